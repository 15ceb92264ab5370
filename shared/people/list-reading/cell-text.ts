import type { Cell } from '../../documents/schema';
import { foldText } from '../../i18n/fold-text';
import { remember } from './values/remember';
import { createFirstWordTest, listWords } from './word-lists';

/** Latin and Arabic words without anything to mend. */
const plain = /^[!-~ء-غف-ي]+(?: [!-~ء-غف-ي]+)*$/;

/** Code points that Persian keyboards and web texts write for Arabic letters. */
const arabicLetters: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ھ: 'ه', ہ: 'ه', ە: 'ه' };

/**
 * The text of a cell as a reader sees it: composed letters, no marks of direction, no stretched words, no spaces
 * around. Line breaks stay, since they part what two columns would.
 */
export function readCellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  if (plain.test(cell)) return readError(cell);
  return cell
    .normalize('NFC')
    .replace(/[\p{Cf}ـ]/gu, '')
    .replace(/[یکھہە]/g, (letter) => arabicLetters[letter] ?? letter)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Text files carry the errors of the spreadsheet that wrote them; asked of each cell, so the first letter decides. */
function readError(text: string): string {
  const first = text[0];
  if (first !== '#' && first !== 'E' && first !== 'e') return text;
  return /^#(?:N\/?[AD]|REF ?!|VALUE!|VALEUR ?!|NAME\?|NOM ?\?|DIV\/0 ?!|NUM!|NOMBRE ?!|NULL?!|#+)$|^Err:\d{3}$/i.test(
    text,
  )
    ? ''
    : text;
}

export function toOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

const placeholders = new Set(listWords('placeholder'));
const mayBePlaceholder = createFirstWordTest(placeholders);
const marks = /["”“״〃✓✔✗✘√☑☒✅❌✖●•◯○♀♂+]/u;

/** What clerks write where they have nothing to write: a dash, "n/a", "néant". */
export function isPlaceholder(text: string): boolean {
  return text.length <= SHORT ? isShortPlaceholder(text) : findPlaceholder(text);
}

/** Columns of short texts hold few different ones, many times. */
const SHORT = 8;
const isShortPlaceholder = remember(findPlaceholder);

function findPlaceholder(text: string): boolean {
  if (text.length > 40 || /[\d@]/.test(text)) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return !marks.test(text);
  return mayBePlaceholder(text) && placeholders.has(foldText(text));
}

const dittos = new Set(listWords('ditto'));
const mayBeDitto = createFirstWordTest(dittos);

/** "The same as above": ditto marks, or words that say so. */
export function isDitto(text: string): boolean {
  if (text.length > 30 || /[\d@]/.test(text)) return false;
  if (/[\p{L}\p{N}]/u.test(text)) return mayBeDitto(text) && dittos.has(foldText(text));
  return /^[-–— ]*(?:["”“„״〃″]|''|’’|\/\/|\\\\|,,|»|↓)+[-–— ]*$/u.test(text);
}
