import { foldText } from '../../../i18n/fold-text';
import type { Sex } from '../../schema';
import { titles } from '../vocabulary/titles';
import { femaleSigns, maleSigns, words } from '../vocabulary/words';
import { foldList } from '../word-lists';
import type { Codes } from './codes';
import { remember } from './remember';

const sexOf = new Map<string, Sex>();
for (const [list, sex] of [
  [words.other, 'X'],
  [titles.female, 'F'],
  [titles.male, 'M'],
  [words.female, 'F'],
  [words.male, 'M'],
] as const) {
  for (const word of foldList(list)) sexOf.set(word, sex);
}
for (const sign of femaleSigns) sexOf.set(sign, 'F');
for (const sign of maleSigns) sexOf.set(sign, 'M');

/** The sex that a cell of the column for it names, first by the legend of the list; `null` for nothing known. */
export function readSex(text: string, codes: Codes<Sex>): Sex | null {
  if (text === '') return null;
  return codes.get(text) ?? sexOf.get(text) ?? readSexWord(text);
}

/** "F", "Femme", "féminin (F)", "Mme" and the signs. */
export const readSexWord: (text: string) => Sex | null = remember(findSex);

function findSex(text: string): Sex | null {
  const folded = foldText(text);
  const whole = sexOf.get(folded);
  if (whole !== undefined) return whole;
  const all = folded.split(' ').map((word) => sexOf.get(word) ?? null);
  const [first = null] = all;
  return all.every((sex) => sex === first) ? first : null;
}
