import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import mammoth from 'mammoth';
import { parseDocument } from '../../electron/main/importers';
import { makeDocx, writeParagraph } from '../../electron/main/importers/test-files/make-office';
import type { Benchmark, BenchmarkResult } from './benchmark';

const ROUNDS = 25;
const AIM = 1.3;
const folder = 'electron/main/importers/test-files';

interface Sample {
  readonly name: string;
  readonly bytes: Buffer;
}

type Read = (bytes: Buffer) => Promise<unknown>;

const pdfNames = [
  'release-fr.pdf',
  'release-ar.pdf',
  'printed/en.pdf',
  'printed/fr.pdf',
  'printed/ar-amiri.pdf',
  'printed/report-ar.pdf',
];
const docxNames = ['release-en.docx', 'release-ar.docx'];

/** A release of some ten pages. */
function makeLongDocx(): Sample {
  const sentence =
    'The centre held a four-day course on interviewing for 24 border officers, eleven of them women. ';
  const body = writeParagraph(sentence.repeat(4)).repeat(100);
  return { name: 'long.docx', bytes: makeDocx(body) };
}

/** Reading as the program does it, beside what the library alone takes to give out its text, in turns. */
async function measure(samples: readonly Sample[], bare: Read, ours: Read) {
  const bareTimes: number[] = [];
  const ourTimes: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bareTimes.push(await timeAll(samples, bare));
    ourTimes.push(await timeAll(samples, ours));
  }
  return { bareTimes, ourTimes };
}

async function timeAll(samples: readonly Sample[], read: Read): Promise<number> {
  const started = performance.now();
  for (const { bytes } of samples) await read(bytes);
  return performance.now() - started;
}

function describe(
  kind: string,
  library: string,
  { bareTimes, ourTimes }: Awaited<ReturnType<typeof measure>>,
): BenchmarkResult {
  const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  return {
    measures: [
      { name: `${kind}: text by ${library} alone`, samples: bareTimes },
      { name: `${kind}: imported`, samples: ourTimes },
    ],
    ratios: [
      {
        name: `${kind}: import to bare text`,
        value: middle(ourTimes) / middle(bareTimes),
        aim: AIM,
      },
    ],
  };
}

/** What safe reading, paragraphs and reading order cost on top of the bare text of a file. */
export const importBenchmark: Benchmark = {
  name: 'import',
  description: 'files into text, beside the bare text of the same library',
  run: async ({ project, say }) => {
    const load = (name: string) => ({ name, bytes: readFileSync(join(project, folder, name)) });
    const wasm = readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
    const engine = WebAssembly.compile(wasm);
    const importFile = (name: string) => (bytes: Buffer) =>
      parseDocument({ name, bytes }, 'text', { loadPdfium: () => engine });

    say('Word documents');
    const docx = await measure(
      [...docxNames.map(load), makeLongDocx()],
      (buffer) => mammoth.extractRawText({ buffer }),
      importFile('a.docx'),
    );
    say('PDF');
    const library = await PDFiumLibrary.init({ wasmBinary: new Uint8Array(wasm).buffer });
    const pdf = await measure(
      pdfNames.map(load),
      async (bytes) => {
        const document = await library.loadDocument(bytes);
        for (const page of document.pages()) page.getText();
        document.destroy();
      },
      importFile('a.pdf'),
    );
    library.destroy();
    const results = [describe('docx', 'mammoth', docx), describe('pdf', 'PDFium', pdf)];
    return {
      measures: results.flatMap(({ measures }) => measures),
      ratios: results.flatMap(({ ratios }) => ratios),
    };
  },
};
