import { normalize } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentTypeOf, resolveServedFile } from './served-file';

const root = '/program/out/renderer';

test.each([
  ['app://tadrib/', `${root}/index.html`],
  ['app://tadrib/index.html', `${root}/index.html`],
  ['app://tadrib/assets/main-1a2b.js', `${root}/assets/main-1a2b.js`],
  ['app://tadrib/assets/a%20b.png', `${root}/assets/a b.png`],
  ['app://tadrib/assets/x.js?v=1#part', `${root}/assets/x.js`],
])('%s is served', (address, file) => {
  expect(resolveServedFile(root, address)).toBe(file);
});

test.each([
  'app://tadrib/..%2f..%2fetc/passwd',
  'app://tadrib/%2e%2e%2fmain/index.js',
  'app://tadrib/assets/..%2f..%2f..%2fpackage.json',
  'app://tadrib/..%5c..%5cwindows',
  'app://tadrib/index.html%00.png',
  'app://tadrib/c:%2fwindows',
  'app://tadrib/%E0%A4%A',
  'app://tadrib/assets/.%2findex.html',
  'app://other/index.html',
  'https://tadrib/index.html',
])('%s is refused', (address) => {
  expect(resolveServedFile(root, address)).toBeNull();
});

test('no address leads out of the folder', () => {
  const part = fc.constantFrom(
    '..',
    '.',
    '%2e',
    '%2f',
    '%5c',
    '/',
    '\\',
    'a',
    '%00',
    '%252e',
    ' ',
    '~',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const file = resolveServedFile(root, `app://tadrib/${parts.join('')}`);
      return file === null || normalize(file).startsWith(`${root}/`);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['main.js', 'text/javascript; charset=utf-8'],
  ['pdfium.wasm', 'application/wasm'],
  ['unknown.bin', 'application/octet-stream'],
])('%s is sent as %s', (file, type) => {
  expect(contentTypeOf(file)).toBe(type);
});
