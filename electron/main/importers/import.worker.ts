/**
 * Entry of the process in which files from outside are read. It is separate because such a file may hang a parser
 * or exhaust its memory: then this process ends, and the application says so.
 */
import { readFile } from 'node:fs/promises';
import pdfiumPath from '@hyzyla/pdfium/pdfium.wasm?asset';
import { answerImport } from './answer-import';

process.parentPort.on('message', ({ data }) => {
  void answerImport(data, { loadPdfium: () => readFile(pdfiumPath) }).then((answer) =>
    process.parentPort.postMessage(answer),
  );
});
