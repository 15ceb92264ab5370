import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkIntegrity, runtimePath } from './fallback-runtime.mjs';

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/ar.pak', 'locales/ar.pak'],
  ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  ['Cypress/browser_v8_context_snapshot.bin', undefined],
  ['Cypress/resources/app/package.json', undefined],
  ['Cypress/../outside', undefined],
  ['Other/file', undefined],
  ['Cypress/', undefined],
])('%s goes to %s', (entry, path) => {
  expect(runtimePath(entry)).toBe(path);
});

test('a file with the pinned hash passes, any other is refused with what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tadrib-integrity-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'file.tgz');
  const pinned = `sha512-${createHash('sha512').update('content').digest('base64')}`;
  await writeFile(file, 'content');
  await expect(checkIntegrity(file, pinned)).resolves.toBeUndefined();
  await writeFile(file, 'Content');
  await expect(checkIntegrity(file, pinned)).rejects.toThrow(/npm cache clean --force/);
});
