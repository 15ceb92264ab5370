/**
 * Entry of the process in which files from outside are read. It is separate because such a file may hang a parser
 * or exhaust its memory: then this process ends, and the application says so.
 */
import { readFile } from 'node:fs/promises';
import pdfiumPath from '@hyzyla/pdfium/pdfium.wasm?asset';
import { answerImport } from './answer-import';

let engine: Promise<WebAssembly.Module> | undefined;

function loadPdfium(): Promise<WebAssembly.Module> {
  engine ??= readFile(pdfiumPath).then((bytes) => WebAssembly.compile(bytes));
  return engine;
}

process.parentPort.on('message', ({ data }) => {
  void answerImport(data, { loadPdfium }).then((answer) => process.parentPort.postMessage(answer));
});
