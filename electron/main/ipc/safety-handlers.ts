import { app } from 'electron';
import type { ClosingGuard } from '../closing';
import type { RecentDocuments } from '../files/recent-documents';
import { nodeDisk } from '../journal/disk';
import type { Safekeeping } from '../journal/safekeeping';
import { askToSetAside } from '../journal/store-folder';
import type { Handlers } from './answer-page';

type SafetyChannel = Extract<
  keyof Handlers,
  `${'safety' | 'journal' | 'attachments'}:${string}` | 'window:may-close'
>;

/** What keeps the data outside the store, as the page sees it. */
export function createSafetyHandlers(
  safekeeping: Promise<Safekeeping>,
  documents: RecentDocuments,
  closing: ClosingGuard,
): Pick<Handlers, SafetyChannel> {
  return {
    'safety:read': async () => (await safekeeping).standing(),
    'safety:status': async () => (await safekeeping).status(),
    'safety:set-aside-store': async () => {
      await askToSetAside(nodeDisk, (await safekeeping).layout.folder);
      app.relaunch();
      app.quit();
      return undefined;
    },
    'journal:begin': async (request) => {
      const { tally } = await (await safekeeping).journal.begin(request);
      return { sequence: tally.sequence, lastAt: tally.lastAt };
    },
    'journal:append': async ({ commits }) => (await safekeeping).journal.append(commits),
    'journal:read': async ({ after, cursor }) => (await safekeeping).readCommits(after, cursor),
    'attachments:keep': async ({ sha256 }) => {
      const { attachments } = await safekeeping;
      await attachments.keep(await documents.recall(sha256));
      return undefined;
    },
    'attachments:read': async ({ sha256 }) => ({
      bytes: new Uint8Array(await (await safekeeping).attachments.read(sha256)),
    }),
    'window:may-close': () => {
      closing.mayClose();
      return undefined;
    },
  };
}
