/** The headline: the last line above the body that can be one. */

import type { Block } from '../text/blocks';
import { HEADER_WORDS } from '../text/boilerplate';
import { DATE_RULES } from '../values/dates';

const CITY_LINE = /^\p{Lu}[\p{L}' -]{2,30}(?:, ?\p{Lu}[\p{L}' -]{2,30})?\s*[-:(]/u;

/** A line that is nothing but a date, with or without "Posted:" or a weekday. */
export function isDateLine(text: string): boolean {
  if (text.length > 60) return false;
  let rest = text;
  for (const { pattern } of DATE_RULES) rest = rest.replace(pattern, '');
  return rest !== text && (rest.match(/\p{L}+/gu)?.length ?? 0) <= 4;
}

function canBeTitle(text: string): boolean {
  const listed = text.match(/\p{L}+/gu) ?? [];
  if (listed.length < 3 || text.length < 15 || text.length > 300) return false;
  if (/[.;]$/.test(text) || /^[^:]{2,30}:$/.test(text) || isDateLine(text)) return false;
  const left = text.replace(HEADER_WORDS, '').match(/\p{L}+/gu) ?? [];
  return left.length >= 2;
}

/** Headings of an institution rather than of an event: few words, all of them names. */
function isLetterhead(text: string): boolean {
  const listed = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    listed.length < 8 &&
    /^(?:Regional Office|Delegation|Délégation|Embassy|Ambassade|Ministry|Ministère|Press and|République|Kingdom|Royaume|Mission)\b/iu.test(
      text,
    )
  );
}

export interface TitleChoice {
  /** Indexes into the blocks. */
  readonly title: number | null;
  readonly body: number;
}

export function chooseTitle(blocks: readonly Block[]): TitleChoice {
  const firstParagraph = blocks.findIndex((block) => block.kind === 'paragraph');
  const body = firstParagraph < 0 ? 0 : firstParagraph;
  const above = blocks
    .map((block, index) => ({ block, index }))
    .slice(0, firstParagraph < 0 ? blocks.length : body)
    .filter(
      ({ block }) => block.kind !== 'noise' && block.kind !== 'bullet' && canBeTitle(block.text),
    );
  const chosen = above.filter(({ block }) => !isLetterhead(block.text)).at(-1) ?? above.at(-1);
  if (chosen) return { title: chosen.index, body };
  // Without a headline the body may be taken for one; a dateline is none.
  const first = blocks[body];
  const isShort = first !== undefined && first.text.length < 160 && !CITY_LINE.test(first.text);
  return isShort && blocks.length > body + 1 && first.kind === 'paragraph'
    ? { title: body, body: body + 1 }
    : { title: null, body };
}
