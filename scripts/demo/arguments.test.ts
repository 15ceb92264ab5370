import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readDemoArguments } from './arguments';

const project = resolve(import.meta.dirname, '../..');
const read = (...given: string[]) => readDemoArguments(given, project);

test('without arguments each sample release is imported once', () => {
  const { releases, folder, locale } = read();
  const names = releases.map((path) => basename(path).split('.')[0]);
  expect(names).toHaveLength(5);
  expect(new Set(names).size).toBe(5);
  expect(folder).toBe(join(project, 'out/demo'));
  expect(locale).toBe('en');
});

test('files, folder and language can be given in any order', () => {
  const file = join(project, 'package.json');
  expect(read('--lang', 'ar', file, '--out', '/somewhere')).toEqual({
    releases: [file],
    folder: resolve('/somewhere'),
    locale: 'ar',
  });
});

test.each([
  [['no-such-file.txt'], 'no-such-file.txt'],
  [['--language', 'ar'], '--language'],
  [['--lang', 'de'], '"de"'],
  [['--lang'], '""'],
])('%j is answered with a sentence', (given, named) => {
  expect(() => read(...given)).toThrow(named);
});
