import { foldText } from '../../i18n/fold-text';

/** What two accounts of one event are compared by; unknown is `null` or empty, and then is not compared. */
export interface EventFacts {
  /** In each language that there is. */
  readonly titles: readonly string[];
  /** Partial dates as releases have them: `2024-03`, `XXXX-05-16`. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly total: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly organisers: readonly string[];
  readonly funders: readonly string[];
}

export const factNames = [
  'title',
  'startDate',
  'endDate',
  'city',
  'country',
  'total',
  'women',
  'men',
  'organisers',
  'funders',
] as const;
export type FactName = (typeof factNames)[number];

export interface FactComparison {
  /** 0 to 1, by weight, of what both tell. */
  readonly agreement: number;
  /** How much could be compared. */
  readonly weight: number;
  /** Both tell what differs. */
  readonly differing: readonly FactName[];
  readonly hasOtherDates: boolean;
}

interface Fact {
  readonly name: FactName;
  readonly weight: number;
  /** 0 to 1, or `null` when one of the two does not tell. */
  readonly compare: (a: EventFacts, b: EventFacts) => number | null;
}

const facts: readonly Fact[] = [
  { name: 'title', weight: 2, compare: (a, b) => compareTitles(a.titles, b.titles) },
  { name: 'startDate', weight: 3, compare: (a, b) => compareDates(a.startDate, b.startDate) },
  { name: 'endDate', weight: 1, compare: (a, b) => compareDates(a.endDate, b.endDate) },
  { name: 'city', weight: 1.5, compare: (a, b) => compareNames(a.city, b.city) },
  { name: 'country', weight: 0.5, compare: (a, b) => compareValues(a.country, b.country) },
  { name: 'total', weight: 2, compare: (a, b) => compareValues(a.total, b.total) },
  { name: 'women', weight: 1, compare: (a, b) => compareValues(a.women, b.women) },
  { name: 'men', weight: 1, compare: (a, b) => compareValues(a.men, b.men) },
  { name: 'organisers', weight: 1, compare: (a, b) => compareLists(a.organisers, b.organisers) },
  { name: 'funders', weight: 1, compare: (a, b) => compareLists(a.funders, b.funders) },
];

export function compareFacts(a: EventFacts, b: EventFacts): FactComparison {
  const differing: FactName[] = [];
  let [weight, agreed] = [0, 0];
  let hasOtherDates = false;
  for (const fact of facts) {
    const alike = fact.compare(a, b);
    if (alike === null) continue;
    weight += fact.weight;
    agreed += fact.weight * alike;
    if (alike < 1) differing.push(fact.name);
    if (fact.name === 'startDate' && alike === 0) hasOtherDates = true;
  }
  return { agreement: weight === 0 ? 0 : agreed / weight, weight, differing, hasOtherDates };
}

function compareValues<T>(a: T | null, b: T | null): number | null {
  return a === null || b === null ? null : a === b ? 1 : 0;
}

/** `2024-03` and `XXXX-03-05` agree with `2024-03-05` as far as they go. */
function compareDates(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  if (a === b) return 1;
  const [partsOfA, partsOfB] = [a.split('-'), b.split('-')];
  const isSame = partsOfA.every((part, at) => {
    const other = partsOfB[at];
    return other === undefined || part === other || part === 'XXXX' || other === 'XXXX';
  });
  return isSame ? 0.7 : 0;
}

/** Names in two scripts cannot be compared letter by letter: then they say nothing. */
function compareNames(a: string | null, b: string | null): number | null {
  if (a === null || b === null || isArabic(a) !== isArabic(b)) return null;
  const [one, other] = [foldText(a), foldText(b)];
  return one === other ? 1 : one.includes(other) || other.includes(one) ? 0.8 : 0;
}

/** How many of the names of the shorter list the other one has. */
function compareLists(a: readonly string[], b: readonly string[]): number | null {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const answers = fewer.flatMap((name) => {
    const each = more.flatMap((other) => compareNames(name, other) ?? []);
    return each.length === 0 ? [] : [Math.max(...each)];
  });
  return answers.length === 0 ? null : answers.reduce((sum, one) => sum + one, 0) / answers.length;
}

/** The share of words in common, in the language in which it is largest. */
function compareTitles(a: readonly string[], b: readonly string[]): number | null {
  const answers = a.flatMap((one) =>
    b.flatMap((other) => (isArabic(one) === isArabic(other) ? [shareWords(one, other)] : [])),
  );
  return answers.length === 0 ? null : Math.max(...answers);
}

function shareWords(a: string, b: string): number {
  const [one, other] = [new Set(foldText(a).split(' ')), new Set(foldText(b).split(' '))];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, Math.min(one.size, other.size));
}

function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
