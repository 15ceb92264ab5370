import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../db/database';
import { createPerson } from '../../db/repositories/people';
import { makeBackup } from '../../db/safety/make-backup';
import { createSafety } from '../../db/safety/safety';
import { createMainProcess, type MainProcess } from '../../db/safety/test-main-process';
import { nameStore, openReady } from '../../db/safety/test-workspace';
import { SafetyProvider } from '../../db/safety/use-safety';
import { makePerson, readVisible } from '../../db/test-records';
import { DatabaseProvider } from '../../db/use-live';
import { renderScreen } from '../../ui/test-render';
import { SafetyPage } from './SafetyPage';

/** For computers that have much else to do. */
const PATIENCE_MS = 10_000;
vi.setConfig({ testTimeout: 3 * PATIENCE_MS });

let main: MainProcess;
let database: Database;
const leave = vi.fn();

/** One person in a backup, and a second one after it. */
beforeEach(async () => {
  leave.mockReset();
  main = createMainProcess();
  const opened = await openReady(main.ask, nameStore());
  database = opened.database;
  await createPerson(database, makePerson('Amal Fahmy'));
  await makeBackup(database, main.ask, { reason: 'manual', destination: 'own' });
  await createPerson(database, makePerson('Sami Rizk'));
});

async function openPreview() {
  const { status } = await main.ask('safety:read', undefined);
  const safety = createSafety(database, main.ask, status, leave);
  const rendered = renderScreen(
    <DatabaseProvider value={database}>
      <SafetyProvider value={safety}>
        <SafetyPage />
      </SafetyProvider>
    </DatabaseProvider>,
  );
  await rendered.user.click(await screen.findByRole('button', { name: /Go back to the backup/ }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText(/Sami Rizk/);
  const confirm = within(dialog).getByRole('button', { name: 'Go back' });
  return { ...rendered, dialog, confirm };
}

test('going back is one action, with a backup before it and an undo after it', async () => {
  const { user, dialog, confirm } = await openPreview();
  expect(dialog).toHaveTextContent('It is one action that can be undone');
  await user.click(confirm);
  await screen.findByText('Everything is as it was then');
  expect((await readVisible(database)).people).toHaveLength(1);
  expect(main.backups).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await vi.waitFor(
    async () => expect((await readVisible(database)).people).toHaveLength(2),
    PATIENCE_MS,
  );
  expect(leave).not.toHaveBeenCalled();
});

test('what one action cannot hold is said, and left to the page that makes the store anew', async () => {
  database.commitLimit = 100;
  const { user, dialog, confirm } = await openPreview();
  expect(dialog).toHaveTextContent('This is more than one action can hold');
  await user.click(confirm);
  await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce(), PATIENCE_MS);
  expect(leave.mock.lastCall).toMatchObject([
    { source: { kind: 'backup', id: 'backup-1' }, until: null, before: { id: 'backup-2' } },
  ]);
  expect((await readVisible(database)).people).toHaveLength(2);
});
