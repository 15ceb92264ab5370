/** Women and men among those who took part, where the text says so. */

import { propose, type ReleaseDocument } from '../document';
import type { Field } from '../schema';
import { fast } from '../text/fast-pattern';
import { firstMatch, foldRule, occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
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

const WOMEN = fast(
  new RegExp(
    foldRule(
      '^ (?:of (?:them|whom|those (?:who \\p{L}+|present|attending|taking part) |(?:the|these|those) (?:\\p{L}+ ){1,3}?)(?:were |are |being )?)?(?:d.entre (?:eux|elles) (?:sont |étaient )(?:des )?)?(?:were |are |étaient des |des |de )?(?:\\p{L}+ )?(?:women|females?|female \\p{L}+|femmes|filles|امرأة|امراة|نساء|سيدة|سيدات|من النساء|إناث|أنثى|من السيدات|girls|participantes(?! et)|مشاركة(?! و))(?![\\p{L}])',
    ),
    'iu',
  ),
);
const MEN = fast(
  new RegExp(
    foldRule(
      '^ (?:of (?:them|whom|those (?:who \\p{L}+|present|attending|taking part) |(?:the|these|those) (?:\\p{L}+ ){1,3}?)(?:were |are |being )?)?(?:d.entre (?:eux|elles) (?:sont |étaient )(?:des )?)?(?:were |are |étaient des |des |de )?(?:\\p{L}+ )?(?:men|males?|male \\p{L}+|hommes|garçons|رجلا|رجل|رجال|من الرجال|ذكور|ذكرا|ذكر|boys)(?![\\p{L}])',
    ),
    'iu',
  ),
);
const ALL_WOMEN = words(
  'all (?:of them |of whom |were |are )?(?:were |are )?(?:women|female)|all[- ]female|all[- ]women|(?:toutes|uniquement|exclusivement) des femmes|toutes étaient des femmes|جميعهن من النساء|كلهن نساء|كلهن من النساء',
);
const DOUBLE_WOMEN = fast(
  new RegExp(foldRule('(?<![\\p{L}])و?(?:امرأتان|امرأتين|سيدتان|سيدتين)(?![\\p{L}])'), 'u'),
);

interface Gendered extends Span {
  readonly sex: 'women' | 'men';
  readonly value: number;
  readonly strength: number;
  readonly sentence: number;
}

const OF_THEM = /^ (?:of (?:the|them|these|those|whom)|d'entre|منهم|من المشارك)/iu;
const AMONG = foldRule(
  '(?:including|among them|of whom|with|dont|parmi lesquels|parmi eux|بينهم|من بينهم|منهم|بينهن|\\(|:|,) ?$',
);
const AMONG_BEFORE = new RegExp(AMONG, 'iu');
const LAST_SENTENCE = 20;

function findGendered(document: ReleaseDocument, total: number): Gendered[] {
  const found: Gendered[] = [];
  for (const sentence of document.sentences.slice(0, LAST_SENTENCE)) {
    if (sentence.isAboutOther) continue;
    for (const number of sentence.numbers) {
      const after = sentence.text.slice(number.end, number.end + 60);
      const before = sentence.text.slice(Math.max(0, number.start - 30), number.start);
      const sex = WOMEN.test(after) ? 'women' : MEN.test(after) ? 'men' : null;
      const fits = (total === 0 || number.value <= total) && number.value <= 5000;
      if (sex === null || !fits || occurs(ELSEWHERE, before)) continue;
      const strength = OF_THEM.test(after) ? 2 : AMONG_BEFORE.test(before) ? 1 : 0;
      found.push({
        sex,
        value: number.value,
        start: sentence.start + number.start,
        end: sentence.start + number.end,
        strength,
        sentence: sentence.order,
      });
    }
  }
  // "12 men and 9 women": each speaks for the other.
  return found.map((one) => {
    const hasOther = found.some(
      (other) => other.sex !== one.sex && other.sentence === one.sentence,
    );
    return hasOther ? { ...one, strength: one.strength + 2 } : one;
  });
}

function strongest(document: ReleaseDocument, found: readonly Gendered[], sex: Gendered['sex']) {
  const [best] = found
    .filter((one) => one.sex === sex)
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
  const none: Field<number> = { value: null, reason: 'not-stated' };
  return best ? propose(document, best.value, [best], sex, 0.93) : none;
}

export function extractSplit(
  document: ReleaseDocument,
  total: number,
): { women: Field<number>; men: Field<number> } {
  const found = findGendered(document, total);
  const men = strongest(document, found, 'men');
  const women = strongest(document, found, 'women');
  return { women: women.value === null ? inWords(document, total) : women, men };
}

/** "two women" in one Arabic word, and "all of them women". */
function inWords(document: ReleaseDocument, total: number): Field<number> {
  for (const sentence of document.sentences.slice(0, LAST_SENTENCE)) {
    if (sentence.isAboutOther) continue;
    const two = DOUBLE_WOMEN.exec(sentence.text);
    const all = total > 0 ? firstMatch(ALL_WOMEN, sentence.text) : null;
    const match = two ?? all;
    if (!match) continue;
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    return two
      ? propose(document, 2, [at], 'women', 0.9)
      : propose(document, total, [at], 'all-women', 0.92);
  }
  return { value: null, reason: 'not-stated' };
}
