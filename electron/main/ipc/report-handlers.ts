import { basename } from 'node:path';
import type { Translate } from '#shared/i18n/translator';
import type { RequestOf } from '#shared/ipc/contract';
import { CodedError } from '#shared/ipc/result';
import { writeFileAtomically } from '../files/atomic-write';
import type { FileDialogs } from '../files/dialogs';
import { proposeFileName } from '../files/safe-file-name';
import type { Handlers } from './handle';

type ReportRequest = RequestOf<'reports:save'>;

/** Each writer is loaded when it is first used, so that the program does not start with all of them. */
const writers = {
  pdf: async (model) => (await import('../exporters/pdf')).writePdf(model),
  xlsx: async (model) => (await import('../exporters/xlsx')).writeXlsx(model),
} as const satisfies Record<
  ReportRequest['format'],
  (model: ReportRequest['model']) => Promise<Uint8Array>
>;

/** Reports leave here: the user says where, the writer draws, and the file appears whole or not at all. */
export function createReportHandlers(
  dialogs: FileDialogs,
  translate: () => Translate,
): Pick<Handlers, 'reports:save'> {
  return {
    'reports:save': async ({ model, format, suggestedName }) => {
      const fallback = translate()('dialogs.save.fallbackName');
      const name = proposeFileName(suggestedName, format, fallback);
      const path = await dialogs.chooseTarget(format, name);
      if (path === null) return null;
      await writeFileAtomically(path, await drawReport(format, model));
      return { name: basename(path) };
    },
  };
}

async function drawReport(
  format: ReportRequest['format'],
  model: ReportRequest['model'],
): Promise<Uint8Array> {
  try {
    return await writers[format](model);
  } catch (cause) {
    throw cause instanceof CodedError ? cause : new CodedError('report-failed', { cause });
  }
}
