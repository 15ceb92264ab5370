/** How many took part: the number that stands with a noun for people, in the sentences about the event. */
import { propose, type ReleaseDocument, type Sentence } from '../document';
import type { Field, Proposal, Reason } from '../schema';
import { occurs } from '../text/pattern';
import { type CountMention, scoreCount } from './count-scores';
import { ABOUT, type CountedNoun, countedNoun } from './counted-noun';
import { addSumBonus, respectively } from './counts-by-part';
import { checkSplit, extractSplit } from './gender-split';
import { ENGLISH_AGENT, PERSON_NOUN } from './person-nouns';
import { HOLD_VERB } from './wording';

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
        value: number.value + respectively(sentence, number),
        sentence,
        phrase: sentence.start + counted.from,
        isBare: counted.isBare === true,
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
        isBare: counted.isBare === true,
        score: 3.2,
        approximate: false,
      });
    }
  }
  return addSumBonus(document, addListBonus(document, found)).sort((a, b) => b.score - a.score);
}

const LIST_BONUS = 1;
/** No sentence that a person wrote counts more. */
const MOST_COUNTS = 12;

/** Two and more counts in a row are those of who took part. */
function addListBonus(document: ReleaseDocument, found: readonly CountMention[]): CountMention[] {
  const bySentence = new Map<Sentence | null, CountMention[]>();
  for (const mention of found)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  return found.map((mention) => {
    const same = bySentence.get(mention.sentence) ?? [];
    const isListed =
      same.length <= MOST_COUNTS &&
      mention.score > 1 &&
      listedWith(document, mention, same).length > 1;
    return isListed ? { ...mention, score: mention.score + LIST_BONUS } : mention;
  });
}

/** "12 women" says nothing of the total, "12 women judges" does. */
function isGenderAlone(document: ReleaseDocument, sentence: Sentence, counted: CountedNoun) {
  if (!GENDERED.test(counted.noun)) return false;
  const [, ...behind] = (sentence.text.slice(counted.from).split(/[,.;:()]/)[0] ?? '').split(' ');
  const near = behind.slice(0, document.language === 'en' ? 3 : 1);
  return !near.some(
    (word) => occurs(PERSON_NOUN[document.language], word) || ENGLISH_AGENT.test(word),
  );
}

const GENDERED =
  /^(?:women|men|ladies|gentlemen|girls|boys|femmes|hommes|dames|messieurs|filles|garçons|امراة|رجل(?:ا)?|نساء|رجال|سيدة|سيدات)$/iu;
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
  if (!chosen || isOneSex(split, sum)) {
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
      return { total, women, men, counted: parts, repeated: [] };
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

/** "12 male and 15 female workers": the number found is that of one sex alone. */
function isOneSex(
  { women, men }: { readonly women: Field<number>; readonly men: Field<number> },
  total: number,
): boolean {
  if (women.value === null || men.value === null) return false;
  const isPart = total === women.value || total === men.value;
  return isPart && women.value > 0 && men.value > 0;
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
  /[.;(]|(?<![\p{L}])(?:who|whom|qui|dont|including|among|took part|attended|participated|parmi|الذين|بينهم|منهم)(?![\p{L}])/u;
const VISITING =
  /^(?:\p{L}+ )?(?:advis[eo]rs|experts|trainers|facilitators|instructors|speakers|lecturers|observers|interpreters|formateurs|formatrices|intervenants|expert(?:e)?s|خبراء|خبيرين|مدربين)(?![\p{L}])/iu;
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
      !VISITING.test(document.source.text.slice(right.phrase, right.phrase + 24)) &&
      !occurs(HOLD_VERB, between.replace(/\p{L}+ed by/gu, ' '))
    );
  };
  let [first, last] = [at, at];
  while (isPair(same[first - 1], same[first], isLinked)) first -= 1;
  while (isPair(same[last], same[last + 1], isLinked)) last += 1;
  const parts = same.slice(first, last + 1);
  // "28 sailors and 6 fishermen, 34 people in all": the sum stands beside its parts.
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const whole = parts.find(
    (part) => parts.length > 2 && part.value * 2 === sum && saysWhole(document, part),
  );
  return whole ? parts.filter((part) => part !== whole) : parts;
}

const WHOLE =
  /^(?:people|persons?|participants?|officials|personnes|stagiaires|شخص|مشارك|فرد)|(?:in all|in total|altogether|au total|en tout)/iu;

function saysWhole(document: ReleaseDocument, part: CountMention): boolean {
  return WHOLE.test(document.source.text.slice(part.phrase, part.phrase + 30));
}

function isPair(
  left: CountMention | undefined,
  right: CountMention | undefined,
  isLinked: (left: CountMention, right: CountMention) => boolean,
): boolean {
  return left !== undefined && right !== undefined && isLinked(left, right);
}
