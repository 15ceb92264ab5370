/** Cardinal number words of three languages, in folded spelling. */
import { foldRule } from '../text/pattern';

export const ENGLISH_UNITS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
export const ENGLISH_TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

export const FRENCH_UNITS = new Map<string, number>([
  ...'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ['une', 1],
]);
export const FRENCH_TENS = new Map<string, number>([
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['nonante', 90],
]);
/** "une vingtaine de": a round number. */
export const FRENCH_ABOUT = new Map<string, number>([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
]);

const ARABIC_UNIT_FORMS: readonly (readonly [number, string])[] = [
  [1, 'واحد واحدة احد احدى حادي'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'],
  [3, 'ثلاثة ثلاث'],
  [4, 'اربعة اربع'],
  [5, 'خمسة خمس'],
  [6, 'ستة ست'],
  [7, 'سبعة سبع'],
  [8, 'ثمانية ثماني ثمان'],
  [9, 'تسعة تسع'],
  [10, 'عشرة عشر'],
];
export const ARABIC_UNITS = new Map(
  ARABIC_UNIT_FORMS.flatMap(([value, forms]) =>
    foldRule(forms)
      .split(' ')
      .map((form) => [form, value] as const),
  ),
);
const ARABIC_TEN_STEMS = ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
export const ARABIC_TENS = new Map(
  ARABIC_TEN_STEMS.flatMap((stem, index) =>
    ['ون', 'ين'].map((ending) => [stem + ending, (index + 2) * 10] as const),
  ),
);
export const ARABIC_HUNDREDS = new Map<string, number>([
  ['مائة', 100],
  ['مئة', 100],
  ['مائتان', 200],
  ['مائتين', 200],
  ['مئتان', 200],
  ['مئتين', 200],
  ['مئتي', 200],
  ['مائتي', 200],
  ['ثلاثمائة', 300],
  ['ثلاثمئة', 300],
  ['اربعمائة', 400],
  ['خمسمائة', 500],
]);
