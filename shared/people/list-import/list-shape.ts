import { foldText } from '../../i18n/fold-text';
import type { ListColumn } from '../list-reading/index';

/**
 * What lists of one form share: the texts of their headers, without the numbers and dates that change from list to
 * list. A digest, so that nothing of a list can be read from what is kept.
 */
export function digestShape(columns: readonly Pick<ListColumn, 'header'>[]): string | null {
  const headers = columns.map(({ header }) => foldText(header).replace(/\d+/g, '#'));
  const last = headers.findLastIndex((header) => header !== '');
  if (last < 0) return null;
  const text = headers.slice(0, last + 1).join('\n');
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x01000193)}`;
}

/** FNV-1a: short and even; who has the digest of a list's headers learns nothing of its people. */
function hash(text: string, start: number): string {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
