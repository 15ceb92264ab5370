/** Women and men among those who took part, where the text says so. */

import { propose, type ReleaseDocument, type Sentence } from '../document';
import type { Field } from '../schema';
import { fast } from '../text/fast-pattern';
import { firstMatch, foldRule, occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import type { NumberMention } from '../values/numbers';
import {
  isFeminine,
  isSameProfession,
  LABEL_IN_BRACKETS,
  LABEL_PAIR,
  LETTER_PAIR,
  type Sex,
  sexOfLabel,
  sexOfNoun,
} from './gender-nouns';
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

const OF_THEM_BEFORE =
  '^\\)? (?:(?:out )?of (?:(?:them|whom|which|these|those)(?: (?:who \\p{L}+|present|attending|taking part))?|(?:the|these|those|all) (?:\\p{L}+(?:-\\p{L}+)? |\\d+ ){1,4}?)[, ]? ?|(?:d.entre|parmi) (?:eux|elles) |(?:منهم|منهن|من بينهم) )?(?:(?:were|are|being|was|is|étaient|sont|était|كانوا|كن|هن|هم) )?(?:(?:taken|filled|occupied|held|occupée?s|prises?) (?:by|par) )?(?:des |de |من )?(?:\\p{L}+ )?';
const WOMEN = fast(
  new RegExp(
    foldRule(
      `${OF_THEM_BEFORE}(?:women|females?|girls|ladies|femmes|filles|dames|participantes(?! et)|(?:ال)?(?:امرأة|نساء|سيدة|سيدات|إناث|أنثى|نسوة|فتاة|فتيات)|مشاركة(?! و))(?![\\p{L}])`,
    ),
    'iu',
  ),
);
const MEN = fast(
  new RegExp(
    foldRule(
      `${OF_THEM_BEFORE}(?:men|males?|boys|gentlemen|hommes|garçons|messieurs|(?:ال)?(?:رجلا|رجل|رجال|ذكور|ذكرا|ذكر))(?![\\p{L}])`,
    ),
    'iu',
  ),
);
/** "Women made up 11", "les femmes étaient au nombre de 11", "عدد النساء 11" */
const WOMEN_BEFORE = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])(?:(?:women|females|ladies|girls)(?: participants?| officers?)?,? (?:made up|accounted for|numbered|numbering|were|constituted|formed|held|took|filled)|(?:women|ladies), who (?:were|numbered)(?: \\p{L}+)?|number of (?:women|female participants) (?:was|reached|rose to|stood at)|(?:femmes|participantes|filles)(?:, qui)? (?:étaient|sont|représentaient|représentent)(?: au nombre de| \\p{L}+)?|nombre (?:de|des) (?:femmes|participantes) (?:était de|est de|atteint|a atteint|s.élève à|s.élevait à|s.est élevé à)|(?:عدد (?:ال)?(?:نساء|سيدات|مشاركات|اناث|متدربات)|عددهن|شكلت النساء|بلغت? (?:مشاركة|عدد) النساء)(?: فيه[ام]| منهم| بينهم)?) (?:about |some |nearly |quelque |نحو )?$',
    ),
    'iu',
  ),
);
/** "Women outnumbered men by 16 to 12": two numbers follow. */
const OUTNUMBERED = fast(
  /(?<![\p{L}])(women|men|femmes|hommes)(?: \p{L}+)? (?:(?:were|are|being|étaient|sont) (?:in (?:the|a) majority|the majority|majoritaires|en majorité|les plus nombreuses)|(?:outnumbered|were more numerous than|étaient plus nombreu(?:ses|x) que) (?:the |les )?(?:women|men|femmes|hommes))(?: in the \p{L}+| dans la salle)?(?:,| :|:)? (?:by |with |at |avec |- |: )?$/iu,
);
/** "(seven of each sex)" */
const EACH_SEX = fast(/^ (?:of each (?:sex|gender)|de chaque sexe|من كل جنس)(?![\p{L}])/iu);
/** "all but 15 of them were women" */
const ALL_BUT = fast(
  /(?<![\p{L}])(?:all but|all except|except for|tous sauf|toutes sauf|جميعهم باستثناء) $/iu,
);
const AGAINST_NUMBER = /^,? (?:to|against|compared with|contre|à|pour) $/u;
const ALL_WOMEN = words(
  'all (?:of them |of whom |were |are )?(?:were |are )?(?:women|female)|all[- ]female|all[- ]women|(?:toutes|uniquement|exclusivement) des femmes|toutes étaient des femmes|جميعهن من النساء|كلهن نساء|كلهن من النساء',
);
const DOUBLE_WOMEN = fast(
  new RegExp(foldRule('(?<![\\p{L}])و?(?:امرأتان|امرأتين|سيدتان|سيدتين)(?![\\p{L}])'), 'u'),
);

interface Gendered extends Span {
  readonly sex: Sex;
  readonly value: number;
  readonly strength: number;
  readonly sentence: number;
}

/** "45 women leaders, officers and nurses": the word tells of the first of several groups. */
const WOMEN_OF_MANY = fast(
  /^ (?:women|female) (?:[\p{L}-]+ ){0,3}[\p{L}-]+, (?:[\p{L}-]+ ){1,6}and /iu,
);
const NOUN_BEHIND = /^ (?!of|out|in|per|on|and|to|among)\p{Ll}{3,}/u;
const OF_THEM = /^ (?:(?:out )?of (?:the|them|these|those|whom)|d'entre|منهم|من المشارك)/iu;
const AMONG_BEFORE = fast(
  new RegExp(
    foldRule(
      '(?:including|among them|among whom|of whom|of them|with|dont|parmi lesquel(?:le)?s|parmi (?:eux|elles)|y compris|(?:من )?(?:بينهم|بينهن|ضمنهم)|منهم|منهن|فيهم|\\(|:|,) ?$',
    ),
    'iu',
  ),
);
const LAST_SENTENCE = 20;

function findGendered(document: ReleaseDocument, total: number): Gendered[] {
  const found: Gendered[] = [];
  for (const sentence of document.sentences.slice(0, LAST_SENTENCE)) {
    if (sentence.isAboutOther || !mayCount(sentence)) continue;
    const own = [
      ...addFeminineNouns(document, sentence, fromNumbers(document, sentence, total)),
      ...fromPairs(sentence),
    ];
    found.push(...own.filter((one) => (total === 0 || one.value <= total) && one.value <= 5000));
  }
  // "12 men and 9 women": each speaks for the other.
  const sexes = new Map<number, Set<Sex>>();
  for (const { sentence, sex } of found)
    sexes.set(sentence, (sexes.get(sentence) ?? new Set<Sex>()).add(sex));
  return found.map((one) =>
    sexes.get(one.sentence)?.size === 2 ? { ...one, strength: one.strength + 2 } : one,
  );
}

/** No sentence that a person wrote counts more. */
const MOST_NUMBERS = 24;

function mayCount({ numbers }: Sentence): boolean {
  return numbers.length > 0 && numbers.length <= MOST_NUMBERS;
}

function fromNumbers(document: ReleaseDocument, sentence: Sentence, total: number): Gendered[] {
  const found: Gendered[] = [];
  const { text, numbers, start, order } = sentence;
  numbers.forEach((number, index) => {
    const place = { start: start + number.start, end: start + number.end, sentence: order };
    const before = text.slice(Math.max(0, number.start - 60), number.start);
    const outnumbered = OUTNUMBERED.exec(before)?.[1];
    const next = numbers[index + 1];
    if (outnumbered && next && AGAINST_NUMBER.test(text.slice(number.end, next.start))) {
      const sex = /^wom|^fem/iu.test(outnumbered) ? 'women' : 'men';
      found.push({ ...place, sex, value: number.value, strength: 2 });
      const other = { start: start + next.start, end: start + next.end, sentence: order };
      found.push({ ...other, sex: otherSex(sex), value: next.value, strength: 2 });
      return;
    }
    const after = text.slice(number.end, number.end + 60);
    if (EACH_SEX.test(after)) {
      found.push({ ...place, sex: 'women', value: number.value, strength: 2 });
      found.push({ ...place, sex: 'men', value: number.value, strength: 2 });
      return;
    }
    const stated = WOMEN.test(after) ? 'women' : MEN.test(after) ? 'men' : null;
    const isLed = WOMEN_BEFORE.test(before) && !NOUN_BEHIND.test(after);
    const told = stated ?? (isLed ? 'women' : sexOfCounted(document, sentence, number));
    const sex = told !== null && ALL_BUT.test(before) ? otherSex(told) : told;
    if (sex === null || occurs(ELSEWHERE, before.slice(-30))) return;
    if (number.value === total && WOMEN_OF_MANY.test(after)) return;
    const strength = OF_THEM.test(after) || isLed ? 2 : AMONG_BEFORE.test(before) ? 1 : 0;
    found.push({ ...place, sex, value: number.value, strength });
  });
  return found;
}

function otherSex(sex: Sex): Sex {
  return sex === 'women' ? 'men' : 'women';
}

/** "policewomen"; and "policières" or "ضابطات" beside the same profession in its other form. */
function sexOfCounted(
  { language }: ReleaseDocument,
  sentence: Sentence,
  number: NumberMention,
): Sex | null {
  const noun = nounBehind(sentence, number);
  if (language === 'en' && !/m[ae]n$/u.test(noun)) return null;
  const plain = sexOfNoun(noun, language);
  if (plain === 'women') return plain;
  const others = sentence.numbers
    .filter((other) => other !== number)
    .map((other) => nounBehind(sentence, other));
  if (language === 'en')
    return plain === 'men' && others.includes(noun.replace(/men$/u, 'women')) ? plain : null;
  const isOwn = isFeminine(noun, language);
  const hasPartner = others.some(
    (other) => isFeminine(other, language) !== isOwn && isSameProfession(noun, other, language),
  );
  if (!hasPartner) return null;
  if (isOwn) return 'women';
  // "24 officers, among them 7 women officers": the first number counts both.
  const isWhole = sentence.numbers.some(
    (other) =>
      other.start > number.start &&
      isFeminine(nounBehind(sentence, other), language) &&
      AMONG_BEFORE.test(sentence.text.slice(Math.max(0, other.start - 30), other.start)) &&
      !/[,(] ?$/u.test(sentence.text.slice(0, other.start)),
  );
  return isWhole ? null : 'men';
}

/** "18 محامية و13 محاميا و9 ممثلات": beside such a pair the other feminine nouns count as women, too. */
function addFeminineNouns(
  { language }: ReleaseDocument,
  sentence: Sentence,
  found: readonly Gendered[],
): Gendered[] {
  const women = found.filter((one) => one.sex === 'women');
  const [first] = women;
  const isPair = first && women.length === 1 && found.some((one) => one.sex === 'men');
  if (language !== 'ar' || !isPair || first.strength > 0) return [...found];
  const others = sentence.numbers.filter(
    (number) =>
      sentence.start + number.start !== first.start &&
      isFeminine(nounBehind(sentence, number), language) &&
      PLURAL_WOMEN.test(nounBehind(sentence, number)),
  );
  const sum = others.reduce((total, number) => total + number.value, first.value);
  return found.map((one) => (one === first ? { ...one, value: sum } : one));
}
const PLURAL_WOMEN = /^م\p{L}{2,}ات$/u;

function nounBehind({ text }: Sentence, number: NumberMention): string {
  return /^ ([\p{L}-]+)/u.exec(text.slice(number.end, number.end + 40))?.[1] ?? '';
}

/** "(5F/4M)" and "women: 5, men: 4" */
function fromPairs(sentence: Sentence): Gendered[] {
  const { text, start, order } = sentence;
  const found: Gendered[] = [];
  const add = (
    match: RegExpExecArray,
    labels: readonly [number, number],
    values: readonly [number, number],
  ) => {
    const [first, second] = labels.map((at) => sexOfLabel(match[at] ?? ''));
    if (!first || !second || first === second) return;
    const place = {
      start: start + match.index,
      end: start + match.index + match[0].length,
      sentence: order,
      strength: 2,
    };
    found.push({ ...place, sex: first, value: Number(match[values[0]]) });
    found.push({ ...place, sex: second, value: Number(match[values[1]]) });
  };
  for (const match of text.matchAll(LETTER_PAIR)) add(match, [2, 4], [1, 3]);
  for (const match of text.matchAll(LABEL_PAIR)) add(match, [1, 3], [2, 4]);
  for (const match of text.matchAll(LABEL_IN_BRACKETS)) add(match, [1, 3], [2, 4]);
  return found;
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
