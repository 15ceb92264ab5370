/** The headline: the last line above the body that can be one. */

import type { Block } from '../text/blocks';
import { HEADER_WORDS } from '../text/boilerplate';
import { occurs } from '../text/pattern';
import { isDateLine, isDatelineLine } from './date-line';
import { ATTEND_VERB, EVENT_NOUN, HOLD_VERB } from './wording';

const CITY_LINE = /^\p{Lu}[\p{L}' -]{2,30}(?:, ?\p{Lu}[\p{L}' -]{2,30})?\s*[-:(]/u;

/** "PRESS RELEASE No. 187/2022" says what the paper is. */
const PAPER =
  /^(?:(?:press|media|news) (?:release|note|statement|advisory)|communiqué(?: de presse)?|note de presse|(?:بيان|بلاغ|خبر) صحفي|for immediate release|pour diffusion immédiate)[\s:,|-]*(?:(?:no|n°|nr|ref|réf|رقم)\.?)?[\s:\d/.°-]*(?:\p{L}[\p{L}' ]{2,20})?$/iu;

function canBeTitle(line: string): boolean {
  const text = line.slice(titleLabelLength(line));
  if (PAPER.test(text) || PAPER.test(line)) return false;
  const listed = text.match(/\p{L}+/gu) ?? [];
  if (listed.length < 3 || text.length < 15 || text.length > 300) return false;
  if (/[.;]$/.test(text) || /^[^:]{2,30}:$/.test(text) || isDateLine(text) || isDatelineLine(text))
    return false;
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

/** "Subject: ..." names the headline that follows. */
const TITLE_LABEL =
  /^(?:(?:subject|title|headline|re|objet|titre|الموضوع|العنوان) ?: ?)?(?:(?:press|media|news) (?:release|note) ?[-:|] ?|communiqué(?: de presse)? ?[-:|] ?|(?:بيان|بلاغ|خبر) صحفي ?[-:|] ?)?/iu;
/** A letter's subject is the headline where there is no other. */
const HEADLINE_LABEL = /^(?:title|headline|titre|العنوان) ?:/iu;

export function titleLabelLength(text: string): number {
  return TITLE_LABEL.exec(text)?.[0].length ?? 0;
}

export interface TitleChoice {
  /** Indexes into the blocks. */
  readonly title: number | null;
  readonly body: number;
}

/** Between a headline and what else stands above the body, the words and the place decide; a tie goes to the lower one. */
function scoreTitle(text: string, place: number, above: number): number {
  let score = place / above + (HEADLINE_LABEL.test(text) ? 3 : 0);
  if (occurs(EVENT_NOUN, text) || occurs(HOLD_VERB, text) || occurs(ATTEND_VERB, text)) score += 1;
  if (isLetterhead(text)) score -= 2;
  if (/^[\p{Ll}(]/u.test(text)) score -= 1;
  if (text.length < 28) score -= 0.5;
  return score;
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
  const chosen = above
    .map(({ block, index }, place) => ({
      index,
      score: scoreTitle(block.text, place, above.length),
    }))
    .reduce<{ index: number; score: number } | null>(
      (best, next) => (best === null || next.score >= best.score ? next : best),
      null,
    );
  if (chosen) return { title: chosen.index, body };
  // Without a headline the body may be taken for one; a dateline is none.
  const first = blocks[body];
  const isShort = first !== undefined && first.text.length < 160 && !CITY_LINE.test(first.text);
  return isShort && blocks.length > body + 1 && first.kind === 'paragraph'
    ? { title: body, body: body + 1 }
    : { title: null, body };
}
