/** Nouns that tell women from men: "policewomen", "policières", "ضابطات", and letters behind a number. */
import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { foldRule } from '../text/pattern';

export type Sex = 'women' | 'men';

const ENGLISH_WOMEN = /^(?:\p{L}{3,}women|ladies|schoolgirls|girls)$/iu;
const ENGLISH_MEN = /^(?!(?:fisher|work)men$)(?:\p{L}{3,}men|gentlemen|schoolboys|boys)$/iu;
const FRENCH_WOMEN =
  /^\p{L}{3,}(?:ières|trices|euses|ennes|ées|antes|entes|ates|ètes|esses|ales|elles|eures|ines)$/iu;
const ARABIC_WOMEN = /^(?:و|ال|لل)*\p{L}{2,}(?:ة|ات|تان|تين)$/u;

/** English says it by the noun alone; French and Arabic only beside the same noun in the other form. */
export function sexOfNoun(noun: string, language: ReleaseLanguage): Sex | null {
  if (language !== 'en') return null;
  if (ENGLISH_WOMEN.test(noun)) return 'women';
  return ENGLISH_MEN.test(noun) ? 'men' : null;
}

export function isFeminine(noun: string, language: ReleaseLanguage): boolean {
  if (language === 'fr') return FRENCH_WOMEN.test(noun);
  return language === 'ar' && ARABIC_WOMEN.test(noun);
}

/** "policiers" and "policières", "ضباط" and "ضابطات" name one profession. */
export function isSameProfession(left: string, right: string, language: ReleaseLanguage): boolean {
  const [a, b] = [coreOf(left, language), coreOf(right, language)];
  return a.length > 1 && a === b;
}

const FRENCH_ENDING =
  /(?:iers|ières|ier|ière|teurs|trices|teur|trice|eurs|euses|eur|euse|iens|iennes|ens|ennes|ées|és|ants|antes|ents|entes|ats|ates|als|ales|els|elles|s|es|e)$/iu;

function coreOf(noun: string, language: ReleaseLanguage): string {
  if (language === 'fr') {
    const lower = noun.toLowerCase();
    return lower.replace(FRENCH_ENDING, '').slice(0, 8) || lower;
  }
  // Plurals change the vowels inside a word, not its consonants.
  return noun
    .replace(/^(?:و(?=ال)|ال|لل)*/u, '')
    .replace(/(?:تان|تين|ات|ان|ين|ون|ة)$/u, '')
    .replace(/[اوي]/gu, '');
}

/** "(5F/4M)", "11 H, 13 F": one letter counts only where the other stands beside it. */
export const LETTER_PAIR = fast(
  /(?<![\p{L}\d.,])(\d{1,4}) ?(f|w|m|h|females?|males?|femmes?|hommes?)\.?(?: ?[/,;&+-] ?| and | et )(\d{1,4}) ?(f|w|m|h|females?|males?|femmes?|hommes?)(?![\p{L}\d])/giu,
);
/** "F: 5, M: 4", "women: 5; men: 4", "النساء 5، الرجال 4" */
export const LABEL_PAIR = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}\\d])(f|w|m|h|females?|males?|women|men|femmes?|hommes?|(?:ال)?(?:نساء|رجال|اناث|ذكور)) ?[:=]? ?(\\d{1,4})(?: ?[/,;&+-] ?| and | et | ?و)(f|w|m|h|females?|males?|women|men|femmes?|hommes?|(?:ال)?(?:نساء|رجال|اناث|ذكور)) ?[:=]? ?(\\d{1,4})(?![\\p{L}\\d])',
    ),
    'giu',
  ),
);

/** "more of them are women (51) than men (45)" */
export const LABEL_IN_BRACKETS = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])(women|men|females?|males?|femmes|hommes|نساء|رجال) ?\\((\\d{1,4})\\)[^.;()]{1,30}?(?<![\\p{L}])(women|men|females?|males?|femmes|hommes|نساء|رجال) ?\\((\\d{1,4})\\)',
    ),
    'giu',
  ),
);

export function sexOfLabel(label: string): Sex {
  return /^(?:f|w)|نساء|اناث/iu.test(label) ? 'women' : 'men';
}
