import { toLatinDigits } from '../../../i18n/latin-digits';

const SHORTEST_PHONE = 6;

/** What a spreadsheet leaves of a long number that it took for a quantity: its last digits are gone. */
const destroyed = /^\+?\d+(?:[.,]\d+)?E\+?\d+$/i;

/** Most of the others: a country's code, and groups of digits that leave nothing to doubt. */
const usualFromAbroad = /^\+\d{2,4} (?:\d{2,5} )?\d{4,10}$/;

/** A telephone number as digits, with its plus: the first one where several stand in the cell. */
export function readPhone(text: string): string | null {
  if (/^\d{6,15}$/.test(text)) return text;
  if (usualFromAbroad.test(text)) return text.replaceAll(' ', '');
  const digits = toLatinDigits(text.normalize('NFKC'))
    .replace(/^['’`]+/, '')
    .trim();
  if (destroyed.test(digits.replace(/\s/g, ''))) return null;
  const pieces = joinAreaCode(digits).split(/[/;,،\n|]|\b(?:ou|or|et|and)\b|\sأو\s|\sو\s/i);
  const phone = pieces.find((piece) => countDigits(piece) >= SHORTEST_PHONE) ?? digits;
  return countDigits(phone) < SHORTEST_PHONE ? null : joinDigits(takeFirstNumber(phone));
}

/** "06/555205": the code of an area stands before a slash. */
function joinAreaCode(text: string): string {
  return text.replace(/^(\+?\d{1,3})\s*\/\s*(\d{5,8})$/, '$1 $2');
}

const MOST_DIGITS = 15;

/** Two numbers with nothing but a dash or a space between them have more digits than any one has. */
function takeFirstNumber(text: string): string {
  const count = countDigits(text);
  if (count <= MOST_DIGITS) return text;
  let first = '';
  for (const piece of text.split(/(?=[\s–—-])/)) {
    first += piece;
    if (countDigits(first) * 2 >= count - 2) return first;
  }
  return text;
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}

/** A plus may have slipped to the end of a number within Arabic text. */
function joinDigits(phone: string): string {
  const digits = phone
    .replace(/\(0\)/g, '')
    .replace(/\bext\.?.*$/i, '')
    .replace(/\D/g, '');
  return /\+\s*\(?\d|\d\)?\s*\+\s*$/.test(phone) ? `+${digits}` : digits;
}

/** An address as it is typed by people: with spaces, "(at)" and "mailto:", several in one cell. The first one. */
export function readEmail(text: string): string | null {
  const typed = writeOutAt(text);
  if (!typed.includes('@')) return null;
  const several = typed.split('@').length > 2;
  const first = several ? takeFirst(typed) : typed;
  const bracketed = /<([^<>]*@[^<>]*)>/.exec(first)?.[1] ?? first;
  const address = bracketed
    .replace(/^.*mailto\s*:/, '')
    .replace(/\s/g, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return /^[^@]+@[^@]+$/.test(address) ? address : null;
}

function writeOutAt(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s*[([{<]\s*(?:at|arobase|a)\s*[)\]}>]\s*/g, '@')
    .replace(/\s*[([{<]\s*(?:dot|point)\s*[)\]}>]\s*/g, '.')
    .replace(/＠/g, '@');
}

/** One address of several, known by where one ends and the next begins. */
function takeFirst(typed: string): string {
  const pieces = typed.split(/[;,،/\n|]|\s(?:ou|or|et|and|أو|و)\s/);
  const piece = pieces.find((candidate) => candidate.includes('@')) ?? typed;
  return piece.split('@').length > 2 ? (/\S+\s*@\s*\S+/.exec(piece)?.[0] ?? piece) : piece;
}

export interface Contact {
  readonly phone: string | null;
  readonly email: string | null;
}

const addressInText =
  /(?:[\p{L}\p{N}_%+'-]+(?:\.\s?[\p{L}\p{N}_%+'-]+)*)\s*@\s*[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)*/u;

/** Takes apart a cell that holds a telephone number, an address, or both. */
export function readContact(text: string): Contact {
  const typed = writeOutAt(text).replace(/mailto\s*:/g, ' ');
  const address = addressInText.exec(typed)?.[0];
  if (address === undefined) return { phone: readPhone(text), email: null };
  const rest = typed
    .split(address)
    .join(' / ')
    .replace(/[^\s/]*@[^\s/]*/g, ' ');
  return { phone: readPhone(rest), email: readEmail(address) };
}
