import { PDFiumModule } from '@hyzyla/pdfium';

/** The functions of the engine that are used, as it exports them: addresses and numbers, no checks in between. */
interface EngineFunctions {
  malloc(size: number): number;
  free(address: number): void;
  FPDF_LoadMemDocument(bytes: number, size: number, password: number): number;
  FPDF_CloseDocument(document: number): void;
  FPDF_GetLastError(): number;
  FPDF_GetPageCount(document: number): number;
  FPDF_LoadPage(document: number, index: number): number;
  FPDF_ClosePage(page: number): void;
  FPDF_GetPageWidth(page: number): number;
  FPDFText_LoadPage(page: number): number;
  FPDFText_ClosePage(textPage: number): void;
  FPDFText_CountChars(textPage: number): number;
  FPDFText_GetUnicode(textPage: number, index: number): number;
  FPDFText_GetFontSize(textPage: number, index: number): number;
  FPDFText_GetMatrix(textPage: number, index: number, matrix: number): number;
  FPDFText_GetLooseCharBox(textPage: number, index: number, rectangle: number): number;
  FPDFText_GetCharBox(
    textPage: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number;
  FPDFText_GetCharOrigin(textPage: number, index: number, x: number, y: number): number;
  FPDFPage_CountObjects(page: number): number;
  FPDFPage_GetObject(page: number, index: number): number;
  FPDFPageObj_GetType(object: number): number;
  FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  FPDFPageObj_GetBounds(
    object: number,
    left: number,
    bottom: number,
    right: number,
    top: number,
  ): number;
}

export interface Pdfium {
  readonly call: EngineFunctions;
  /** The engine's memory, which moves when it grows. */
  readonly memory: () => Uint8Array<ArrayBuffer>;
}

/** What the loader calls back; its type names the compiled engine alone. */
type ReceiveInstance = (instance: WebAssembly.Instance, engine: WebAssembly.Module) => void;

/** More than this and the next document gets a fresh engine: its memory never shrinks. */
const largestMemory = 64 * 1024 * 1024;

/** The engine of the last document, if that one came to a good end. */
let idle: Pdfium | undefined;

/**
 * Lends the engine for one document. Starting it takes longer than most documents do, so that it is used again; after
 * a failure or a large document the next one gets a fresh engine.
 *
 * @param engine compiled once for all of them
 */
export async function withPdfium<T>(
  engine: WebAssembly.Module,
  use: (pdfium: Pdfium) => T,
): Promise<T> {
  const pdfium = idle ?? (await startPdfium(engine));
  idle = undefined;
  const result = use(pdfium);
  if (pdfium.memory().length <= largestMemory) idle = pdfium;
  return result;
}

async function startPdfium(engine: WebAssembly.Module): Promise<Pdfium> {
  const module = await PDFiumModule({
    instantiateWasm: (imports, callback) => {
      const receive = callback as unknown as ReceiveInstance;
      void WebAssembly.instantiate(engine, imports).then((instance) => receive(instance, engine));
      return {};
    },
    locateFile: () => '',
  });
  module._FPDF_InitLibraryWithConfig({});
  // The loader wraps each function in checks that cost more than the function; its type names only the wrapped ones.
  const call = module.wasmExports as unknown as EngineFunctions;
  return { call, memory: () => module.HEAPU8 as Uint8Array<ArrayBuffer> };
}
