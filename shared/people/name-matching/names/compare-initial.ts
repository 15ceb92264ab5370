import { consonantSpellings, vowelSpellings } from '../data/letter-spellings';
import type { NamePart } from '../reading/name-part';
import { graphemeCosts, graphemeCount, numberOf } from '../words/grapheme-costs';
import type { Word } from '../words/word';
import type { PartDistance } from './part-distance';

const FITS: PartDistance = { cost: 0.4, reasons: ['initial'] };
const BOTH_FIT: PartDistance = { cost: 0.2, reasons: ['initial'] };
const CLASHES: PartDistance = { cost: 1.2, reasons: ['differentInitial'] };
/** The most surprising spelling of a letter that an initial may come from. */
const FAR = 0.3;

/** An initial beside a name, or beside another initial. */
export function compareInitial(one: NamePart, other: NamePart): PartDistance {
  const [initial, name] = one.kind === 'initial' ? [one, other] : [other, one];
  if (name.kind === 'initial') return fits(initial.word, name.word) ? BOTH_FIT : CLASHES;
  // Abd is not kept in the word that follows it.
  if (name.kind === 'servant') return /^[aعc]/.test(initial.word.look) ? FITS : CLASHES;
  const words = [name.word, name.variant, name.withParent];
  return words.some((word) => word && fits(initial.word, word)) ? FITS : CLASHES;
}

function fits(initial: Word, word: Word): boolean {
  if (word.look.startsWith(initial.look)) return true;
  if (initial.isArabic === word.isArabic) return !word.isArabic && soundsLike(initial, word);
  const [latin, arabic] = word.isArabic ? [initial, word] : [word, initial];
  return listFirstLetters(arabic.look[0] ?? '').has(latin.look[0] ?? '');
}

/** K. for Qasim. */
function soundsLike(initial: Word, word: Word): boolean {
  const sound = numberOf(initial.look);
  return (word.lattice[0] ?? []).some(({ grapheme }) => {
    if (sound === undefined || grapheme === undefined) return false;
    return (graphemeCosts[sound * graphemeCount + grapheme] ?? 1) <= FAR / 2;
  });
}

const firstLetters = new Map<string, ReadonlySet<string>>();

/** The Latin letters with which a name may begin that begins with the Arabic letter: S and C for ش. */
function listFirstLetters(letter: string): ReadonlySet<string> {
  const known = firstLetters.get(letter);
  if (known) return known;
  const texts = [consonantSpellings[letter], vowelSpellings[`^${letter}`], vowelSpellings[letter]];
  const spellings = texts.flatMap((text) => text?.split(' ') ?? []);
  const usual = spellings.filter((spelling) => Number(spelling.split(':')[1] ?? 0) <= FAR);
  const letters = new Set(usual.map((spelling) => spelling[0] ?? ''));
  firstLetters.set(letter, letters);
  return letters;
}
