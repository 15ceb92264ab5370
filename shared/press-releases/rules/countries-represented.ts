/** Countries that participants came from: a list of them, or the adjective that they are called by. */
import { propose, type ReleaseDocument } from '../document';
import { findPlaces, type Match, type PlaceEntry } from '../names/gazetteer';
import type { Proposal } from '../schema';
import { firstMatch, foldRule, occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import type { CountMention } from './counts';
import { PERSON_NOUN } from './person-nouns';

/** Before a list of countries. */
const LIST_CUE = words(
  'participating countries|participants (?:came|come) from|countries represented|delegations? (?:from|of)|representatives (?:of|from)|officials from|officers from|participants from|experts and officials from|governments of|respective governments|from|came from|pays participants|représentants (?:de|des)|venus? (?:de|du|des)|délégations? (?:de|du|des)|issus (?:de|du|des)|en provenance|originaires|وفود|من|ينتمي|إلى|الدول المشاركة|ممثلين عن|ممثلي|ضباط|مشاركين من',
);
const VISITORS = words(
  'experts?|advis[eo]rs?|trainers?|practitioners?|facilitators?|speakers?|lecturers?|on hand|funded|financed|mentors|intervenants|formateurs|خبراء|خبير|مدربين|محاضرين',
);
const LINK = foldRule(
  "^(?:,? ?(?:and|et|as well as|ainsi que|&|و)? ?(?:the |le |la |les |l'|de |du |des |d'|de la |de l'|republic of |kingdom of |وال|و)?| ?[,/] ?|,? and )$",
);
const LINK_PATTERN = new RegExp(LINK, 'iu');
const ATTENDANCE = words(
  'participants?|participat\\p{L}+|attended|delegations?|delegates|representatives|officials|officers|prosecutors|judges|gathered|investigators|governments?|countries|journalists|inspectors|magistrats|représentants?|délégations?|participants?|pays|شارك|شاركت|بمشاركة|وفود|وفد|المشاركون|المشاركين|ممثلين|ممثلون|ممثلي|ضابط|ضابطا|ضباط|مشارك|مشاركا|الدول',
);

type Country = Match<PlaceEntry>;

function runs(text: string, places: readonly Country[]): Country[][] {
  const found: Country[][] = [];
  for (const place of places) {
    const current = found.at(-1);
    const previous = current?.at(-1);
    const between = previous ? text.slice(previous.end, place.start) : '';
    if (
      current &&
      previous &&
      LINK_PATTERN.test(between) &&
      previous.entry.kind === place.entry.kind
    )
      current.push(place);
    else found.push([place]);
  }
  return found;
}

export function extractCountries(
  document: ReleaseDocument,
  counted: readonly CountMention[],
): Proposal<string>[] {
  const listed = fromLists(document);
  return listed.length > 0 ? listed : fromAdjective(document, counted);
}

function fromLists(document: ReleaseDocument): Proposal<string>[] {
  for (const sentence of document.sentences.slice(0, 40)) {
    const { text } = sentence;
    if (sentence.isAboutOther || !occurs(ATTENDANCE, text)) continue;
    const places = sentence.places.filter((place) => place.entry.kind !== 'city');
    for (const run of runs(text, places)) {
      const [first] = run;
      if (!first || run.length < 2) continue;
      const before = text.slice(Math.max(0, first.start - 60), first.start);
      const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
      if (
        occurs(VISITORS, clause.slice(-34)) ||
        occurs(VISITORS, text.slice(run.at(-1)?.end ?? 0).slice(0, 50)) ||
        !occurs(LIST_CUE, clause) ||
        /(?:between|visit(?:ed)?|travelled to|tour of|in|to|(?:stud(?:y|ies)|examples?|experiences?|lessons|practices|models?|laws?|borders?|routes?|boats?|funding|support|embassy|embassies) (?:of|from)) (?:the )?$/iu.test(
          clause,
        )
      )
        continue;
      if (
        first.entry.kind === 'nationality' &&
        !/^[ ,]*(?:governments?|delegations?|officials|representatives|participants|gouvernements)/iu.test(
          text.slice(run.at(-1)?.end ?? 0),
        )
      )
        continue;
      return unique(
        document,
        run.map((place) => ({ code: place.entry.country, span: shift(place, sentence.start) })),
        'listed-countries',
        0.93,
      );
    }
  }
  return [];
}

function shift(place: Span, by: number): Span {
  return { start: place.start + by, end: place.end + by };
}

const PARTING =
  /(?<![\p{L}])(?:of|in|on|ministry|embassy|government|authority|agency|and|du|des|ministère|ambassade|dans|في|من|وزارة|سفارة|حكومة)(?![\p{L}])/iu;

/** "fourteen Libyan officials" */
function fromAdjective(
  document: ReleaseDocument,
  counted: readonly CountMention[],
): Proposal<string>[] {
  const noun = PERSON_NOUN[document.language];
  const phrases = counted.map((mention) => ({
    start: mention.phrase,
    text: document.source.text.slice(mention.phrase, mention.phrase + 70),
  }));
  for (const sentence of document.sentences.slice(0, 3)) {
    const cue = /(?:for|trained|training of|to) (?=(?:\p{L}+ )?\p{Lu})/gu;
    for (const match of sentence.text.matchAll(cue))
      phrases.push({
        start: sentence.start + match.index + match[0].length,
        text: sentence.text.slice(match.index + match[0].length, match.index + 80),
      });
  }
  if (document.title) phrases.push({ start: document.title.start, text: document.titleText });
  for (const { start, text } of phrases) {
    const clause = /^[^.;:,(]{0,70}/u.exec(text)?.[0] ?? '';
    const match = findPlaces(clause, document.gazetteer).find(
      (place) => place.entry.kind === 'nationality',
    );
    if (!match) continue;
    const isEnglish = document.language === 'en';
    // English puts the adjective before the noun, French and Arabic behind it.
    const person = firstMatch(
      noun,
      isEnglish ? clause.slice(match.end) : clause.slice(0, match.start),
    );
    if (!person) continue;
    const gap = isEnglish
      ? clause.slice(match.end, match.end + person.index)
      : clause.slice(person.index + person[0].length, match.start);
    const isParted =
      PARTING.test(gap) || gap.split(' ').length > 5 || (!isEnglish && gap.length > 26);
    if (isParted) continue;
    return unique(
      document,
      [{ code: match.entry.country, span: shift(match, start) }],
      'called-by-country',
      0.9,
    );
  }
  return [];
}

function unique(
  document: ReleaseDocument,
  list: readonly { code: string; span: Span }[],
  rule: string,
  confidence: number,
): Proposal<string>[] {
  const seen = new Set<string>();
  return list
    .filter(({ code }) => !seen.has(code) && seen.add(code))
    .map(({ code, span }) => propose(document, code, [span], rule, confidence));
}
