import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { locales } from '#shared/i18n/locales';
import { createTranslator } from '#shared/i18n/translator';
import { buildMenuTemplate } from './menu-template';

function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? flatten(item.submenu) : []),
  ]);
}

const build = (reload: (() => void) | null = null, send = vi.fn()) => ({
  send,
  items: flatten(buildMenuTemplate(createTranslator('en'), { send, reload })),
});

test.each(locales)('every item has its own text in %s', (locale) => {
  const template = buildMenuTemplate(createTranslator(locale), { send: vi.fn(), reload: vi.fn() });
  const labels = flatten(template)
    .filter((item) => item.type !== 'separator')
    .map((item) => item.label);
  expect(labels.every((label) => label !== undefined && !label.startsWith('menu.'))).toBe(true);
  expect(new Set(labels).size).toBe(labels.length);
});

test('no shortcut is given twice', () => {
  const shortcuts = build(vi.fn()).items.flatMap((item) => item.accelerator ?? []);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});

test.each([
  ['new-training', 'CmdOrCtrl+N'],
  ['import-releases', 'CmdOrCtrl+I'],
  ['go-home', 'CmdOrCtrl+1'],
  ['go-settings', 'CmdOrCtrl+,'],
])('%s is sent to the page and has %s', (id, accelerator) => {
  const { items, send } = build();
  const item = items.find((candidate) => candidate.id === id);
  expect(item?.accelerator).toBe(accelerator);
  // The command items ignore what Electron hands to a click.
  const click = item?.click as (() => void) | undefined;
  click?.();
  expect(send).toHaveBeenCalledExactlyOnceWith(id);
});

test('only a development build can reload and open the developer tools', () => {
  const isForDevelopers = (item: MenuItemConstructorOptions) =>
    item.id === 'reload' || item.role === 'toggleDevTools' || item.role === 'reload';
  expect(build(null).items.filter(isForDevelopers)).toHaveLength(0);
  expect(build(vi.fn()).items.filter(isForDevelopers)).toHaveLength(2);
});
