import { CodedError } from '#shared/ipc/result';
import type { Pdfium } from './pdfium';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Extent {
  readonly left: number;
  readonly right: number;
}

const textObject = 1;
/** A matrix of six numbers is the most that one answer takes. */
const answerBytes = 64;

/** An open page of a document: what PDFium says of its characters, by their index. Lengths are in points. */
export class PageReader {
  readonly #pdfium: Pdfium;
  readonly #page: number;
  readonly #textPage: number;
  readonly #memory: number;
  #floats: Float32Array = new Float32Array();
  #doubles: Float64Array = new Float64Array();

  /** @throws CodedError `file-corrupt` when the page cannot be loaded */
  constructor(pdfium: Pdfium, document: number, index: number) {
    this.#pdfium = pdfium;
    this.#page = pdfium.call.FPDF_LoadPage(document, index);
    this.#textPage = this.#page && pdfium.call.FPDFText_LoadPage(this.#page);
    if (!this.#textPage) throw new CodedError('file-corrupt');
    this.#memory = pdfium.call.malloc(answerBytes);
  }

  close(): void {
    this.#pdfium.call.free(this.#memory);
    this.#pdfium.call.FPDFText_ClosePage(this.#textPage);
    this.#pdfium.call.FPDF_ClosePage(this.#page);
  }

  get width(): number {
    return this.#pdfium.call.FPDF_GetPageWidth(this.#page);
  }

  /** The code points in the order in which PDFium reads them. */
  readCodes(): Uint32Array {
    const count = this.#pdfium.call.FPDFText_CountChars(this.#textPage);
    const codes = new Uint32Array(Math.max(0, count));
    for (let at = 0; at < count; at += 1) {
      codes[at] = this.#pdfium.call.FPDFText_GetUnicode(this.#textPage, at);
    }
    return codes;
  }

  /** PDFium saw a gap and put a space without width: there is none in the file. */
  isGenerated(at: number): boolean {
    const { left, right } = this.readAdvance(at);
    return left === right;
  }

  /** Where the pen stood. */
  readOrigin(at: number): Point {
    this.#pdfium.call.FPDFText_GetCharOrigin(this.#textPage, at, this.#memory, this.#memory + 8);
    const [x = 0, y = 0] = this.#readDoubles();
    return { x, y };
  }

  /** From the pen to where it goes next. Wrong where the file spells a sign out with `ActualText`. */
  readAdvance(at: number): Extent {
    this.#pdfium.call.FPDFText_GetLooseCharBox(this.#textPage, at, this.#memory);
    const [first = 0, , second = 0] = this.#readFloats();
    return { left: Math.min(first, second), right: Math.max(first, second) };
  }

  /** What is black on the paper. */
  readInk(at: number): Extent {
    const memory = this.#memory;
    const [right, bottom, top] = [memory + 8, memory + 16, memory + 24];
    this.#pdfium.call.FPDFText_GetCharBox(this.#textPage, at, memory, right, bottom, top);
    const [first = 0, second = 0] = this.#readDoubles();
    return { left: Math.min(first, second), right: Math.max(first, second) };
  }

  readSize(at: number): number {
    this.#pdfium.call.FPDFText_GetMatrix(this.#textPage, at, this.#memory);
    const [, b = 0, , d = 1] = this.#readFloats();
    return this.#pdfium.call.FPDFText_GetFontSize(this.#textPage, at) * Math.hypot(b, d);
  }

  /**
   * Where texts of no width stand: spaces that were drawn by themselves, as Chromium does between Arabic words. PDFium
   * leaves them out.
   */
  findLoneSpaces(): Point[] {
    const spaces: Point[] = [];
    const count = this.#pdfium.call.FPDFPage_CountObjects(this.#page);
    for (let index = 0; index < count; index += 1) {
      const object = this.#pdfium.call.FPDFPage_GetObject(this.#page, index);
      if (this.#pdfium.call.FPDFPageObj_GetType(object) !== textObject) continue;
      const memory = this.#memory;
      this.#pdfium.call.FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12);
      const [left = 0, , right = 0] = this.#readFloats();
      if (right - left > 0.01) continue;
      this.#pdfium.call.FPDFPageObj_GetMatrix(object, memory);
      const [, , , , x = 0, y = 0] = this.#readFloats();
      spaces.push({ x, y });
    }
    return spaces;
  }

  /** Looked up anew when the engine's memory has grown, since it moves then. */
  #readFloats(): Float32Array {
    const { buffer } = this.#pdfium.memory();
    if (this.#floats.buffer !== buffer) this.#floats = new Float32Array(buffer, this.#memory, 6);
    return this.#floats;
  }

  #readDoubles(): Float64Array {
    const { buffer } = this.#pdfium.memory();
    if (this.#doubles.buffer !== buffer) this.#doubles = new Float64Array(buffer, this.#memory, 4);
    return this.#doubles;
  }
}
