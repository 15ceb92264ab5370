import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultPreferences } from '#shared/workspace/preferences';
import { openPreferences } from './preferences';

let folder: string;
let file: string;
const log = vi.fn();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tadrib-preferences-'));
  file = join(folder, 'preferences.json');
  log.mockClear();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const arabic = { locale: 'ar', digits: 'arabic-indic', colorScheme: 'dark' } as const;

test('a first start has the defaults and leaves no trace in the log', async () => {
  expect((await openPreferences(file, log)).current()).toEqual(defaultPreferences);
  expect(log).not.toHaveBeenCalled();
});

test('what is written is read by the next start', async () => {
  const store = await openPreferences(file, log);
  await store.write(arabic);
  expect(store.current()).toEqual(arabic);
  expect((await openPreferences(file, log)).current()).toEqual(arabic);
});

test('the last of several quick choices stays', async () => {
  const store = await openPreferences(file, log);
  const schemes = ['dark', 'light', 'auto', 'light'] as const;
  await Promise.all(schemes.map((colorScheme) => store.write({ ...arabic, colorScheme })));
  expect((await openPreferences(file, log)).current().colorScheme).toBe('light');
});

test('a preference that an older version did not know takes its default', async () => {
  await writeFile(file, '{"locale":"fr"}');
  expect((await openPreferences(file, log)).current()).toEqual({
    ...defaultPreferences,
    locale: 'fr',
  });
});

test.each(['', '{', 'null', '[]', '"ar"', '{"locale":"de"}', '{"digits":7}', '\u0000\u0000'])(
  'the damaged file %j is put aside',
  async (text) => {
    await writeFile(file, text);
    expect((await openPreferences(file, log)).current()).toEqual(defaultPreferences);
    expect(await readdir(folder)).toEqual(['preferences.json.damaged']);
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe(text);
    expect(log).toHaveBeenCalledWith('preferences-damaged');
  },
);

test('a write that fails changes nothing and does not block the next one', async () => {
  const store = await openPreferences(join(folder, 'preferences', 'preferences.json'), log);
  await writeFile(join(folder, 'preferences'), '');
  await expect(store.write(arabic)).rejects.toThrow();
  expect(store.current()).toEqual(defaultPreferences);
  await rm(join(folder, 'preferences'));
});
