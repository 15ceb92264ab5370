import { useState } from 'react';
import type { DigitStyle, Locale } from '#shared/i18n/locales';
import type { Translate } from '#shared/i18n/translate';
import type { AttendanceReportData } from '#shared/reports/attendance-data';
import type { PaperModel } from '#shared/reports/papers/model';
import { invoke } from '../../../bridge/client';
import { WriteError } from '../../../db/commit';
import type { Commit } from '../../../db/commit-listeners';
import { readAttendanceReportData } from '../../../db/repositories/report-data';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { createI18n, useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';

/** In the language of whoever reads the paper, which need not be that of the window. */
export interface PaperVoice {
  readonly locale: Locale;
  readonly digits: DigitStyle;
  readonly t: Translate;
}

export type BuildPaper = (data: AttendanceReportData, voice: PaperVoice) => PaperModel;

/** What a paper leaves behind in the data. */
export interface PaperRecord {
  readonly write: (locale: Locale) => Promise<Commit>;
  readonly describe: (fileName: string, commit: Commit) => string;
}

/** Makes a paper of a training and saves it as PDF where the user says. */
export function usePaper(trainingId: string) {
  const database = useDatabase();
  const { t, digits } = useI18n();
  const { done, failed } = useNotices();
  const [isSaving, setSaving] = useState(false);

  /** Whether the paper was saved; not after Cancel or an error. */
  const save = async (
    locale: Locale,
    build: BuildPaper,
    record?: PaperRecord,
  ): Promise<boolean> => {
    setSaving(true);
    let written: Commit | null = null;
    const takeBack = async () => {
      if (written && written.changes.length > 0) await undoCommit(database, written.id);
    };
    try {
      written = (await record?.write(locale)) ?? null;
      const data = await readAttendanceReportData(database, trainingId, locale);
      if (!data) throw new WriteError('record-missing', `trainings/${trainingId}`);
      const model = build(data, { locale, digits, t: createI18n(locale, digits).t });
      const suggestedName = `${`${model.title} - ${model.subtitle}`.slice(0, 120).trim()}.pdf`;
      const saved = await invoke('reports:save', { model, format: 'pdf', suggestedName });
      if (!saved) await takeBack();
      else if (record && written && written.changes.length > 0)
        done(record.describe(saved.name, written), takeBack);
      else done(t('reports.saved', { name: saved.name }));
      return saved !== null;
    } catch (error) {
      await takeBack();
      failed(error);
      return false;
    } finally {
      setSaving(false);
    }
  };
  return { isSaving, save };
}
