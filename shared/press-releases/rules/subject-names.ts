/** The organisations that do something: the names right before a verb, asides jumped over. */
import type { EntityContext } from '../names/entity-list';
import { readEntityList } from '../names/entity-list';
import type { Chain } from '../names/mention-chains';
import { isOrganisation, isPersonRole } from '../names/organisation-mentions';
import { ORGANISATION_HEAD } from '../names/word-lists';
import { fast } from '../text/fast-pattern';
import { occurs, words } from '../text/pattern';
import type { Span } from '../text/span';

/** Between the last name and its verb: a place, a relative, an adverb, those who act for it. */
const SMALL_GAP = fast(
  /^(?: ?\([^()]{1,60}\))?(?:'s(?: own)?(?: \p{L}+){0,2} (?:staff|experts?|trainers?|instructors?|teams?|specialists?|teachers|lecturers|office|branch|mission|money|funds|funding|grant|contribution|support|embassy))?(?:,? (?:in|at|au|en|à) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?,? ?(?:(?:which|that|who|qui|both|each|all|jointly|together|recently|also|this (?:week|month|morning|afternoon|evening|weekend|spring|summer|autumn|winter)|ce matin|cet après-midi|ce soir|cette semaine|today|yesterday|last week|last month|on \p{Lu}?\p{L}+(?: \d{1,2}(?: \p{L}+)?)?|conjointement|récemment|ensemble|hier|aujourd'hui|l'|les|then|successfully|finally|meanwhile|co-|y|en|lui|leur|mission|country office|office) ?)*$/u,
);
/** ", in partnership with B,", ", working with B,": words between commas part no subject from its verb. */
const ASIDE = fast(
  /^(?: ?\([^()]{1,60}\))?(?: in(?: the)? \p{Lu}\p{L}+)?(?: which| who| qui)?, ?(?:in|with|through|under|thanks|as|within|together|along|alongside|working|acting|side by|hand in|shoulder|helped|joined|supported|funded|financed|assisted|backed|joined|and its|the|an?|its|whose|which|who|en|avec|grâce|dans|conjointement|de (?:concert|conserve|pair)|main dans|appuyée?|soutenue?|financée?|sous|par|via|aux côtés|dont|qui|l'|le|la|une?)(?![\p{L}])[^;:]{3,330}, ?(?:jointly |recently |also |have |has )?$/u,
);
const MOST_CLAUSES = 24;
const CLAUSE = fast(
  /^|(?<=[,;:] |- |(?<![\p{L}])(?:which|that|que|qu'|where|où|when|while|whereas|tandis que|and|et) )(?=\S)/gu,
);
/** A name behind one of these is no subject. */
const GOVERNED =
  /(?<![\p{L}])(?:of|from|by|with|for|to|at|in|on|against|under|through|via|between|de|du|des|par|avec|pour|à|au|aux|chez|sous|dans|sur)(?: (?:the|its|their|la|le|les))? ?(?:l'|d')?$|(?<![\p{L}])d'(?:un |une )?$/iu;
/** Unless it tells whom those who act belong to: "instructors of the X taught". */
const ACTING_FOR =
  /(?:experts?|trainers?|instructors?|specialists?|staff|teams?|lecturers?|facilitators?|consultants?|mentors?|examiners?|teachers?|colleagues|representatives|formateurs|formatrices|instructeurs|spécialistes|équipes?|cadres|juristes|experte?s) (?:of|from|at|de|du|des) ?(?:the |la |l'|les )?$/iu;

type IsFit = (name: string) => boolean;

/** The list of names that ends right before a verb; empty where there is none. */
export function readSubject(
  context: EntityContext,
  verb: number,
  isFit: IsFit = (name) => isOrganisation(name, context.gazetteer) || CONNECTED_NAME.test(name),
  chains: readonly Chain[] = [],
): readonly Span[] {
  const told = chainSubject(context, verb, isFit, chains);
  const begun = clauseSubject(context, verb, isFit, chains);
  return begun.length > told.length ? begun : told;
}

/** Names known by their shape, wherever in the sentence. */
function chainSubject(
  context: EntityContext,
  verb: number,
  isFit: IsFit,
  chains: readonly Chain[],
): Chain {
  for (const chain of chains.toReversed()) {
    const last = chain.at(-1);
    if (!last || !endsBefore(context, chain, verb)) continue;
    // "... to the Government of X, which funded": the relative has its name for a subject, whatever governs that.
    const isRelative = /^,? (?:which|who|qui|whose|dont)(?: |, )/u.test(
      context.text.slice(last.end, verb + 6),
    );
    const subject = isRelative ? [last] : ungoverned(context.text, chain);
    if (areFit(context, subject, isFit)) return subject;
  }
  return [];
}

/** Names of any shape, where a clause begins with them. */
function clauseSubject(
  context: EntityContext,
  verb: number,
  isFit: IsFit,
  chains: readonly Chain[],
): Chain {
  const before = context.text.slice(0, verb);
  const starts = [...before.matchAll(CLAUSE)].map((match) => match.index).slice(-MOST_CLAUSES);
  for (const start of starts) {
    if (chains.flat().some((name) => name.start < start && start < name.end)) continue;
    const listed = readEntityList(context, start);
    if (endsBefore(context, listed, verb) && areFit(context, listed, isFit)) return listed;
  }
  return [];
}

function endsBefore({ text }: EntityContext, listed: Chain, verb: number): boolean {
  const last = listed.at(-1);
  if (!last || last.end > verb) return false;
  const gap = text.slice(last.end, verb);
  return SMALL_GAP.test(gap) || ASIDE.test(gap);
}

/** "Supported by the A, B held": of a governed list only what stands behind its comma acts. */
function ungoverned(text: string, chain: Chain): Chain {
  const [first] = chain;
  if (!first) return [];
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  if (!GOVERNED.test(before) || ACTING_FOR.test(before)) return chain;
  const cut = chain.findLastIndex(
    (span, index) =>
      index > 0 && /^, (?!(?:and|et) )/u.test(text.slice(chain[index - 1]?.end ?? 0, span.start)),
  );
  return cut > 0 ? chain.slice(cut) : [];
}

/** Names of several words with a connector are organisations, too, when they stand beside one or alone. */
const CONNECTED_NAME =
  /^\p{Lu}[\p{L}-]+ (?:(?:the|of|for|without|sans|du|de|des|d'|pour|and|&) ?\p{Lu}|\p{Lu}[\p{L}-]+ (?:for|of|without|sans|du|de|des|d') ?\p{Lu})/u;

/** One of the names has to be sure; none may be that of a person or of the event. */
function areFit(context: EntityContext, listed: Chain, isFit: IsFit): boolean {
  const { text } = context;
  const names = listed.map(({ start, end }) => text.slice(start, end));
  return (
    (names.some(isFit) ||
      listed.some(({ start }) =>
        CATEGORY_BEFORE.test(text.slice(Math.max(0, start - 24), start)),
      )) &&
    !names.some((name) => context.gazetteer.places.get(name)?.kind === 'city') &&
    names.every((name) => !isOtherThing(name) && !isPersonRole(name))
  );
}
/** "Training Committee" is an organisation, "Training" is not. */
function isOtherThing(name: string): boolean {
  const [first = '', second = ''] = name.split(' ', 2);
  return occurs(NO_ORGANISATION, first) && !occurs(ORGANISATION_HEAD, second);
}

/** "the local association X" says that X is one. */
const CATEGORY_BEFORE =
  /(?<![\p{L}])(?:association|NGO|CSO|organi[sz]ation|charity|foundation|network|group|company|agency|firm|union|federation|coalition|platform|collective|cooperative|centre|clinic|syndicate|ONG|réseau|fondation|société|collectif|coopérative|plateforme|syndicat|fédération),? ["“]?$/iu;
const NO_ORGANISATION = words(
  'The|This|These|Those|It|He|She|They|We|Participants|Trainees|Officers|Judges|Experts|Trainers|Workshop|Training|Seminar|Conference|Course|Meeting|Sessions?|Topics|Subjects|Day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Cette|Cet|Ce|Ces|Il|Elle|Ils|Elles|On|In|At|Les|Formation|Atelier|Séminaire|Participant|Mr|Ms|Mrs|Dr|Mme|His|Her|Their|During|After|Before|Speakers|Organi[sz]ed|Held|Hosted|Opening|Speaking|Addressing|More|About|Some|Around',
  'u',
);
