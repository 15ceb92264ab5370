import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#shared/i18n/locales';
import { createTranslator, type MessageKey, type MessageValues } from '#shared/i18n/translator';

/**
 * The window in one language. Everything is found by role and accessible name, and the names come from the message
 * files, so that the same steps work in every language.
 */
export interface Screen {
  readonly page: Page;
  readonly locale: Locale;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
}

export function lookAt(page: Page, locale: Locale): Screen {
  return { page, locale, t: createTranslator(locale) };
}

export function findButton({ page, t }: Screen, key: MessageKey, values?: MessageValues): Locator {
  return page.getByRole('button', { name: t(key, values), exact: true });
}

/** Waits until a short message in the window's corner says this. */
export async function awaitNotice({ page }: Screen, text: string): Promise<void> {
  await page.getByRole('alert').filter({ hasText: text }).first().waitFor();
}
