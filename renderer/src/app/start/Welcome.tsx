import { Button, Center, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { type Locale, localeFacts, locales } from '#shared/i18n/locales';
import { useDatabase } from '../../db/use-live';
import { createI18n, I18nProvider } from '../../i18n/use-i18n';
import { useNotices } from '../../ui/notices';
import { loadSampleWorkspace } from '../load-sample-workspace';
import { Mark } from '../Mark';
import { usePreferences } from '../preferences';
import { AdoptBackup } from './AdoptBackup';

/** The language in which the computer itself speaks, if it is one of ours. */
function guessLocale(): Locale {
  return locales.find((locale) => navigator.language.startsWith(locale)) ?? 'en';
}

interface WelcomeProps {
  /** Begins again with what is stored by now. */
  readonly onReopen: () => Promise<void>;
}

/** The first screen of a fresh installation: language, then sample data or an empty workspace. */
export function Welcome({ onReopen }: WelcomeProps) {
  const [locale, setLocale] = useState(guessLocale);
  const [isLoading, setIsLoading] = useState(false);
  const { preferences, change } = usePreferences();
  const { failed } = useNotices();
  const database = useDatabase();
  const i18n = createI18n(locale, preferences.digits);
  const { t, direction } = i18n;

  const enter = async (withSample: boolean) => {
    setIsLoading(true);
    try {
      if (withSample) await loadSampleWorkspace(database);
      await change({ ...preferences, locale });
    } catch (error) {
      failed(error);
      setIsLoading(false);
    }
  };

  return (
    <I18nProvider value={i18n}>
      <Center component="main" h="100%" p="xl" dir={direction} lang={locale} data-app-ready>
        <Stack gap="lg" maw={560} w="100%">
          <Group gap="md" wrap="nowrap">
            <Mark size={44} />
            <div>
              <Title order={1}>{t('start.welcome.title')}</Title>
              <Text size="sm" c="dimmed">
                {t('start.welcome.text')}
              </Text>
            </div>
          </Group>
          <fieldset style={{ border: 'none', margin: 0, padding: 0 }}>
            <Text component="legend" size="xs" fw={500} mb={6}>
              {t('start.welcome.language')}
            </Text>
            <SimpleGrid cols={3} spacing="xs">
              {locales.map((code) => (
                <Button
                  key={code}
                  lang={code}
                  size="sm"
                  variant={code === locale ? 'filled' : 'default'}
                  aria-pressed={code === locale}
                  onClick={() => setLocale(code)}
                >
                  {localeFacts[code].name}
                </Button>
              ))}
            </SimpleGrid>
          </fieldset>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
            {(['sample', 'empty'] as const).map((choice) => (
              <Paper key={choice} withBorder p="md">
                <Stack gap="xs" h="100%" justify="space-between">
                  <Text size="xs" c="dimmed">
                    {t(`start.welcome.${choice}Hint`)}
                  </Text>
                  <Button
                    variant={choice === 'sample' ? 'light' : 'filled'}
                    loading={isLoading}
                    onClick={() => void enter(choice === 'sample')}
                  >
                    {t(`start.welcome.${choice}`)}
                  </Button>
                </Stack>
              </Paper>
            ))}
          </SimpleGrid>
          <AdoptBackup
            i18n={i18n}
            onAdopted={async () => {
              await onReopen();
              await change({ ...preferences, locale });
            }}
          />
        </Stack>
      </Center>
    </I18nProvider>
  );
}
