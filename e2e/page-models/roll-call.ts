import type { Locator } from '@playwright/test';
import { markOrder } from '#shared/attendance/mark-keys';
import type { Mark } from '#shared/attendance/schema';
import { localeFacts } from '#shared/i18n/locales';
import type { Screen } from './screen';

/** Lines of the grid that hold no person: two of headings, three of counts. */
const OTHER_LINES = 5;

export function findRollCall({ page, t }: Screen): Locator {
  return page.getByRole('grid', { name: t('rollCall.label') });
}

export interface RollCallSize {
  readonly people: number;
  readonly sessions: number;
}

export async function measureRollCall(screen: Screen): Promise<RollCallSize> {
  const grid = findRollCall(screen);
  await grid.waitFor();
  const count = async (name: string) => Number(await grid.getAttribute(name));
  return {
    people: (await count('aria-rowcount')) - OTHER_LINES,
    sessions: (await count('aria-colcount')) - 1,
  };
}

/** Marks the grid by the keyboard, person by person, and waits until all marks are stored. */
export async function markByKeyboard(
  screen: Screen,
  marks: readonly (readonly Mark[])[],
): Promise<void> {
  const { page, locale } = screen;
  const forward = localeFacts[locale].direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  await findRollCall(screen).focus();
  await page.keyboard.press('Control+Home');
  for (const line of marks) {
    for (const mark of line) {
      // Digits mean the same in every language.
      await page.keyboard.press(String(markOrder.indexOf(mark) + 1));
      await page.keyboard.press(forward);
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
  }
  await awaitMarksStored(screen);
}

/** Waits until no mark is on its way to the disk. */
export async function awaitMarksStored({ page, t }: Screen): Promise<void> {
  const [few, many] = [3, 11].map((count) => t('rollCall.saving', { count }));
  await page.getByText(commonStart(few ?? '', many ?? '')).waitFor({ state: 'hidden' });
}

/** What a text with a number in it says whatever the number is. */
function commonStart(one: string, other: string): string {
  const end = [...one].findIndex((letter, index) => letter !== other[index]);
  return one.slice(0, end).trim();
}

/** Who is present in each session, as the foot of the grid counts them. */
export async function readPresentCounts(screen: Screen): Promise<number[]> {
  const { t, page } = screen;
  const line = findRollCall(screen)
    .getByRole('row')
    .filter({
      has: page.getByRole('rowheader', { name: t('attendance.marks.present'), exact: true }),
    });
  return (await line.getByRole('gridcell').allTextContents()).map(Number);
}
