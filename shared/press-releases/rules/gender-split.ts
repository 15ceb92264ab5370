/** Women and men among those who took part, where the text says so. */
import { propose, type ReleaseDocument } from '../document';
import type { Field } from '../schema';
import { firstMatch, foldRule, occurs, words } from '../text/pattern';
import { ELSEWHERE } from './wording';

export function checkSplit(
  field: Field<number>,
  other: Field<number>,
  total: number,
): Field<number> {
  if (field.value === null) return field;
  const sum = field.value + (other.value ?? 0);
  if (other.value !== null && sum !== total)
    return { ...field, confidence: 0.6, doubts: [...field.doubts, 'split-does-not-add-up'] };
  return field.value > total
    ? { value: null, reason: 'split-does-not-add-up' }
    : { ...field, confidence: other.value === null ? 0.92 : 0.98 };
}

const WOMEN = new RegExp(
  foldRule(
    '^ (?:of (?:them|whom) (?:were |are )?)?(?:were |are |étaient des |des |de )?(?:\\p{L}+ )?(?:women|females?|female \\p{L}+|femmes|filles|امرأة|امراة|نساء|سيدة|سيدات|من النساء|إناث|أنثى|من السيدات|girls|participantes(?! et)|مشاركة(?! و))(?![\\p{L}])',
  ),
  'iu',
);
const MEN = new RegExp(
  foldRule(
    '^ (?:of (?:them|whom) (?:were |are )?)?(?:were |are |étaient des |des |de )?(?:\\p{L}+ )?(?:men|males?|male \\p{L}+|hommes|garçons|رجلا|رجل|رجال|من الرجال|ذكور|ذكرا|ذكر|boys)(?![\\p{L}])',
  ),
  'iu',
);
const ALL_WOMEN = words(
  'all (?:of them |of whom |were |are )?(?:were |are )?(?:women|female)|all[- ]female|all[- ]women|(?:toutes|uniquement|exclusivement) des femmes|toutes étaient des femmes|جميعهن من النساء|كلهن نساء|كلهن من النساء',
);
const DOUBLE_WOMEN = new RegExp(
  foldRule('(?<![\\p{L}])و?(?:امرأتان|امرأتين|سيدتان|سيدتين)(?![\\p{L}])'),
  'u',
);

export function extractSplit(
  document: ReleaseDocument,
  total: number,
): { women: Field<number>; men: Field<number> } {
  let women: Field<number> = { value: null, reason: 'not-stated' };
  let men: Field<number> = { value: null, reason: 'not-stated' };
  for (const sentence of document.sentences.slice(0, 20)) {
    if (sentence.isAboutOther) continue;
    for (const number of sentence.numbers) {
      const after = sentence.text.slice(number.end, number.end + 40);
      const isWomen = WOMEN.test(after);
      const isMen = !isWomen && MEN.test(after);
      const fits = total === 0 || number.value <= total;
      if (
        !fits ||
        number.value > 5000 ||
        occurs(ELSEWHERE, sentence.text.slice(Math.max(0, number.start - 30), number.start))
      )
        continue;
      const span = { start: sentence.start + number.start, end: sentence.start + number.end };
      if (isWomen && women.value === null)
        women = propose(document, number.value, [span], 'women', 0.93);
      if (isMen && men.value === null) men = propose(document, number.value, [span], 'men', 0.93);
    }
    const two = DOUBLE_WOMEN.exec(sentence.text);
    if (two && women.value === null)
      women = propose(
        document,
        2,
        [{ start: sentence.start + two.index, end: sentence.start + two.index + two[0].length }],
        'women',
        0.9,
      );
    const all: RegExpExecArray | null =
      women.value === null && total > 0 ? firstMatch(ALL_WOMEN, sentence.text) : null;
    if (all)
      women = propose(
        document,
        total,
        [{ start: sentence.start + all.index, end: sentence.start + all.index + all[0].length }],
        'all-women',
        0.92,
      );
  }
  return { women, men };
}
