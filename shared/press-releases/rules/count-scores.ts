/** How much speaks for a count being that of the participants; each sign adds or takes away. */
import type { ReleaseDocument, Sentence } from '../document';
import { fast } from '../text/fast-pattern';
import { foldRule, occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import type { NumberMention } from '../values/numbers';
import { ABOUT, type CountedNoun, NOT_HERE } from './counted-noun';
import { ATTEND_VERB, ELSEWHERE, EVENT_NOUN, HOLD_VERB } from './wording';

/** A number of people that stands somewhere in the text. */
export interface CountMention extends Span {
  readonly value: number;
  readonly sentence: Sentence | null;
  /** Where the noun phrase after the number begins, in folded text. */
  readonly phrase: number;
  /** No noun follows the number. */
  readonly isBare: boolean;
  readonly score: number;
  readonly approximate: boolean;
}

interface Sighting {
  readonly document: ReleaseDocument;
  readonly sentence: Sentence;
  readonly number: NumberMention;
  readonly counted: CountedNoun;
  /** Sixty characters before the number. */
  readonly before: string;
  /** Eighty characters behind it. */
  readonly after: string;
  /** From a hundred characters before to 130 behind. */
  readonly near: string;
  /** Sixty characters on either side. */
  readonly close: string;
}

interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly applies: (sighting: Sighting) => boolean;
}

function pattern(source: string): RegExp {
  return fast(new RegExp(foldRule(source), 'iu'));
}

const VISITOR = words(
  'experts?|trainers?|facilitators?|speakers?|interpreters?|counsell?ors?|lecturers?|instructors?|intervenants?|formateurs?|formatrices?|خبراء|خبيرا|مدربين|مدربا',
);
const BY = fast(/(?<!attended )(?:by|with|from|par|avec) (?:the )?$/iu);
/** "the first, held in March, gathered 20" */
const EARLIER_ROUND = pattern(
  '(?<![\\p{L}])(?:the first|the previous|an earlier|last year|le premier|la première|précédente?|الأولى|السابقة)(?:[ ,]|$)',
);
const OUT_OF = pattern(
  '(?:out of|from among|selected from|chosen from|parmi les|من اصل|من بين) (?:the |some |more than |over )?$',
);
const PARTICIPANT = pattern('participant|trainee|stagiaire|مشارك|متدرب');
const GROUP_OF = pattern(
  "(?:delegation|group|total|groupe|délégation|وفد|مجموعة)(?: of| de| d'| من)? ?$",
);
/** "The delegation was composed of" */
const COMPOSED = pattern(
  '(?:delegation|group|team|class|participants|délégation|groupe|participants|وفد|الوفد|مجموعة|المجموعة) (?:\\p{L}+ ){0,3}?(?:composed of|made up of|consist(?:ed|ing|s) of|compris(?:ed|ing|es)|composée? d(?:e|.)|comprenait|comprend|comptait|من|ضم|ضمت|يضم|تضم) ?$',
);
const OF_WHOLE = fast(/(?:of|among|aged|under|over) (?:the |them |these )?$/iu);
const AMONG = pattern('(?:including|among them|of whom|dont|parmi|بينهم|منهم|من بينهم) ?$');
const WHO = pattern('(?:who|participants?|qui|المشاركون|المشاركين|عدد المشاركين) ?: ?$');
/** People whom a release counts as those it is all about, not as those it trains. */
const POPULATION = words(
  'migrants?|refugees?|returnees?|passengers?|victims?|survivors?|inhabitants|households|stowaways|asylum[- ]seekers|applicants?|workers|nationals|citizens|children|minors|migrante?s|réfugiée?s|victimes|rescapée?s|naufragée?s|survivante?s|demandeurs|ressortissante?s|enfants|mineurs|habitants|مهاجر\\p{L}*|لاجئ\\p{L}*|ضحية|ضحايا|ناجية|ناجيات|نازح\\p{L}*|طفل\\p{L}*|اطفال|عاملة|عاملا|نزيل\\p{L}*',
);
/** Taking part, as it is said beside a number. */
const COUNTED_DOING = words(
  [
    'invited|welcomed|assembled|were given|was given|made the (?:journey|trip)|certificates?|certified|diplomas?|went through|gone through|returned from|came home|came back|selected|nominated|seconded|enrol(?:l)?ed|sworn in|passed out|qualified|taught|instructed|coached|drawn from|representing|hailed from|worked through|put (?:their|its)|practised|practiced|honed|sharpened|rehearsed|upskilled|benefit\\p{L}*|learners|attendance|turnout',
    'invitée?s?|ont répondu|attestations?|certificats?|diplômée?s?|outillée?s?|initiée?s?|sensibilisée?s?|formée?s?|renforc\\p{L}+|achevé|terminé|prennent part|prend part|se sont retrouvée?s?|se sont initiée?s?|se sont exercée?s?|se sont entraînée?s?|ont travaillé|ont planché|ont échangé|ont appris|ont été|issue?s? de|venue?s? de|représentant|assiste\\p{L}*|retrouvent|accueilli\\p{L}*|convié\\p{L}*|apprenante?s?|bénéfici\\p{L}*',
    '[وف]?(?:دعي|دعت|خرج|خرجت|تخريج|تخرج|توافد|التقوا|خضعوا|أكمل|أكملت|أكملوا|أتموا|أتمت|تأهيل|أهلت|دربت|درب|شهادات|شهادة|يمثلون|تأهل|أعدت|استقبلت|قدموا|تابع|تابعوا|واكب|واكبت|جمعت|يجمع|تجمع|لتدريب|استفادة|وحضور|مشاركة|لفائدة|ينتمون|يضم|تضم|ضمت|انخرط|التحقوا|اجتازوا|اجتاز)',
  ].join('|'),
);
/** "Eleven of the 24 officers were women" */
const WHOLE_OF_SPLIT = pattern(
  '(?<![\\p{L}])(?:\\d+|\\p{L}+(?:-\\p{L}+)?) (?:of|out of|among|parmi|des|sur) (?:the |les )?$',
);
const GENDER = words('women|female|femmes|نساء|سيدات');
/** The number begins the sentence or the clause behind a short opening. */
const BEGINS_CLAUSE = pattern(
  '^(?:[^.;:]{0,58}, )?(?:the |a total of |in all,? |some |about |nearly |almost |around |over |more than |close to |les |quelque |environ |près de |plus de |un total de |نحو |حوالي |اكثر من )*$',
);
/** "24 officers, eleven of them women" */
const SPLIT_BEHIND = pattern(
  '^[^.;:()]{2,60}?(?:, | \\(|,? (?:including|among them|of whom|dont|with)) ?[^.;:()]{0,24}(?:of them|of whom|including|dont|parmi|women|femmes|female|منهم|بينهم|منهن)[^.;:]{0,24}(?:women|female|femmes|نساء|سيدة|سيدات|امراة)|^[^.;:()]{2,60}?,? (?:من )?(?:بينهم|منهم)[^.;:]{0,20}(?:نساء|سيدة|سيدات|امراة)|^[^.;:()]{2,60}\\([^()]{0,16}(?:women|femmes|female|[fw]\\b|نساء|سيدة|امراة)',
);

/** In no order: all that apply are added up. */
export const COUNT_SIGNS: readonly Sign[] = [
  {
    name: 'part-of-others',
    weight: -3,
    applies: ({ counted, before }) => counted.isPart || OUT_OF.test(before),
  },
  { name: 'very-few', weight: -2, applies: ({ number }) => number.value < 3 },
  { name: 'very-many', weight: -2, applies: ({ number }) => number.value > 500 },
  { name: 'attending', weight: 2, applies: ({ near }) => occurs(ATTEND_VERB, near) },
  {
    name: 'doing',
    weight: 1,
    applies: ({ near }) => !occurs(ATTEND_VERB, near) && occurs(COUNTED_DOING, near),
  },
  {
    name: 'whole-of-split',
    weight: 3,
    applies: ({ before, after }) =>
      WHOLE_OF_SPLIT.test(before) && occurs(GENDER, after.slice(0, 60)),
  },
  { name: 'event', weight: 1, applies: ({ near }) => occurs(EVENT_NOUN, near) },
  { name: 'holding', weight: 0.5, applies: ({ near }) => occurs(HOLD_VERB, near) },
  {
    name: 'called-participants',
    weight: 1.5,
    applies: ({ counted }) => PARTICIPANT.test(counted.noun),
  },
  { name: 'group-of', weight: 2, applies: ({ before }) => GROUP_OF.test(before) },
  { name: 'composed-of', weight: 2, applies: ({ before }) => COMPOSED.test(before) },
  {
    name: 'counts-something-else',
    weight: -3,
    applies: ({ counted, after }) =>
      occurs(NOT_HERE, counted.noun) || occurs(NOT_HERE, after.slice(0, 14)),
  },
  {
    name: 'visitors',
    weight: -3,
    applies: ({ before, counted }) => BY.test(before) && occurs(VISITOR, counted.noun),
  },
  {
    name: 'elsewhere',
    weight: -2.5,
    applies: ({ document, close }) => !document.isPart && occurs(ELSEWHERE, close),
  },
  { name: 'earlier-round', weight: -1.5, applies: ({ before }) => EARLIER_ROUND.test(before) },
  { name: 'other-event', weight: -5, applies: ({ sentence }) => sentence.isAboutOther },
  {
    name: 'of-a-whole',
    weight: -1,
    applies: ({ before }) => OF_WHOLE.test(before) && !occurs(ABOUT, before.slice(-12)),
  },
  { name: 'among', weight: -4, applies: ({ before }) => AMONG.test(before) },
  { name: 'label', weight: 4, applies: ({ before }) => WHO.test(before) },
  {
    name: 'not-in-a-paragraph',
    weight: -2,
    applies: ({ document, sentence }) => document.body[sentence.block]?.kind !== 'paragraph',
  },
  {
    name: 'subject',
    weight: 1,
    applies: ({ before, counted, number }) =>
      number.value <= 500 && !occurs(POPULATION, counted.noun) && BEGINS_CLAUSE.test(before),
  },
  {
    name: 'population',
    weight: -1,
    applies: ({ near, counted }) => occurs(POPULATION, counted.noun) && !occurs(ATTEND_VERB, near),
  },
  { name: 'split-behind', weight: 2, applies: ({ after }) => SPLIT_BEHIND.test(after) },
];

/** The first sentences say most. */
const START = 3;
const LOSS_BY_SENTENCE = 0.25;
const LARGEST_LOSS = 2.5;

export function scoreCount(
  document: ReleaseDocument,
  sentence: Sentence,
  number: NumberMention,
  counted: CountedNoun,
): number {
  const { text } = sentence;
  const sighting: Sighting = {
    document,
    sentence,
    number,
    counted,
    before: text.slice(Math.max(0, number.start - 60), number.start),
    after: text.slice(number.end, number.end + 110),
    near: text.slice(Math.max(0, number.start - 100), number.end + 130),
    close: text.slice(Math.max(0, number.start - 60), number.end + 60),
  };
  const begin = START - Math.min(LARGEST_LOSS, sentence.order * LOSS_BY_SENTENCE);
  return COUNT_SIGNS.reduce(
    (score, sign) => (sign.applies(sighting) ? score + sign.weight : score),
    begin,
  );
}
