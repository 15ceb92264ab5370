/** Counts told by round or by town, and the sum that they give. */
import type { ReleaseDocument, Sentence } from '../document';
import type { NumberMention } from '../values/numbers';
import type { CountMention } from './count-scores';

/** No sentence that a person wrote counts more. */
const MOST_PARTS = 12;
const RESPECTIVELY =
  /^[^.;:]{3,70}?(?<![\p{L}])(?:respectively|respectivement|على التوالي|علي التوالي)(?![\p{L}])/u;
const LISTED_NUMBERS = /^(?:, | and |, and | et | و)$/u;

/** "27, 24 and 25 inspectors respectively": what the numbers before add. */
export function respectively({ text, numbers }: Sentence, last: NumberMention): number {
  if (numbers.length > MOST_PARTS || !RESPECTIVELY.test(text.slice(last.end, last.end + 90)))
    return 0;
  let sum = 0;
  for (let at = numbers.indexOf(last); at > 0; at -= 1) {
    const [before, number] = [numbers[at - 1], numbers[at]];
    if (!before || !number || !LISTED_NUMBERS.test(text.slice(before.end, number.start))) break;
    sum += before.value;
  }
  return sum;
}

const SUM_BONUS = 5;

/** "Arua hosted 28, Gulu 25 and Jinja 21": the parts by town confirm the sum that stands elsewhere. */
export function addSumBonus(
  document: ReleaseDocument,
  found: readonly CountMention[],
): CountMention[] {
  const sums = new Map<number, Sentence>();
  for (const sentence of document.sentences) {
    const { numbers, isAboutOther } = sentence;
    if (isAboutOther || numbers.length < 3 || numbers.length > MOST_PARTS) continue;
    sums.set(
      numbers.reduce((sum, { value }) => sum + value, 0),
      sentence,
    );
  }
  return found.map((mention) => {
    const parts = mention.sentence === null ? undefined : sums.get(mention.value);
    return parts && parts !== mention.sentence
      ? { ...mention, score: mention.score + SUM_BONUS }
      : mention;
  });
}
