import { foldText } from '../../../i18n/fold-text';
import type { Mark } from '../types';
import { absentSigns, presentSigns, words } from '../vocabulary/words';
import { foldList } from '../word-lists';
import type { Codes } from './codes';
import { remember } from './remember';

const markOf = new Map<string, Mark>();
for (const word of foldList(words.present)) markOf.set(word, 'present');
for (const word of foldList(words.absent)) markOf.set(word, 'absent');
for (const sign of presentSigns) markOf.set(sign, 'present');
for (const sign of absentSigns) markOf.set(sign, 'absent');

/** A mark of attendance, first by the legend of the list; `null` for what is no mark. An empty cell is not asked here. */
export function readMark(text: string, codes: Codes<Mark>): Mark | null {
  const known = codes.get(text) ?? markOf.get(text);
  if (known !== undefined) return known;
  return text.length > 60 ? null : readMarkWord(text);
}

/** "Présente", "did not attend", "Absent (malade)", "09:05". */
export const readMarkWord: (text: string) => Mark | null = remember(findMark);

/** Words: "n'a pas assisté". */
const LONGEST_MARK = 4;

function findMark(text: string): Mark | null {
  const bare = text.replace(/[\uFE0F\s]/g, '');
  if (bare === '×' || bare === 'х') return 'present';
  const sign = markOf.get(bare);
  if (sign !== undefined) return sign;
  if (/^\d{1,2}(?::|h)\d{2}(?::\d{2})?$/.test(bare)) return 'present';
  const stems = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  for (let length = Math.min(LONGEST_MARK, stems.length); length > 0; length -= 1) {
    const mark = markOf.get(stems.slice(0, length).join(' '));
    // A single letter at the beginning of a sentence is no mark.
    if (
      mark !== undefined &&
      (length === stems.length || stems.slice(0, length).join('').length > 2)
    )
      return mark;
  }
  return null;
}
