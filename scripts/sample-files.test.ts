/** The sample files in office formats say the same as the texts that they were made from. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTableLines } from '#shared/people/list-import/test-lines';
import { parseDocument } from '../electron/main/importers';

const folder = new URL('../resources/sample/', import.meta.url);
const loadPdfium = () =>
  WebAssembly.compile(readFileSync(new URL(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm'))));

async function parse(name: string, kind: 'text' | 'table') {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  return parseDocument({ name: name.split('/').at(-1) ?? name, bytes }, kind, { loadPdfium });
}

async function readLines(name: string) {
  const document = await parse(name, 'table');
  const rows = document.kind === 'table' ? (document.sheets[0]?.rows ?? []) : [];
  return readTableLines(rows, [], []);
}

test.each([
  ['health-workers-ismailia.en', 'docx'],
  ['community-ambassadors-minya.ar', 'docx'],
  ['gestion-des-frontieres-zinder.fr', 'pdf'],
])('%s as %s has the words of its text', async (name, format) => {
  const words = async (file: string) => {
    const document = await parse(`releases/${file}`, 'text');
    return document.kind === 'text' ? document.text.split(/\s+/).filter((word) => word !== '') : [];
  };
  expect(await words(`${name}.${format}`)).toEqual(await words(`${name}.txt`));
});

test('the list of participants is the same in both formats, one line with two slips in it', async () => {
  const lines = await readLines('participants.xlsx');
  expect(lines).toEqual(await readLines('participants.csv'));
  expect(lines).toHaveLength(30);
  expect(lines.flatMap((line) => line.problems)).toEqual(['sex-unknown', 'email-wrong']);
  expect(lines.every((line) => line.state === 'new')).toBe(true);
});
