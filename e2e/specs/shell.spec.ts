import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locale, locales } from '#shared/i18n/locales';
import { createTranslator } from '#shared/i18n/translator';
import { answerQuestions } from '../dialogs';
import { expect, test } from '../fixtures';
import { startSecondInstance, type Tadrib } from '../running-application';

const readMenu = (tadrib: Tadrib) =>
  tadrib
    .application()
    .evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map((item) => [
        item.label,
        ...(item.submenu?.items ?? [])
          .filter((inner) => inner.type !== 'separator')
          .map((inner) => inner.label),
      ]),
    );

const countWindows = (tadrib: Tadrib) =>
  tadrib.application().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('a second start ends at once and brings the first window to the front', async ({ tadrib }) => {
  await tadrib.application().evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.hide();
  });
  expect(await startSecondInstance(tadrib.userData)).toBe(0);
  const isVisible = () =>
    tadrib
      .application()
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isVisible).toBe(true);
  expect(await countWindows(tadrib)).toBe(1);
});

test('the window comes back where it was', async ({ tadrib }) => {
  const bounds = { x: 120, y: 90, width: 1010, height: 640 };
  const readBounds = () =>
    tadrib
      .application()
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await tadrib.application().evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
  await expect.poll(readBounds).toEqual(bounds);
  await tadrib.restart();
  expect(await readBounds()).toEqual(bounds);
});

test('a remembered place on a screen that is gone is forgotten', async ({ tadrib }) => {
  await tadrib.close();
  const place = { x: 9000, y: 9000, width: 1010, height: 640, isMaximized: false };
  await writeFile(join(tadrib.userData, 'window.json'), JSON.stringify(place));
  await tadrib.restart();
  const { bounds, area } = await tadrib.application().evaluate(({ BrowserWindow, screen }) => ({
    bounds: BrowserWindow.getAllWindows()[0]?.getBounds(),
    area: screen.getPrimaryDisplay().workArea,
  }));
  expect(bounds?.x).toBeLessThan(area.x + area.width);
  expect(bounds?.y).toBeLessThan(area.y + area.height);
});

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    test.use({ preferences: { locale } });

    test('the menu speaks the language', async ({ tadrib }) => {
      const text = createTranslator(locale);
      const menu = await readMenu(tadrib);
      expect(menu.map(([title]) => title)).toEqual(
        (['menu.file', 'menu.edit', 'menu.view', 'menu.go', 'menu.help'] as const).map((key) =>
          text(key),
        ),
      );
      expect(menu.flat()).toEqual(
        expect.arrayContaining([
          text('menu.quit'),
          text('navigation.people'),
          text('menu.shortcuts'),
        ]),
      );
    });
  });
}

test('the menu follows a change of language, which is kept', async ({ tadrib }) => {
  const choose = (locale: Locale) =>
    tadrib.page().evaluate(
      (chosen) =>
        window.tadrib.invoke('preferences:write', {
          locale: chosen,
          digits: 'latin',
          colorScheme: 'dark',
        }),
      locale,
    );
  expect(await choose('ar')).toMatchObject({ ok: true, value: { locale: 'ar' } });
  expect((await readMenu(tadrib))[0]?.[0]).toBe(createTranslator('ar')('menu.file'));
  const isDark = () =>
    tadrib.application().evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
  expect(await isDark()).toBe(true);
  await tadrib.restart();
  expect((await readMenu(tadrib))[0]?.[0]).toBe(createTranslator('ar')('menu.file'));
  expect(await isDark()).toBe(true);
});

test('damaged preferences are put aside and the program opens', async ({ tadrib }) => {
  await tadrib.close();
  await writeFile(join(tadrib.userData, 'preferences.json'), '{"locale":');
  const page = await tadrib.restart();
  expect(await page.evaluate(() => window.tadrib.invoke('preferences:read'))).toMatchObject({
    ok: true,
    value: { locale: null },
  });
  expect(await readFile(join(tadrib.userData, 'preferences.json.damaged'), 'utf8')).toBe(
    '{"locale":',
  );
});

test('commands of the menu reach the page', async ({ tadrib }) => {
  const page = tadrib.page();
  await page.evaluate(() => {
    window.tadrib.on('menu:command', (command) => {
      Object.assign(window, { heard: command });
    });
  });
  await tadrib.application().evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('go-settings')?.click();
  });
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard'))).toBe('go-settings');
});

test('closing asks while something is unsaved', async ({ tadrib }) => {
  const setUnsaved = (value: boolean) =>
    tadrib
      .page()
      .evaluate((hasUnsaved) => window.tadrib.invoke('window:set-unsaved', hasUnsaved), value);
  const closeWindow = () =>
    tadrib.application().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const stay = await answerQuestions(tadrib.application(), 0);

  await setUnsaved(true);
  await closeWindow();
  await expect.poll(stay).toEqual([createTranslator('en')('dialogs.unsaved.message')]);
  expect(await countWindows(tadrib)).toBe(1);

  await setUnsaved(false);
  const ended = tadrib.application().waitForEvent('close');
  await closeWindow();
  await ended;
});

test('a page that dies is offered again', async ({ tadrib }) => {
  const questions = await answerQuestions(tadrib.application(), 0);
  await tadrib.application().evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(questions).toEqual([createTranslator('en')('dialogs.crash.message')]);
  const isAlive = () =>
    tadrib.application().evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents?.isCrashed() === false && contents.getTitle() === 'Tadrib';
    });
  await expect.poll(isAlive).toBe(true);
});
