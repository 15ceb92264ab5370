import { app, dialog } from 'electron';
import type { Translate } from '#shared/i18n/translator';
import type { Log } from './log';

/**
 * An error that nobody caught: the program notes its kind, says one sentence instead of a stack, and ends,
 * since nothing is certain any more. All saved data is on the disk by then.
 */
export function endOnUnexpectedFailure(log: Log, translate: () => Translate): void {
  const end = (error: unknown) => {
    log('main-failed', { name: error instanceof Error ? error.name : typeof error });
    const message = translate()('dialogs.failure.message');
    process.stderr.write(`${message}\n`);
    dialog.showErrorBox('Tadrib', message);
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
