import { dirname, join } from 'node:path';
import type { Handlers } from '../../electron/main/ipc/answer-page';
import type { Safekeeping } from '../../electron/main/journal/safekeeping';
import type { Ask } from '../../renderer/src/db/safety/ask';
import { contract } from '../../shared/ipc/contract';

type SafetyChannel = Extract<
  keyof Handlers,
  `${'safety' | 'journal' | 'recovery' | 'backups'}:${string}`
>;

/** Where a backup for elsewhere goes, beside the folder of the user's data. */
export const nameElsewhere = (safekeeping: Safekeeping) =>
  join(dirname(safekeeping.layout.folder), 'Everything.tadrib');

/**
 * The way from the window's half of safekeeping to that of the main process, without a window between: what crosses it
 * goes through the schemas all the same. Nothing that shows a dialog is here.
 */
export function askSafekeeping(safekeeping: Safekeeping): Ask {
  const { journal, recoveries, backups, shelf } = safekeeping;
  const handlers: Partial<Pick<Handlers, SafetyChannel>> = {
    'safety:read': () => safekeeping.standing(),
    'safety:status': () => safekeeping.status(),
    'journal:begin': async (request) => (await journal.begin(request)).tally,
    'journal:append': ({ commits }) => journal.append(commits),
    'journal:read': ({ after, cursor }) => safekeeping.readCommits(after, cursor),
    'recovery:open': (request) => recoveries.open(request),
    'recovery:next': ({ recoveryId }) => recoveries.next(recoveryId),
    'recovery:close': ({ recoveryId }) => void recoveries.close(recoveryId),
    'backups:list': async () => [...(await shelf.list())],
    'backups:begin': async ({ reason, destination }) => {
      const path = destination === 'own' ? null : nameElsewhere(safekeeping);
      return { backupId: await backups.begin(reason, path) };
    },
    'backups:add': ({ backupId, table, rows }) => backups.add(backupId, table, rows) as never,
    'backups:finish': ({ backupId }) => backups.finish(backupId),
    'backups:cancel': ({ backupId }) => backups.cancel(backupId) as never,
  };
  return async (channel, request) => {
    const schemas = contract[channel];
    const run = handlers[channel as SafetyChannel] as ((request: unknown) => unknown) | undefined;
    if (!run) throw new Error(`${channel} needs a window`);
    const answer = await run(schemas.request.parse(request));
    // The schema of the same channel has just said that it fits.
    return schemas.response.parse(answer) as never;
  };
}
