import { Button, Checkbox, Group, SegmentedControl, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconFileTypePdf } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { isoDateOf } from '#shared/calendar/iso-date';
import { type Locale, localeFacts, locales } from '#shared/i18n/locales';
import { buildAttendanceReport } from '#shared/reports/attendance-report';
import type { ReportModel } from '#shared/reports/model';
import { invoke } from '../../bridge/client';
import { readAttendanceReportData } from '../../db/repositories/report-data';
import { useLive } from '../../db/use-live';
import { createI18n, useI18n } from '../../i18n/use-i18n';
import { useNotices } from '../../ui/notices';
import { ReportPreview } from './ReportPreview';
import { suggestReportName } from './report-name';
import classes from './TrainingReportTab.module.css';

type Format = 'pdf' | 'xlsx';

/** The attendance report of one training: seen first, then saved in the language of its reader. */
export function TrainingReportTab() {
  const { trainingId = '' } = useParams();
  const { t, locale: ownLocale, digits } = useI18n();
  const { done, failed } = useNotices();
  const [locale, setLocale] = useState<Locale>(ownLocale);
  const [includeContacts, setIncludeContacts] = useState(false);
  const [saving, setSaving] = useState<Format | null>(null);
  const data = useLive(
    (database) => readAttendanceReportData(database, trainingId, locale),
    [trainingId, locale],
  );
  const model = useMemo(() => {
    const options = { locale, digits, generatedOn: isoDateOf(new Date()), includeContacts };
    return data && buildAttendanceReport(data, options, createI18n(locale, digits).t);
  }, [data, locale, digits, includeContacts]);

  const save = async (report: ReportModel, format: Format) => {
    setSaving(format);
    try {
      const suggestedName = suggestReportName(report, format);
      const saved = await invoke('reports:save', { model: report, format, suggestedName });
      if (saved) done(t('reports.saved', { name: saved.name }));
    } catch (error) {
      failed(error);
    }
    setSaving(null);
  };

  if (!model) return null;
  return (
    <div className={classes.tab}>
      <Group className={classes.bar} justify="space-between">
        <Group gap="md">
          <SegmentedControl
            aria-label={t('reports.language')}
            data={locales.map((code) => ({ value: code, label: localeFacts[code].name }))}
            value={locale}
            onChange={setLocale}
          />
          <Checkbox
            label={t('reports.includeContacts')}
            checked={includeContacts}
            onChange={(event) => setIncludeContacts(event.currentTarget.checked)}
          />
        </Group>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
            loading={saving === 'xlsx'}
            onClick={() => void save(model, 'xlsx')}
          >
            {t('reports.saveSpreadsheet')}
          </Button>
          <Button
            leftSection={<IconFileTypePdf size={15} aria-hidden />}
            loading={saving === 'pdf'}
            onClick={() => void save(model, 'pdf')}
          >
            {t('reports.savePdf')}
          </Button>
        </Group>
      </Group>
      {includeContacts ? (
        <Text size="xs" className={classes.warning ?? ''} role="note">
          {t('reports.contactsWarning')}
        </Text>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={classes.scroll} tabIndex={0}>
        <ReportPreview model={model} />
      </div>
    </div>
  );
}
