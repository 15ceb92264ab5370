/** Month names: English, French, and the four Arabic families, in folded spelling. */

const ENGLISH = [
  'January|Jan',
  'February|Feb',
  'March|Mar',
  'April|Apr',
  'May',
  'June|Jun',
  'July|Jul',
  'August|Aug',
  'September|Sept|Sep',
  'October|Oct',
  'November|Nov',
  'December|Dec',
];

const FRENCH = [
  'janvier|janv',
  'février|fevrier|févr|fév',
  'mars',
  'avril|avr',
  'mai',
  'juin',
  'juillet|juil',
  'août|aout',
  'septembre|sept',
  'octobre|oct',
  'novembre|nov',
  'décembre|decembre|déc',
];

/** Egypt, Sudan and the Gulf; the Levant and Iraq; Tunisia and Algeria; Morocco. */
const ARABIC = [
  'يناير|كانون الثاني|جانفي',
  'فبراير|شباط|فيفري',
  'مارس|اذار',
  'ابريل|نيسان|افريل',
  'مايو|ايار|ماي',
  'يونيو|يونيه|حزيران|جوان',
  'يوليو|يوليه|تموز|جويلية|يوليوز',
  'اغسطس|اب|اوت|غشت',
  'سبتمبر|ايلول|شتنبر',
  'اكتوبر|تشرين الاول',
  'نوفمبر|تشرين الثاني|نونبر',
  'ديسمبر|كانون الاول|دجنبر',
];

export const MONTHS = new Map<string, number>(
  [ENGLISH, FRENCH, ARABIC].flatMap((family) =>
    family.flatMap((names, index) =>
      names.split('|').map((name) => [name.toLowerCase(), index + 1] as const),
    ),
  ),
);

/** Number of the month, 1 to 12; "كانون الثاني/يناير" gives two names for one month. */
export function readMonth(text: string): number | undefined {
  const [first = ''] = text.toLowerCase().split(/\s*[/(]\s*/);
  return MONTHS.get(
    first
      .replace(/\.$/, '')
      .replace(/^ال(?=اوت|ماي)/, '')
      .trim(),
  );
}
