/** Numbers of participants without a noun behind them: "the class of 24", "Participants: 24", "وعددهم 24". */
import { fast } from '../text/fast-pattern';
import { foldRule } from '../text/pattern';

export interface BareCountRule {
  readonly name: string;
  /** What ends right before the number. */
  readonly before?: RegExp;
  /** What begins right behind it. */
  readonly after?: RegExp;
  readonly examples: readonly (readonly [before: string, after: string])[];
}

function ending(source: string): RegExp {
  return fast(new RegExp(foldRule(`(?<![\\p{L}])(?:${source})$`), 'iu'));
}

function beginning(source: string): RegExp {
  return fast(new RegExp(foldRule(`^(?:${source})`), 'iu'));
}

const ATTENDEES =
  'participants?|trainees?|attendees|delegates|graduates|learners|stagiaires|participant·e·s|inscrits|présents|bénéficiaires|(?:ال)?(?:مشاركين|متدربين|مستفيدين|حضور|حاضرين|خريجين|مشاركات|متدربات|مستفيدات|دارسين)(?: والمشاركات| والمتدربات| والمستفيدات)?(?: في \\p{L}+| من \\p{L}+| فيه[ام]?)?';
const ROUGHLY =
  '(?:about |around |some |nearly |almost |more than |over |just over |just under |quelque |environ |près de |plus de |الي |علي |نحو |حوالي |اكثر من |قرابة )?';

export const BARE_COUNT_RULES: readonly BareCountRule[] = [
  {
    name: 'number-of-participants',
    before: ending(
      `(?:number|total|nombre(?: total)?|effectif(?: total)?|عدد|إجمالي عدد|مجموع) ?(?:of |de |des |d')?(?:the |les )?(?:${ATTENDEES})(?: (?:trained|enrolled|present))?,? (?:was|were|is|reached|came to|stood at|totall?ed|amounted to|rose to|était de|est de|s'est élevé à|s'élève à|s'élevait à|a atteint|atteint|atteignait|كان|بلغ|وصل)? ?${ROUGHLY}`,
    ),
    examples: [
      ['The number of participants was ', ', nine of them women.'],
      ["Le nombre de participants s'est élevé à ", '.'],
      ['بلغ عدد المشاركين ', '.'],
    ],
  },
  {
    name: 'participants-numbered',
    before: ending(
      `(?:${ATTENDEES}|officers|officials|judges|they|who),? (?:numbered|totall?ed|numbering|au nombre de|étaient|(?:و?كان )?عددهم|عددهن|البالغ عددهم) ${ROUGHLY}|and? ?numbering ${ROUGHLY}|au nombre de ${ROUGHLY}|(?:و?كان )?(?:و?عددهم|و?عددهن|البالغ عددهم|البالغ عددهن|و?بلغ عددهم|و?بلغ عددهن) ${ROUGHLY}`,
    ),
    examples: [
      ['The participants numbered ', '.'],
      ['Au nombre de ', ', les stagiaires ont reçu leur attestation.'],
      ['وكان عددهم ', '.'],
    ],
  },
  {
    name: 'label',
    before: ending(`(?:${ATTENDEES}|attendance|enrolled|trained|effectif|عدد المشاركين) ?[:=] ?`),
    examples: [
      ['Participants: ', ' (11 women)'],
      ['Effectif : ', ''],
      ['عدد المشاركين: ', ''],
    ],
  },
  {
    name: 'group-of',
    before: ending(
      '(?:class|cohort|intake|batch|promotion|cohorte) (?:of|de|numbering) (?:the |about |some |quelque )?',
    ),
    after: beginning(
      '(?! ?(?:\\p{L}+ )?(?:days?|hours?|weeks?|jours?|heures?|semaines?|years?|ans))',
    ),
    examples: [
      ['The class of ', ' was sworn in.'],
      ['Une promotion de ', '.'],
    ],
  },
  {
    name: 'strong',
    after: beginning(
      '-(?:strong|member|person|man|woman)(?! days?)| strong(?![\\p{L}])| (?:in all|in total|altogether|in number|en tout|au total)(?= (?:took|attended|came|sat|completed|were|ont|étaient)|[.,;)])',
    ),
    examples: [
      ['The ', '-strong group came from all provinces.'],
      ['A ', '-member delegation of judges travelled.'],
    ],
  },
  {
    name: 'number-did',
    before: ending(
      '(?<=(?:^|[.,;:] ))(?:all |the |in all,? |in total,? |altogether,? |les |tous les |au total,? )?',
    ),
    after: beginning(
      " (?:(?:of (?:them|those) |d'entre (?:eux|elles) )?(?:(?:have |had |were |in all |ont |en ont )?(?:took part|taken part|attended|participated|completed (?:it|the|all|this)|graduated|enrolled|received (?:a |the |their )?certificates?|passed (?:the|their)|trained (?:in|on|over|at|by)|participé|pris part|suivi (?:la|le|cette|l')|assisté|terminé|reçu (?:leur|un|une))))(?![\\p{L}])",
    ),
    examples: [
      ['', ' took part.'],
      ['All ', ' graduated.'],
      ['', ' ont participé à la formation.'],
    ],
  },
];

/** The rule by which a number without a noun counts those who took part. */
export function bareCountRule(before: string, after: string): BareCountRule | undefined {
  return BARE_COUNT_RULES.find(
    (rule) => (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true),
  );
}
