import { DirectionProvider, MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { type RenderResult, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { type Locale, localeFacts } from '#shared/i18n/locales';
import { createI18n, I18nProvider } from '../i18n/use-i18n';
import { theme } from '../theme';
import { ConfirmProvider } from './confirm';

interface Place {
  readonly locale?: Locale;
  /** The route pattern of the screen, `/trainings/:trainingId`. */
  readonly path?: string;
  /** Where the screen is opened, `/trainings/01T…?from=…`. */
  readonly address?: string;
}

interface RenderedScreen extends RenderResult {
  readonly user: UserEvent;
  /** Where the router stands now, with its search: `/trainings?kind=workshop`. */
  readonly address: () => string;
}

/**
 * Draws a screen inside everything that the window gives it except the database: look, language, dialogs,
 * notices and a router in which every other address is an empty page.
 */
export function renderScreen(
  screen: ReactNode,
  { locale = 'en', path = '/', address = path }: Place = {},
): RenderedScreen {
  const router = createMemoryRouter(
    [
      { path, element: screen },
      { path: '*', element: null },
    ],
    { initialEntries: [address] },
  );
  const { direction } = localeFacts[locale];
  const rendered = render(
    <DirectionProvider initialDirection={direction} detectDirection={false}>
      <MantineProvider theme={theme} env="test">
        <I18nProvider value={createI18n(locale, 'latin')}>
          <DatesProvider settings={{ locale }}>
            <ConfirmProvider>
              <RouterProvider router={router} />
            </ConfirmProvider>
            <Notifications />
          </DatesProvider>
        </I18nProvider>
      </MantineProvider>
    </DirectionProvider>,
  );
  return {
    ...rendered,
    user: userEvent.setup({ delay: null }),
    address: () => router.state.location.pathname + router.state.location.search,
  };
}
