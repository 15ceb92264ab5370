import { ParagraphWriter } from '../paragraph-writer';
import type { FormatRun } from './formats';
import type { Piece } from './pieces';

/** Operation codes ([MS-DOC] 2.6). */
const operations = {
  deleted: 0x08_00,
  hidden: 0x08_3c,
  rowEnd: 0x24_17,
  inTable: 0x24_16,
  list: 0x46_0b,
};

/** Marks in the text. */
const marks = {
  cell: '\x07',
  lineBreak: '\x0B',
  pageBreak: '\x0C',
  paragraph: '\r',
  fieldStart: '\x13',
  fieldSeparator: '\x14',
  fieldEnd: '\x15',
} as const;

interface Formats {
  readonly characters: readonly FormatRun[];
  readonly paragraphs: readonly FormatRun[];
}

/** The text of the pieces: fields show their result, deleted and hidden passages are left out. */
export function writeBody(pieces: readonly Piece[], formats: Formats): string {
  const body = new Body(makeLookup(formats.paragraphs));
  const isLeftOut = makeLookup(
    formats.characters.filter(
      ({ properties }) => properties.get(operations.deleted) || properties.get(operations.hidden),
    ),
  );
  for (const { text, offset, bytesPerCharacter } of pieces) {
    for (let index = 0; index < text.length; index += 1) {
      const place = offset + index * bytesPerCharacter;
      body.take(text[index] ?? '', place, isLeftOut(place) !== undefined);
    }
  }
  return body.finish();
}

type Lookup = (place: number) => FormatRun | undefined;

/** Places are asked for mostly in their order; a jump starts the search anew. */
function makeLookup(runs: readonly FormatRun[]): Lookup {
  const ordered = runs.toSorted((a, b) => a.start - b.start);
  let at = 0;
  let last = -1;
  return (place) => {
    if (place < last) at = 0;
    last = place;
    while ((ordered[at]?.end ?? Infinity) <= place) at += 1;
    const run = ordered[at];
    return run && run.start <= place ? run : undefined;
  };
}

class Body {
  readonly #writer = new ParagraphWriter();
  readonly #paragraphFormat: Lookup;
  /** For each open field: whether its code, which is not shown, is still being read. */
  readonly #fields: boolean[] = [];

  constructor(paragraphFormat: Lookup) {
    this.#paragraphFormat = paragraphFormat;
  }

  finish(): string {
    return this.#writer.finish();
  }

  take(character: string, place: number, isLeftOut: boolean): void {
    if (character === marks.paragraph) this.#endParagraph(place);
    else if (character === marks.cell) this.#endCell(place);
    else if (character === marks.fieldStart) this.#fields.push(true);
    else if (character === marks.fieldSeparator) this.#fields[this.#fields.length - 1] = false;
    else if (character === marks.fieldEnd) this.#fields.pop();
    else if (!isLeftOut && !this.#fields.includes(true))
      this.#writer.write(readCharacter(character));
  }

  #endParagraph(place: number): void {
    const properties = this.#paragraphFormat(place)?.properties;
    if (properties?.get(operations.inTable)) this.#writer.endCellParagraph();
    else this.#writer.endParagraph((properties?.get(operations.list) ?? 0) !== 0);
  }

  #endCell(place: number): void {
    if (this.#paragraphFormat(place)?.properties.get(operations.rowEnd)) this.#writer.endRow();
    else this.#writer.endCell();
  }
}

function readCharacter(character: string): string {
  if (character === marks.lineBreak || character === marks.pageBreak) return '\n';
  if (character === '\x1E') return '-';
  // Anchors of pictures and notes, and where a word may be broken.
  return character < ' ' && character !== '\t' ? '' : character;
}
