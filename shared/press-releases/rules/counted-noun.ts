/** The noun for people that a number counts: from the list, by its ending, or by what they do. */

import type { ReleaseDocument } from '../document';
import { fast } from '../text/fast-pattern';
import { firstMatch, foldRule, occurs, words } from '../text/pattern';
import type { NumberMention } from '../values/numbers';
import { bareCountRule } from './bare-counts';
import { ARABIC_AGENT, ENGLISH_AGENT, FRENCH_AGENT, PERSON_NOUN } from './person-nouns';
import { ATTEND_VERB } from './wording';

export interface CountedNoun {
  readonly noun: string;
  /** Where the phrase behind the number begins. */
  readonly from: number;
  /** "20 of the participants": a part of those who were counted elsewhere. */
  readonly isPart: boolean;
  /** Nothing behind the number says who they were. */
  readonly isBare?: true;
}

export const ABOUT = words(
  'about|around|some|nearly|almost|more than|over|approximately|roughly|up to|close to|as many as|at least|no fewer than|no less than|well over|just over|just under|environ|près de|plus de|quelque|une|presque|au moins|pas moins de|nombre de|نحو|حوالي|اكثر من|قرابة|ما يقارب|ما يزيد علي|ما يزيد عن|زهاء|ازيد من|ما لا يقل عن',
);
/** Not a count of this event's participants. */
export const NOT_HERE = words(
  'victims?|cases?|calls|households|inhabitants|visitors|times|years?|months?|weeks?|days?|hours?|minutes?|countries|states|villages|towns|cities|organi[sz]ations|institutions|associations|agencies|ministries|kits|companies|bodies|passengers|passports|documents|visits|euros?|dollars?|francs?|per cent|percent|districts|regions|provinces|governorates|groups|tables|homes|families|kilomet\\p{L}+|met(?:re|er)s|pages|sessions|workshops|trainings|courses|modules|topics|cameras|vehicles|boats|posts|sites|schools|centres|centers|victimes|pays|ans|heures|mois|jours|semaines|structures|foyers|entreprises|associations|villages|communes|régions|sessions|ateliers|modules|véhicules|ضحايا|ضحية|حالات|حالة|دولة|دول|بلدا|سنة|سنوات|عاما|شهرا|اشهر|اسبوعا|اسابيع|يوما|ايام|ساعة|ساعات|دقيقة|مليون|الف|الاف|بلاغا|اتصال|مكالمة|جمعية|منظمة|مدينة|قرية|محافظة|منطقة|مدرسة|سيارة|زورق|قاربا|صفحة|جلسة|دورة|ورشة|درهم|دينار|دولار|يورو|في المائة|بالمئة',
);
const LEAD = fast(
  /^(?: ?\([^()]{1,60}\))?(?: (?:other|new|young|senior|different|autres|jeunes|nouveaux|nouvelles|further|additional))?(?: of (?:the |these |those |its |their )?| parmi les | de(?:s)? | d'| من (?:بين )?(?:ال)?| )/iu,
);
const OF_THEM = fast(
  /^ (?:of (?:them|whom|these|those)|d'entre (?:eux|elles)|منهم|منهن)(?: \p{L}+)? (?=\p{L})/iu,
);
/** "24 officers, eleven of them women": those were counted already. */
const PART_OF_THEM = fast(
  /^ (?:of (?:them|whom|these|those)|d'entre (?:eux|elles)|parmi (?:eux|elles)|منهم|منهن)(?!\p{L})/iu,
);
/** "a 24-strong group of judges" */
const STRONG_OF = fast(/^-(?:strong|member|person|man) (?:\p{L}+ ){1,2}of (?=\p{L})/iu);
/** "15 of them were women", "33 women and 25 men" */
const SEX_OF_PART = fast(
  /^ (?:(?:women|men|femmes|hommes) (?:and|et) |(?:of|d'entre|parmi|من) [^.;,]{2,40} (?:were|are|étaient|sont) (?:women|men|female|male|des femmes|des hommes)(?![\p{L}]))/iu,
);
const GENDER_BEHIND = /(?<![\p{L}])(?:women|men|female|male|femmes|hommes|نساء|رجال)(?![\p{L}])/u;
const GAP_WORD = fast(
  /(?<![\p{L}])(?:with|in|on|by|was|were|have|had|are|is|which|that|who|from|to|que|qui|dans|avec|par|ont|les|la|le|une?)(?![\p{L}])/iu,
);
const PHRASE_STOP = fast(
  /(?<![\p{L}])(?:of|from|in|at|to|for|with|by|on|who|whom|that|and|or|was|were|have|had|has|are|is|will|took|came|met|sat|spent|went|\p{L}{3,}ed|\p{L}{3,}ing)(?![\p{L}])/u,
);
/** "They were twenty-four" */
const THEY_WERE =
  /(?<![\p{L}])(?:(?:ils|elles) (?:étaient|sont|furent)|they were|there were)(?: plus de| près de| quelque| environ| more than| nearly| about| some)? $/iu;
const LONGEST_GAP = 60;
const OTHERS = /^(?:others|autres|اخرين|اخرون|اخرى)$/iu;

/** Right before a number of those who took part. */
const TAKEN_IN = fast(
  new RegExp(
    foldRule(
      '(?:present were|attended by|brought together|gathered|joined by|trained|trains|convened|presence of|participation of|followed by|réuni|rassemblé|formé|participation de|présence de|bénéficié à|profit de|y ont participé|شارك(?:ت)?(?: في(?:ها|ه)? ?(?:ال\\p{L}+)?)?|استفاد(?:ت)?(?: من(?:ها|ه)? ?(?:ال\\p{L}+)?)?|حضر(?:ها|ه)?|ضم(?:ت)?|جمع(?:ت)?|بمشاركة|بحضور|لفائدة|لصالح|استهدف(?:ت)?) ?$',
    ),
    'iu',
  ),
);

export function countedNoun(
  document: ReleaseDocument,
  text: string,
  number: NumberMention,
): CountedNoun | null {
  const rest = text.slice(number.end, number.end + LONGEST_GAP + 60);
  const them = OF_THEM.exec(rest);
  if (
    them &&
    !GENDER_BEHIND.test(rest.slice(0, 60)) &&
    occurs(ATTEND_VERB, rest.slice(them[0].length, them[0].length + 26))
  )
    return { noun: 'participants', from: number.end + them[0].length, isPart: false };
  const strong = STRONG_OF.exec(rest)?.[0].length;
  if (strong !== undefined)
    return { noun: 'participants', from: number.end + strong, isPart: false };
  const bare = bareCountRule(text.slice(Math.max(0, number.start - 90), number.start), rest);
  if (bare) return { noun: 'participants', from: number.end, isPart: false, isBare: true };
  if (PART_OF_THEM.test(rest)) return null;
  if (SEX_OF_PART.test(rest)) return null;
  const said = THEY_WERE.test(text.slice(Math.max(0, number.start - 40), number.start));
  const aside = said ? /^(?:,| :| -)? ?(?=\p{L})/u.exec(rest)?.[0].length : undefined;
  if (aside !== undefined) return { noun: 'participants', from: number.end + aside, isPart: false };
  const lead = LEAD.exec(rest);
  if (!lead) return null;
  const isPart = / of (?:the|these|those|its|their)|parmi les|من بين/u.test(lead[0]);
  const from = number.end + lead[0].length;
  // A clause ends the phrase; so do commas before the noun, unless adjectives are listed.
  const phrase = /^[^.;:(),]{0,70}/u.exec(rest.slice(lead[0].length))?.[0] ?? '';
  const noun =
    fromList(document, phrase) ??
    fromEnding(document, phrase) ??
    fromDoing(document, phrase, text.slice(Math.max(0, number.start - 48), number.start));
  return noun === null ? null : { noun, from, isPart };
}

function fromList(document: ReleaseDocument, phrase: string): string | null {
  const match = firstMatch(PERSON_NOUN[document.language], phrase);
  if (!match || match.index > LONGEST_GAP) return null;
  const between = phrase.slice(0, match.index);
  if (/\d/.test(between)) return null;
  const isFar = document.language === 'ar' ? between.split(' ').length > 4 : GAP_WORD.test(between);
  return isFar ? null : match[0];
}

/** English has the noun last, French and Arabic first. */
function headOf(document: ReleaseDocument, phrase: string): string {
  if (document.language !== 'en') return phrase.split(/[ ']/)[0] ?? '';
  const stop = PHRASE_STOP.exec(phrase);
  const core = stop ? phrase.slice(0, stop.index) : phrase;
  return core.trim().split(' ').at(-1) ?? '';
}

function fromEnding(document: ReleaseDocument, phrase: string): string | null {
  const head = headOf(document, phrase);
  const agent = { en: ENGLISH_AGENT, fr: FRENCH_AGENT, ar: ARABIC_AGENT }[document.language];
  const isAgent = (agent.test(head) && !occurs(NOT_HERE, head)) || OTHERS.test(head);
  return isAgent ? head : null;
}

/** Whoever stands right behind "was attended by 40" took part, whatever the word. */
function fromDoing(document: ReleaseDocument, phrase: string, before: string): string | null {
  const head = headOf(document, phrase);
  const isPlural = document.language === 'ar' ? head.length > 2 : /s$/iu.test(head);
  if (!isPlural || occurs(NOT_HERE, head)) return null;
  return TAKEN_IN.test(before.replace(ABOUT, '').replace(/ {2,}/g, ' ')) ? head : null;
}
