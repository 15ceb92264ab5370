import {
  DirectionProvider,
  MantineProvider,
  type MantineThemeOverride,
  mergeThemeOverrides,
  useDirection,
} from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import 'dayjs/locale/ar';
import 'dayjs/locale/fr';
import { type ReactNode, useEffect, useMemo } from 'react';
import { localeFacts } from '#shared/i18n/locales';
import type { Translate } from '#shared/i18n/translator';
import type { Preferences } from '#shared/workspace/preferences';
import { createI18n, I18nProvider, useI18n } from '../i18n/use-i18n';
import { theme } from '../theme';
import { ConfirmProvider } from '../ui/confirm';

interface LookProviderProps {
  readonly preferences: Preferences;
  readonly children: ReactNode;
}

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/** Where lists, menus and dialogs open: a landmark of its own, since they stand outside of the page's. */
const POPUPS = 'popups';

/** The buttons inside Mantine's fields have no text, so each needs a name in the user's language. */
function nameParts(t: Translate): MantineThemeOverride {
  const clearButtonProps = { 'aria-label': t('common.clear') };
  const clear = { defaultProps: { clearButtonProps } };
  const ariaLabels = {
    previousMonth: t('calendar.previousMonth'),
    nextMonth: t('calendar.nextMonth'),
    monthLevelControl: t('calendar.chooseMonth'),
    previousYear: t('calendar.previousYear'),
    nextYear: t('calendar.nextYear'),
    yearLevelControl: t('calendar.chooseYear'),
    previousDecade: t('calendar.previousDecade'),
    nextDecade: t('calendar.nextDecade'),
  };
  return {
    components: {
      Select: clear,
      MultiSelect: clear,
      TagsInput: clear,
      DateInput: { defaultProps: { clearButtonProps, ariaLabels } },
      Portal: { defaultProps: { target: `#${POPUPS}` } },
    },
  };
}

/** Language, direction, colours and the places where messages appear. */
export function LookProvider({ preferences, children }: LookProviderProps) {
  const { locale, digits, colorScheme } = preferences;
  const i18n = useMemo(() => createI18n(locale ?? 'en', digits), [locale, digits]);
  const spokenTheme = useMemo(() => mergeThemeOverrides(theme, nameParts(i18n.t)), [i18n]);
  return (
    <DirectionProvider initialDirection={i18n.direction} detectDirection={false}>
      <MantineProvider
        theme={spokenTheme}
        getStyleNonce={() => nonce}
        defaultColorScheme="auto"
        {...(colorScheme === 'auto' ? {} : { forceColorScheme: colorScheme })}
      >
        <I18nProvider value={i18n}>
          <DocumentLanguage />
          <CalendarLanguage>
            <ConfirmProvider>{children}</ConfirmProvider>
          </CalendarLanguage>
          <section id={POPUPS} aria-label={i18n.t('navigation.popups')} />
          <Notifications
            position={i18n.direction === 'rtl' ? 'bottom-left' : 'bottom-right'}
            className="notices"
            limit={4}
          />
        </I18nProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

/** `<html lang dir>`: everything else follows from logical CSS properties. */
function DocumentLanguage() {
  const { locale, direction } = useI18n();
  const { setDirection } = useDirection();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
    setDirection(direction);
  }, [locale, direction, setDirection]);
  return null;
}

function CalendarLanguage({ children }: { readonly children: ReactNode }) {
  const { locale } = useI18n();
  const { firstDayOfWeek, weekendDays } = localeFacts[locale];
  const weekend = [...weekendDays] as (0 | 1 | 2 | 3 | 4 | 5 | 6)[];
  return (
    <DatesProvider settings={{ locale, firstDayOfWeek, weekendDays: weekend }}>
      {children}
    </DatesProvider>
  );
}
