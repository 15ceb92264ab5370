import { basename } from 'node:path';
import type { Translate } from '#shared/i18n/translator';
import type { RequestOf } from '#shared/ipc/contract';
import { CodedError } from '#shared/ipc/result';
import { writeFileAtomically } from '../files/atomic-write';
import type { FileDialogs } from '../files/dialogs';
import { proposeFileName } from '../files/safe-file-name';
import type { Handlers } from './answer-page';

type ReportRequest = RequestOf<'reports:save'>;

/** Reports leave here: the user says where, the writer draws, and the file appears whole or not at all. */
export function createReportHandlers(
  dialogs: FileDialogs,
  translate: () => Translate,
): Pick<Handlers, 'reports:save'> {
  return {
    'reports:save': async (request) => {
      const { format, suggestedName } = request;
      const fallback = translate()('dialogs.save.fallbackName');
      const name = proposeFileName(suggestedName, format, fallback);
      const path = await dialogs.chooseTarget(format, name);
      if (path === null) return null;
      await writeFileAtomically(path, await drawReport(request));
      return { name: basename(path) };
    },
  };
}

/** Each writer is loaded when it is first used, so that the program does not start with all of them. */
async function drawReport(request: ReportRequest): Promise<Uint8Array> {
  try {
    if (request.format === 'pdf')
      return await (await import('../exporters/pdf')).writePdf(request.model);
    return await (await import('../exporters/xlsx')).writeXlsx(request.model);
  } catch (cause) {
    throw cause instanceof CodedError ? cause : new CodedError('report-failed', { cause });
  }
}
