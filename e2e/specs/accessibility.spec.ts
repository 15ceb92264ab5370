import type { Locale } from '#shared/i18n/locales';
import { expect, test } from '../fixtures';
import { tourPopups } from '../page-models/popups';
import { lookAt } from '../page-models/screen';
import { findFaults } from '../page-models/screen-check';
import { tourEmptyWorkspace, tourSampleWorkspace } from '../page-models/tour';
import { chooseLanguage, enterWorkspace } from '../page-models/welcome';

/** The smallest window that the program allows. */
const SMALLEST = { width: 1024, height: 640 };

const looks: readonly { locale: Locale; colorScheme: 'light' | 'dark' }[] = [
  { locale: 'en', colorScheme: 'light' },
  { locale: 'ar', colorScheme: 'dark' },
];

for (const { locale, colorScheme } of looks) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.describe('never started before', () => {
      test.use({ preferences: null });

      test('the welcome screen and an empty workspace shut nobody out', async ({ tadrib }) => {
        const faults: string[] = [];
        await tadrib.page().emulateMedia({ colorScheme });
        const screen = lookAt(tadrib.page(), locale);
        await chooseLanguage(screen);
        faults.push(...(await findFaults(screen.page, 'welcome')));
        await enterWorkspace(tadrib.page(), locale, 'empty');
        await tourEmptyWorkspace(screen, async (name) => {
          faults.push(...(await findFaults(screen.page, name)));
        });
        expect(faults).toEqual([]);
      });
    });

    test.describe('with the sample workspace', () => {
      test.use({ preferences: null });
      // Twenty screens, each looked through by axe.
      test.slow();

      test('every screen is for everybody', async ({ tadrib }) => {
        const faults: string[] = [];
        await tadrib.page().emulateMedia({ colorScheme });
        await tadrib.application().evaluate(({ BrowserWindow }, { width, height }) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
        }, SMALLEST);
        const screen = await enterWorkspace(tadrib.page(), locale, 'sample');
        await tourSampleWorkspace(screen, tadrib.application(), async (name) => {
          faults.push(...(await findFaults(screen.page, name)));
        });
        expect(faults).toEqual([]);
      });

      test('what opens over a screen is for everybody', async ({ tadrib }) => {
        const faults: string[] = [];
        await tadrib.page().emulateMedia({ colorScheme });
        const screen = await enterWorkspace(tadrib.page(), locale, 'sample');
        await tourPopups(screen, async (name) => {
          faults.push(...(await findFaults(screen.page, name)));
        });
        expect(faults).toEqual([]);
      });
    });
  });
}
