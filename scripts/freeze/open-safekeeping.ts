import { nodeDisk } from '../../electron/main/journal/disk';
import { openSafekeeping, type Safekeeping } from '../../electron/main/journal/safekeeping';

/** What keeps the data safe in a folder, without a window; a token of a file is its path. */
export function openWithoutWindow(userData: string, program: string): Promise<Safekeeping> {
  return openSafekeeping({
    ...{ disk: nodeDisk, userData, now: () => new Date(), log: () => undefined },
    runtime: { program, chromium: 130, engine: 'leveldb' },
    resolveFile: (token) => token,
  });
}
