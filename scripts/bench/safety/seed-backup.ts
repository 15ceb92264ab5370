import type { Change } from '#shared/journal/change';
import { writeRows } from '#shared/journal/row';
import { ask } from '../../../renderer/src/bridge/ask';
import { openDatabase } from '../../../renderer/src/db/open';
import { emptyPerson } from '../../../renderer/src/db/repositories/people';
import { readWorkspaceId } from '../../../renderer/src/db/safety/store-identity';

const ROWS_AT_ONCE = 2_000;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As a ULID looks, and sorting by number. */
function makeId(kind: string, number: number): string {
  let [rest, text] = [number, ''];
  for (let digit = 0; digit < 12; digit += 1) {
    text = (ALPHABET[rest % 32] ?? '0') + text;
    rest = Math.floor(rest / 32);
  }
  return `01J${kind.padEnd(11, '0')}${text}`;
}

const device = makeId('DEV', 0);
const began = Date.parse('2026-01-05T08:00:00.000Z');
const stamp = (number: number) =>
  `${new Date(began + number * 1000).toISOString()}-000000-${device}`;

/** Everybody is typed once, and then changed again and again. */
function makeChange(number: number, people: number): Change {
  const key = makeId('P', number % people);
  const round = Math.floor(number / people);
  const commitId = makeId('C', Math.floor(number / 3));
  const written = { id: makeId('X', number), commitId, at: stamp(number), device, actor: device };
  const at = new Date(began + number * 1000).toISOString();
  const before = round === 0 ? null : { position: `Post ${round - 1}`, updatedAt: at };
  const after = round === 0 ? makePerson(number, 0) : { position: `Post ${round}`, updatedAt: at };
  return { ...written, table: 'people', key, before, after };
}

function makePerson(number: number, rounds: number): Record<string, unknown> {
  const at = new Date(began + number * 1000).toISOString();
  return {
    id: makeId('P', number),
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    ...emptyPerson,
    nameLatin: `Person ${number}`,
    nameArabic: `شخص ${number}`,
    position: `Post ${rounds}`,
  };
}

/** The program's own, which it made when it started. */
async function readOwnWorkspace(): Promise<string> {
  const database = await openDatabase();
  const workspaceId = await readWorkspaceId(database);
  database.close();
  if (workspaceId === null) throw new Error('the program has begun no workspace');
  return workspaceId;
}

/** Hands a workspace of that size to the main process as one backup, as if it had grown for years. */
export async function seedBackup(people: number, changes: number): Promise<void> {
  const lastAt = stamp(changes - 1);
  await ask('journal:begin', {
    workspaceId: await readOwnWorkspace(),
    deviceId: device,
    schema: 2,
    base: { rows: { people }, changes, lastAt },
  });
  const begun = await ask('backups:begin', { reason: 'manual', destination: 'own' });
  if (!begun) throw new Error('an own backup is never cancelled');
  const send = async (table: string, count: number, make: (number: number) => unknown) => {
    for (let from = 0; from < count; from += ROWS_AT_ONCE) {
      const length = Math.min(ROWS_AT_ONCE, count - from);
      const rows = Array.from({ length }, (_, index) => make(from + index));
      const { backupId } = begun;
      await ask('backups:add', { backupId, table, rows: writeRows(rows as never) });
    }
  };
  const lastRound = (number: number) => Math.floor((changes - 1 - number) / people);
  await send('people', people, (number) => makePerson(number, lastRound(number)));
  await send('changes', changes, (number) => makeChange(number, people));
  await ask('backups:finish', { backupId: begun.backupId });
}
