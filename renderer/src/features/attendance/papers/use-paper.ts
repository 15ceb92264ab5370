import { useState } from 'react';
import type { DigitStyle, Locale } from '#shared/i18n/locales';
import type { Translate } from '#shared/i18n/translate';
import type { AttendanceReportData } from '#shared/reports/attendance-data';
import type { PaperModel } from '#shared/reports/papers/model';
import { invoke } from '../../../bridge/client';
import { WriteError } from '../../../db/commit';
import { readAttendanceReportData } from '../../../db/repositories/report-data';
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

/** Makes a paper of a training and saves it as PDF where the user says. */
export function usePaper(trainingId: string) {
  const database = useDatabase();
  const { t, digits } = useI18n();
  const { done, failed } = useNotices();
  const [isSaving, setSaving] = useState(false);

  /** Whether the paper was saved; not after Cancel or an error. */
  const save = async (locale: Locale, build: BuildPaper): Promise<boolean> => {
    setSaving(true);
    try {
      const data = await readAttendanceReportData(database, trainingId, locale);
      if (!data) throw new WriteError('record-missing', `trainings/${trainingId}`);
      const model = build(data, { locale, digits, t: createI18n(locale, digits).t });
      const suggestedName = `${`${model.title} - ${model.subtitle}`.slice(0, 120).trim()}.pdf`;
      const saved = await invoke('reports:save', { model, format: 'pdf', suggestedName });
      if (saved) done(t('reports.saved', { name: saved.name }));
      return saved !== null;
    } catch (error) {
      failed(error);
      return false;
    } finally {
      setSaving(false);
    }
  };
  return { isSaving, save };
}
