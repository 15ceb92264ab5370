import type { TextPiece } from './highlight';

/** A line of the source text; `start` is its place in the whole text. */
export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly TextPiece[];
}

/** The pieces of a text line by line: a piece that runs over a line break is cut there. Empty lines are left out. */
export function cutIntoParagraphs(text: string, pieces: readonly TextPiece[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let index = 0;
  for (const { start, end } of listLines(text)) {
    while ((pieces[index]?.end ?? Infinity) <= start) index += 1;
    const inside: TextPiece[] = [];
    for (let at = index; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (!piece || piece.start >= end) break;
      inside.push({
        ...piece,
        start: Math.max(piece.start, start),
        end: Math.min(piece.end, end),
      });
    }
    paragraphs.push({ start, pieces: inside });
  }
  return paragraphs;
}

function listLines(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
