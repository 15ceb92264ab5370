import { ipcMain } from 'electron';
import { channels } from '#shared/ipc/channels';
import { isTrustedSender } from '../security/trusted-sender';
import type { PageAnswers } from './answer-page';

/**
 * The only place that listens to the page. `origin` is where our own page was loaded from; what it asks before the
 * answers are there waits for them.
 */
export function listenToPage(origin: string, answers: Promise<PageAnswers>): void {
  for (const channel of channels) {
    ipcMain.handle(channel, async (event, request: unknown) => {
      // Looked at before anything is waited for: the frame may be gone afterwards.
      const isTrusted = isTrustedSender(event.senderFrame, origin);
      const answer = await answers;
      return answer(channel, request, isTrusted);
    });
  }
}
