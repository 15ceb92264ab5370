/** Building blocks for rules. Letters of every script count, which `\b` and `\w` do not know. */
import { fastList } from './fast-pattern';

export const BEFORE_WORD = '(?<![\\p{L}\\p{N}])';
export const AFTER_WORD = '(?![\\p{L}\\p{N}])';

/** Rules may be written in ordinary Arabic; the text that they meet is folded. */
export function foldRule(source: string): string {
  return source.replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي');
}

/** A pattern for whole words, `gu`, ignoring case unless told otherwise. */
export function words(alternatives: string, flags = 'giu'): RegExp {
  return fastList(BEFORE_WORD, foldRule(alternatives), AFTER_WORD, flags);
}

/** Like `words`, for a wording that is followed by the name or the phrase in question. */
export function cue(alternatives: string, flags = 'giu'): RegExp {
  return fastList(BEFORE_WORD, foldRule(alternatives), '', flags);
}

export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Longest first, so that an alternation takes the whole name. */
export function alternation(names: Iterable<string>): string {
  return [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
}

/** The first match of a global pattern, which keeps no memory of it: `matchAll` would start there. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match;
}

/** Whether a global pattern matches anywhere. */
export function occurs(pattern: RegExp, text: string): boolean {
  return firstMatch(pattern, text) !== null;
}
