import { PDFiumModule } from '@hyzyla/pdfium';

/** The loader's own type leaves out the functions that tell where each character stands on the page. */
interface CharacterFunctions {
  _FPDF_GetPageWidth(page: number): number;
  _FPDFText_GetUnicode(textPage: number, index: number): number;
  _FPDFText_GetFontSize(textPage: number, index: number): number;
  _FPDFText_GetMatrix(textPage: number, index: number, matrix: number): number;
  _FPDFText_GetLooseCharBox(textPage: number, index: number, rectangle: number): number;
  _FPDFText_GetCharOrigin(textPage: number, index: number, x: number, y: number): number;
}

export type Pdfium = Awaited<ReturnType<typeof PDFiumModule>> & CharacterFunctions;

/** A fresh engine for each document: what one file does to its memory never meets the next. */
export async function loadPdfium(wasm: Uint8Array): Promise<Pdfium> {
  const module = await PDFiumModule({
    // The loader takes any view of bytes; its type asks for more than it needs.
    wasmBinary: wasm as unknown as ArrayBuffer,
    locateFile: () => '',
  });
  module._FPDF_InitLibraryWithConfig({});
  return module as Pdfium;
}
