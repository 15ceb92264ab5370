import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Translate } from '#shared/i18n/translator';

/** The right mouse button in text: Electron has no menu for it by itself. */
export function showContextMenu(window: BrowserWindow, translate: () => Translate): void {
  window.webContents.on('context-menu', (_event, { isEditable, editFlags }) => {
    const text = translate();
    const copy = { role: 'copy', label: text('menu.copy'), enabled: editFlags.canCopy } as const;
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', label: text('menu.cut'), enabled: editFlags.canCut },
          copy,
          { role: 'paste', label: text('menu.paste'), enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', label: text('menu.selectAll') },
        ]
      : [copy];
    if (isEditable || editFlags.canCopy) Menu.buildFromTemplate(items).popup({ window });
  });
}
