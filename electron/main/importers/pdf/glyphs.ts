import { CodedError } from '#shared/ipc/result';
import type { Pdfium } from './pdfium';

/** One character and where it stands, in points from the lower left corner of the page. */
export interface Glyph {
  readonly text: string;
  /** Where the pen stood: in one line this grows from left to right, whatever the writing direction. */
  readonly x: number;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** PDFium saw a gap and put a space without width: there is none in the file. */
  readonly isGenerated: boolean;
}

export interface GlyphPage {
  readonly width: number;
  /** In the order in which PDFium reads them; a line is never empty. */
  readonly lines: readonly (readonly Glyph[])[];
}

/** PDFium marks the hyphen of a broken word with this and goes on with the next line as if it were the same. */
const brokenWordHyphen = 0x2;

/** @throws CodedError `file-corrupt` when the page cannot be loaded */
export function readGlyphPage(pdfium: Pdfium, document: number, index: number): GlyphPage {
  const page = pdfium._FPDF_LoadPage(document, index);
  const textPage = page && pdfium._FPDFText_LoadPage(page);
  if (!textPage) throw new CodedError('file-corrupt');
  const memory = pdfium.wasmExports.malloc(64);
  const count = pdfium._FPDFText_CountChars(textPage);
  const lines: Glyph[][] = [[]];
  for (let position = 0; position < count; position += 1) {
    const code = pdfium._FPDFText_GetUnicode(textPage, position);
    if (code === 0x0a || code === 0x0d) {
      lines.push([]);
    } else if (code !== 0) {
      lines.at(-1)?.push(readGlyph(pdfium, textPage, position, memory, code));
      if (code === brokenWordHyphen) lines.push([]);
    }
  }
  const width = pdfium._FPDF_GetPageWidth(page);
  pdfium.wasmExports.free(memory);
  pdfium._FPDFText_ClosePage(textPage);
  pdfium._FPDF_ClosePage(page);
  return { width, lines: lines.filter((line) => line.some(({ text }) => text.trim() !== '')) };
}

function readGlyph(
  pdfium: Pdfium,
  textPage: number,
  position: number,
  memory: number,
  code: number,
): Glyph {
  pdfium._FPDFText_GetLooseCharBox(textPage, position, memory);
  // Left, top, right, bottom. The buffer is asked for anew each time, since it moves when the engine's memory grows.
  const [left = 0, , right = 0] = new Float32Array(pdfium.HEAPU8.buffer, memory, 4);
  pdfium._FPDFText_GetCharOrigin(textPage, position, memory, memory + 8);
  const [x = 0, baseline = 0] = new Float64Array(pdfium.HEAPU8.buffer, memory, 2);
  pdfium._FPDFText_GetMatrix(textPage, position, memory);
  const [, b = 0, , d = 1] = new Float32Array(pdfium.HEAPU8.buffer, memory, 4);
  return {
    text: readCharacter(code),
    x,
    baseline,
    left: Math.min(left, right),
    right: Math.max(left, right),
    size: pdfium._FPDFText_GetFontSize(textPage, position) * Math.hypot(b, d),
    isGenerated: left === right && code === 0x20,
  };
}

/** Symbol fonts put their bullet in the private area, where no other font has one. */
const symbolBullets = new Set([0xf0b7, 0xf0a7, 0xf076, 0xf0d8]);

function readCharacter(code: number): string {
  if (code === brokenWordHyphen) return '-';
  return symbolBullets.has(code) ? '•' : String.fromCodePoint(code);
}
