import { foldText } from '../i18n/fold-text';

/** Signs that stand for hamza and ain, or join two parts of a name: never a border between words. */
const apostrophes = /['’‘`´ʼʾʿ′]/gu;

/** A name as a search compares it; see `foldText`. "M'hamed" is one word, "Abdel-Rahman" two. */
export function foldName(name: string): string {
  return foldText(name.replace(apostrophes, ''));
}

/** The same for the same words in any order: lists write the family name first or last. */
export function toNameKey(name: string): string {
  return foldName(name).split(' ').sort().join(' ');
}
