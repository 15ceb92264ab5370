import { basename } from 'node:path';
import type { Translate } from '#shared/i18n/translator';
import { writeCsv } from '../exporters/csv';
import { writeFileAtomically } from '../files/atomic-write';
import type { FileDialogs } from '../files/dialogs';
import { proposeFileName } from '../files/safe-file-name';
import { readExtension } from '../importers/extension';
import type { Safekeeping } from '../journal/safekeeping';
import type { Handlers } from './answer-page';

/** Files that are given out besides reports: lists, and documents as they came in. */
export function createSavingHandlers(
  dialogs: FileDialogs,
  translate: () => Translate,
  safekeeping: Promise<Safekeeping>,
): Pick<Handlers, 'documents:save-list' | 'documents:save-original'> {
  const save = async (title: string, extension: string, bytes: Uint8Array) => {
    const fallback = translate()('dialogs.save.fallbackName');
    const path = await dialogs.choosePlace(proposeFileName(title, extension, fallback));
    if (path === null) return null;
    await writeFileAtomically(path, bytes);
    return { name: basename(path) };
  };
  return {
    'documents:save-list': ({ rows, suggestedName }) => save(suggestedName, 'csv', writeCsv(rows)),
    'documents:save-original': async ({ sha256, name }) => {
      const { attachments } = await safekeeping;
      const extension = readExtension(name) || 'txt';
      const title = name.slice(0, -extension.length - 1) || name;
      return save(title, extension, new Uint8Array(await attachments.read(sha256)));
    },
  };
}
