import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '../../..');

const sources = ['electron', 'renderer/src'].flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);

const filesWith = (pattern: RegExp) =>
  sources
    .filter((file) => pattern.test(readFileSync(file, 'utf8')))
    .map((file) => relative(project, file).replaceAll(sep, '/'))
    .sort();

/** A call beside the wrappers would skip the check of the sender and of the payload. */
test.each([
  ['the main process listens', /\bipcMain\b/, ['electron/main/ipc/handle.ts']],
  ['the main process speaks', /\b(webC|c)ontents\.send\(/, ['electron/main/ipc/send-event.ts']],
  ['the preload script speaks and listens', /\bipcRenderer\b/, ['electron/preload/index.ts']],
  ['the page speaks and listens', /\bwindow\.tadrib\./, ['renderer/src/bridge/client.ts']],
  ['the page is given its bridge', /\bexposeInMainWorld\b/, ['electron/preload/index.ts']],
])('%s in one place', (_, pattern, files) => {
  expect(filesWith(pattern)).toEqual(files);
});

test('the sources are looked through', () => {
  expect(sources.length).toBeGreaterThan(50);
});
