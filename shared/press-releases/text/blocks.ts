/** Lines joined to paragraphs, with what each of them is. */
import { NOISE_LINES, SEPARATOR_LINE, TAIL_LINES } from './boilerplate';
import type { Span } from './span';

export type BlockKind = 'paragraph' | 'bullet' | 'line' | 'noise';

export interface Block extends Span {
  readonly kind: BlockKind;
  readonly text: string;
}

interface Line extends Span {
  readonly text: string;
}

/** A block longer than this is cut, so that no rule ever looks at an unbounded stretch of text. */
const LONGEST_BLOCK = 4_000;
const WRAP_WIDTH = { from: 45, to: 110 };
const BULLET =
  /^(?:[•*o➤✓✔►-]\s+|\d{1,2} ?[.)]\s+|\d{1,2} ?-\s*(?=\p{L})|[a-h]\)\s+|(?:[ا-ي])[-)]\s+)(?=\S)/u;
const ENDS_SENTENCE = /[.!?:;]["”')\]]*$/u;

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    for (let from = start; from === start || from < end; from += LONGEST_BLOCK) {
      lines.push(trimLine(text, from, Math.min(end, from + LONGEST_BLOCK)));
    }
    start = end + 1;
  }
  return lines;
}

function trimLine(text: string, from: number, to: number): Line {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end, text: text.slice(start, end) };
}

function isNoise(line: Line, neighbours: readonly (Line | undefined)[]): boolean {
  const short = line.text.length < 200;
  if (short && NOISE_LINES.some(({ pattern }) => pattern.test(line.text))) return true;
  return neighbours.some(
    (neighbour) => neighbour !== undefined && isMenuBlurb(line.text, neighbour.text),
  );
}

/** Menu texts stick to their heading, which stands above or below: "About", "ABOUTWe are the ...". */
function isMenuBlurb(text: string, heading: string): boolean {
  return (
    heading.length > 3 &&
    text.length > heading.length + 20 &&
    text.slice(0, heading.length).toLowerCase() === heading.toLowerCase() &&
    /\p{L}/u.test(text.charAt(heading.length))
  );
}

/** Hard-wrapped texts break all their lines at about the same width. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const filled = lines.filter((line) => line.text !== '');
  const longest = filled.reduce((width, line) => Math.max(width, line.text.length), 0);
  if (longest > WRAP_WIDTH.to) return false;
  const wrapped = lines.filter(
    (line, index) =>
      line.text.length >= WRAP_WIDTH.from &&
      (lines[index + 1]?.text ?? '') !== '' &&
      !ENDS_SENTENCE.test(line.text),
  );
  return wrapped.length >= 3;
}

/** "Subject: ...", "Date: ...": fields of a letter stand on lines of their own. */
const FIELD =
  /^(?:from|to|cc|bcc|sent|date|subject|attachments?|reply-to|de|à|objet|envoyé|pièces? jointes?|من|الي|الموضوع|التاريخ|المرفقات) ?: /iu;

function continues(line: Line, next: Line, wrapped: boolean): boolean {
  if (next.text === '' || BULLET.test(next.text) || FIELD.test(next.text)) return false;
  if (line.text.length < WRAP_WIDTH.from || ENDS_SENTENCE.test(line.text)) {
    return (
      wrapped &&
      line.text.length >= WRAP_WIDTH.from &&
      (!line.text.endsWith(':') || /^\p{Ll}/u.test(next.text))
    );
  }
  return wrapped || /^\p{Ll}/u.test(next.text);
}

export interface BlockList {
  readonly blocks: readonly Block[];
  /** True where the page goes on with another item, which was left out. */
  readonly hasOtherItem: boolean;
}

export function splitBlocks(text: string): BlockList {
  const lines = splitLines(text);
  const wrapped = isHardWrapped(lines);
  const blocks: Block[] = [];
  const seen = new Set<string>();
  let hasOtherItem = false;
  let inBody = false;
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at];
    if (!first || first.text === '') continue;
    if (inBody && SEPARATOR_LINE.test(first.text)) {
      if (isCoveringNote(blocks, text.length)) {
        for (const [index, block] of blocks.entries()) {
          if (block.kind === 'paragraph') blocks[index] = { ...block, kind: 'noise' };
        }
        inBody = false;
        continue;
      }
      hasOtherItem = lines.slice(at + 1, at + 40).some((line) => line.text.length > 120);
      break;
    }
    if (
      inBody &&
      first.text.length < 300 &&
      TAIL_LINES.some(({ pattern }) => pattern.test(first.text))
    )
      break;
    if (isNoise(first, [lines[at - 1], lines[at + 1]])) {
      blocks.push({ ...first, kind: 'noise' });
      continue;
    }
    let last = first;
    while (at + 1 < lines.length && last.end - first.start < LONGEST_BLOCK) {
      const next = lines[at + 1];
      if (!next || !continues(last, next, wrapped)) break;
      last = next;
      at += 1;
    }
    const made = makeBlock(text, first.start, last.end);
    const block: Block =
      inBody && made.kind === 'line' && isRunningText(made.text)
        ? { ...made, kind: 'paragraph' }
        : made;
    const repeated = block.text.length > 60 && seen.has(block.text);
    seen.add(block.text);
    blocks.push(repeated ? { ...block, kind: 'noise' } : block);
    inBody ||= block.kind === 'paragraph';
  }
  return { blocks, hasOtherItem };
}

/** A few words above a rule bring the release, which stands below it. */
function isCoveringNote(above: readonly Block[], whole: number): boolean {
  const paragraphs = above.filter(({ kind }) => kind === 'paragraph');
  const length = paragraphs.reduce((sum, block) => sum + block.text.length, 0);
  const isTopOfPage = (above.at(-1)?.end ?? 0) < whole / 3;
  return paragraphs.length <= 2 && length < 300 && isTopOfPage;
}

/** Below the first paragraph a line of many words goes on with it, whatever its last character is. */
function isRunningText(text: string): boolean {
  const listed = text.match(/[\p{L}'-]+/gu) ?? [];
  const lower = listed.filter((word) => /^[\p{Ll}\p{Script=Arabic}]/u.test(word));
  return listed.length >= 7 && text.length >= 45 && lower.length >= listed.length * 0.5;
}

function makeBlock(text: string, start: number, end: number): Block {
  const joined = text.slice(start, end).replace(/\n/g, ' ');
  const bullet = BULLET.exec(joined);
  if (bullet) {
    const from = start + bullet[0].length;
    return { kind: 'bullet', start: from, end, text: joined.slice(bullet[0].length) };
  }
  const isParagraph =
    (joined.length >= 100 && /[.!?]["”')\]]*(?:\s|$)/u.test(joined)) ||
    (joined.length >= 180 && /:(?:\s|$)/u.test(joined)) ||
    (joined.length >= 60 && /\.["”')\]]*$/u.test(joined)) ||
    (joined.length >= 90 && /[!?]["”')\]]*$/u.test(joined));
  return { kind: isParagraph ? 'paragraph' : 'line', start, end, text: joined };
}
