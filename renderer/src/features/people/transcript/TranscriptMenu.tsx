import { Button, Menu } from '@mantine/core';
import { IconCertificate, IconFileSpreadsheet, IconFileTypePdf } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { isoDateOf } from '#shared/calendar/iso-date';
import { type Locale, localeFacts, locales } from '#shared/i18n/locales';
import { buildTranscript } from '#shared/reports/transcript';
import { invoke } from '../../../bridge/client';
import { readTranscriptData } from '../../../db/repositories/transcript-data';
import { useDatabase } from '../../../db/use-live';
import { createI18n, useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';

const formats = [
  ['pdf', IconFileTypePdf],
  ['xlsx', IconFileSpreadsheet],
] as const;
type Format = (typeof formats)[number][0];

/** Saves what one person has been trained in, in the language of whoever it is for. */
export function TranscriptMenu({ personId }: { readonly personId: string }) {
  const database = useDatabase();
  const { t, digits } = useI18n();
  const { done, failed } = useNotices();
  const [isSaving, setSaving] = useState(false);

  const save = async (locale: Locale, format: Format) => {
    setSaving(true);
    try {
      const data = await readTranscriptData(database, personId, locale);
      const options = { locale, digits, generatedOn: isoDateOf(new Date()) };
      const model = buildTranscript(data, options, createI18n(locale, digits).t);
      const suggestedName = `${model.title} - ${model.subtitle}`.slice(0, 120).trim();
      const saved = await invoke('reports:save', {
        model,
        format,
        suggestedName: `${suggestedName}.${format}`,
      });
      if (saved) done(t('reports.saved', { name: saved.name }));
    } catch (error) {
      failed(error);
    }
    setSaving(false);
  };

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconCertificate size={15} aria-hidden />}
          loading={isSaving}
          title={t('people.transcript.hint')}
        >
          {t('people.transcript.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {locales.map((locale) => (
          <Fragment key={locale}>
            <Menu.Label>{localeFacts[locale].name}</Menu.Label>
            {formats.map(([format, Icon]) => (
              <Menu.Item
                key={format}
                leftSection={<Icon size={15} aria-hidden />}
                onClick={() => void save(locale, format)}
              >
                {t(format === 'pdf' ? 'reports.savePdf' : 'reports.saveSpreadsheet')}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
