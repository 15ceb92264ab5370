import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPerson } from '../../renderer/src/db/repositories/people';
import { makeBackup } from '../../renderer/src/db/safety/make-backup';
import { openReady, readEverything } from '../../renderer/src/db/safety/test-workspace';
import { makePerson } from '../../renderer/src/db/test-records';
import { askSafekeeping, nameElsewhere } from './ask-safekeeping';
import { fillStore } from './fill-store';
import { openWithoutWindow } from './open-safekeeping';

/** What a document is to the safekeeping: some bytes. */
export const frozenDocument = 'Communiqué de presse · بيان صحفي\n';

/**
 * Witness, journal, a backup with commits after it, a file for elsewhere with a document in it, and the rows that all of
 * them stand for, as the present version leaves them.
 */
export async function freezeSafety(folder: string): Promise<void> {
  const userData = mkdtempSync(join(tmpdir(), 'tadrib-freeze-'));
  try {
    const safekeeping = await openWithoutWindow(userData, 'frozen');
    const ask = askSafekeeping(safekeeping);
    const { database } = await openReady(ask, 'frozen');
    await safekeeping.attachments.keep(Buffer.from(frozenDocument));
    await fillStore(database);
    await makeBackup(database, ask, { reason: 'manual', destination: 'own' });
    await createPerson(database, makePerson('After Backup', { nameArabic: 'بعد النسخة' }));
    await makeBackup(database, ask, { reason: 'manual', destination: 'elsewhere' });
    await safekeeping.end();
    const rows = await readEverything(database);
    database.close();

    rmSync(folder, { recursive: true, force: true });
    cpSync(safekeeping.layout.folder, join(folder, 'safety'), {
      recursive: true,
      filter: (path) => path !== safekeeping.layout.reserve,
    });
    renameSync(nameElsewhere(safekeeping), join(folder, 'Everything.tadrib'));
    writeFileSync(join(folder, 'rows.json'), `${JSON.stringify(rows, null, 1)}\n`);
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
}
