/** How many took part: the number that stands with a noun for people, in the sentences about the event. */
import { propose, type ReleaseDocument, type Sentence } from '../document';
import type { Field, Proposal, Reason } from '../schema';
import { occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import type { NumberMention } from '../values/numbers';
import { ABOUT, type CountedNoun, countedNoun, NOT_HERE } from './counted-noun';
import { checkSplit, extractSplit } from './gender-split';
import { ENGLISH_AGENT, PERSON_NOUN } from './person-nouns';
import { ATTEND_VERB, ELSEWHERE, EVENT_NOUN, HOLD_VERB } from './wording';

export interface CountMention extends Span {
  readonly value: number;
  readonly sentence: Sentence | null;
  /** Where the noun phrase after the number begins, in folded text. */
  readonly phrase: number;
  readonly score: number;
  readonly approximate: boolean;
}

const VISITOR = words(
  'experts?|trainers?|facilitators?|speakers?|interpreters?|counsell?ors?|lecturers?',
);
/** "the first, held in March, gathered 20" */
const EARLIER_ROUND =
  /(?<![\p{L}])(?:the first|the previous|an earlier|last year|le premier|la première|précédente?|الأولى|السابقة)(?:[ ,]|$)/iu;
function scoreCount(
  document: ReleaseDocument,
  sentence: Sentence,
  number: NumberMention,
  { noun, isPart }: CountedNoun,
): number {
  const { text } = sentence;
  const before = text.slice(Math.max(0, number.start - 60), number.start);
  const near = text.slice(Math.max(0, number.start - 100), number.end + 130);
  let score = 3 - Math.min(2.5, sentence.order * 0.25);
  if (isPart || /(?:out of|from among|parmi les|من اصل) (?:the |some |more than )?$/iu.test(before))
    score -= 3;
  if (number.value < 3) score -= 2;
  if (number.value > 500) score -= 2;
  if (occurs(ATTEND_VERB, near)) score += 2;
  if (occurs(EVENT_NOUN, near)) score += 1;
  if (occurs(HOLD_VERB, near)) score += 0.5;
  if (/participant|trainee|stagiaire|مشارك|متدرب/iu.test(noun)) score += 1.5;
  if (
    /(?:delegation|group|total|groupe|délégation|وفد|مجموعة)(?: of| de| d'| من)? ?$/iu.test(before)
  )
    score += 2;
  if (occurs(NOT_HERE, noun) || occurs(NOT_HERE, text.slice(number.end, number.end + 14)))
    score -= 3;
  if (/(?<!attended )(?:by|with|from) (?:the )?$/iu.test(before) && occurs(VISITOR, noun))
    score -= 3;
  const close = text.slice(Math.max(0, number.start - 60), number.end + 60);
  if (!document.isPart && occurs(ELSEWHERE, close)) score -= 2.5;
  if (EARLIER_ROUND.test(before)) score -= 1.5;
  if (sentence.isAboutOther) score -= 5;
  if (
    /(?:of|among|aged|under|over) (?:the |them |these )?$/iu.test(before) &&
    !occurs(ABOUT, before.slice(-12))
  )
    score -= 1;
  if (/(?:including|among them|of whom|dont|parmi|بينهم|منهم|من بينهم) ?$/iu.test(before))
    score -= 4;
  if (/(?:who|participants?|qui|المشاركون|المشاركين|عدد المشاركين) ?: ?$/iu.test(before))
    score += 4;
  if (document.body[sentence.block]?.kind !== 'paragraph') score -= 2;
  return score;
}

/** Counted people, best first. */
export function findCounts(document: ReleaseDocument): CountMention[] {
  const found: CountMention[] = [];
  for (const sentence of document.sentences) {
    for (const number of sentence.numbers) {
      const counted = countedNoun(document, sentence.text, number);
      if (!counted || isGenderAlone(document, sentence, counted)) continue;
      found.push({
        start: sentence.start + number.start,
        end: sentence.start + number.end,
        value: number.value,
        sentence,
        phrase: sentence.start + counted.from,
        score: scoreCount(document, sentence, number, counted),
        approximate:
          number.approximate ||
          occurs(ABOUT, sentence.text.slice(Math.max(0, number.start - 14), number.start)),
      });
    }
  }
  if (document.title) {
    for (const number of document.headline?.numbers ?? []) {
      const counted = countedNoun(document, document.titleText, number);
      if (!counted || counted.isPart) continue;
      const start = document.title.start;
      found.push({
        start: start + number.start,
        end: start + number.end,
        value: number.value,
        sentence: null,
        phrase: start + counted.from,
        score: 3.2,
        approximate: false,
      });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** "12 women" says nothing of the total, "12 women judges" does. */
function isGenderAlone(document: ReleaseDocument, sentence: Sentence, counted: CountedNoun) {
  if (!GENDERED.test(counted.noun)) return false;
  const behind = sentence.text.slice(counted.from).split(/[ ,.;]/)[1] ?? '';
  return !occurs(PERSON_NOUN[document.language], behind) && !ENGLISH_AGENT.test(behind);
}

const GENDERED =
  /^(?:women|men|girls|boys|femmes|hommes|filles|garçons|امراة|رجل(?:ا)?|نساء|رجال|سيدة|سيدات)$/iu;
const THRESHOLD = 3;

export interface Counts {
  readonly total: Field<number>;
  readonly women: Field<number>;
  readonly men: Field<number>;
  /** Where the groups that were counted are named. */
  readonly counted: readonly CountMention[];
  /** Other mentions of the same total, which may say more about who they were. */
  readonly repeated: readonly CountMention[];
}

export function extractCounts(document: ReleaseDocument): Counts {
  const mentions = findCounts(document);
  const [top] = mentions;
  // The headline's number is better read where the body explains it.
  const best =
    top?.sentence === null
      ? (mentions.find(
          (mention) =>
            mention.sentence !== null && mention.value === top.value && mention.score > 1,
        ) ?? top)
      : top;
  const chosen =
    confirmedBySplit(document, mentions) ??
    (best && top && top.score >= THRESHOLD ? best : undefined);
  const parts = chosen ? listedWith(document, chosen, mentions) : [];
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const split = extractSplit(document, sum);
  if (!chosen) {
    const { women, men } = split;
    if (women.value !== null && men.value !== null) {
      const total: Proposal<number> = {
        ...women,
        value: women.value + men.value,
        evidence: [...women.evidence, ...men.evidence],
        rule: 'sum-of-split',
        confidence: 0.85,
        doubts: ['count-summed-from-parts'],
      };
      return { total, women, men, counted: [], repeated: [] };
    }
    return {
      total: { value: null, reason: best ? 'count-may-belong-to-another-event' : 'not-stated' },
      women,
      men,
      counted: [],
      repeated: [],
    };
  }
  const rival = mentions.find(
    (mention) =>
      mention.score > chosen.score - 1 &&
      mention.value !== chosen.value &&
      !parts.includes(mention),
  );
  const agrees =
    split.women.value !== null &&
    split.men.value !== null &&
    split.women.value + split.men.value === sum;
  const doubts: Reason[] = [];
  if (parts.length > 1) doubts.push('count-summed-from-parts');
  if (chosen.approximate) doubts.push('approximate-count');
  if (rival && !agrees) doubts.push('count-may-belong-to-another-event');
  const confidence = agrees ? 0.98 : rival ? 0.65 : chosen.score >= 5 ? 0.94 : 0.85;
  const total = propose(
    document,
    sum,
    parts,
    parts.length > 1 ? 'counts-added-up' : 'counted-people',
    confidence,
    doubts,
  );
  return {
    total,
    women: checkSplit(split.women, split.men, sum),
    men: checkSplit(split.men, split.women, sum),
    counted: parts,
    repeated: mentions.filter((mention) => mention.value === sum && !parts.includes(mention)),
  };
}

/** The count that women and men add up to, whatever speaks against it. */
function confirmedBySplit(
  document: ReleaseDocument,
  mentions: readonly CountMention[],
): CountMention | undefined {
  const { women, men } = extractSplit(document, 0);
  if (women.value === null || men.value === null) return undefined;
  const sum = women.value + men.value;
  return mentions.find((mention) => mention.sentence !== null && mention.value === sum);
}

/** Between two counts that are added up. */
const COUNTED_WITH =
  /(?:,|,? (?:and|as well as|along with|together with|alongside|joined by|accompanied by|plus|et|ainsi que|de même que|aux côtés de|accompagné\p{L}* (?:de|par)|rejoint\p{L}* par)|,? و|(?:بالاضافة|اضافة) الي|الي جانب|فضلا عن) ?(?:another |some |by |d'|de |des |les |quelque )?$/u;
const NOT_COUNTED_WITH =
  /[.;(]|(?<![\p{L}])(?:who|whom|qui|dont|including|among|parmi|الذين|بينهم|منهم)(?![\p{L}])/u;
const LONGEST_BETWEEN = 120;

/** "Twenty judges, ten officers and five inspectors" are counted together. */
function listedWith(
  document: ReleaseDocument,
  chosen: CountMention,
  mentions: readonly CountMention[],
): CountMention[] {
  const same = mentions
    .filter((mention) => mention.sentence !== null && mention.sentence === chosen.sentence)
    .sort((a, b) => a.start - b.start);
  const at = same.indexOf(chosen);
  if (at < 0) return [chosen];
  const isLinked = (left: CountMention, right: CountMention) => {
    const between = document.source.text.slice(left.end, right.start).replace(/\n/g, ' ');
    return (
      Math.min(left.score + (left.value < 3 ? 2 : 0), right.score + (right.value < 3 ? 2 : 0)) >
        0.6 &&
      between.length < LONGEST_BETWEEN &&
      COUNTED_WITH.test(between) &&
      !NOT_COUNTED_WITH.test(between.replace(/\([^()]*\)/g, ' ')) &&
      !occurs(HOLD_VERB, between.replace(/\p{L}+ed by/gu, ' '))
    );
  };
  let [first, last] = [at, at];
  while (isPair(same[first - 1], same[first], isLinked)) first -= 1;
  while (isPair(same[last], same[last + 1], isLinked)) last += 1;
  const parts = same.slice(first, last + 1);
  // "28 sailors and 6 fishermen, 34 people in all": the sum stands beside its parts.
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const whole = parts.find((part) => parts.length > 2 && part.value * 2 === sum);
  return whole ? parts.filter((part) => part !== whole) : parts;
}

function isPair(
  left: CountMention | undefined,
  right: CountMention | undefined,
  isLinked: (left: CountMention, right: CountMention) => boolean,
): boolean {
  return left !== undefined && right !== undefined && isLinked(left, right);
}
