import type { MenuItemConstructorOptions } from 'electron';
import type { MessageKey, Translate } from '#shared/i18n/translator';
import type { MenuCommand } from '#shared/ipc/events';

interface MenuActions {
  readonly send: (command: MenuCommand) => void;
  /** Absent in a packaged program, which has neither reload nor developer tools. */
  readonly reload: (() => void) | null;
}

type Item = MenuItemConstructorOptions;

/**
 * The native menu in one language. Editing is left to the roles, so that it works in every text field; undoing
 * a change of the data is offered by the page, where it happened.
 */
export function buildMenuTemplate(translate: Translate, actions: MenuActions): Item[] {
  const separator: Item = { type: 'separator' };
  const role = (name: NonNullable<Item['role']>, key: MessageKey): Item => ({
    role: name,
    label: translate(key),
  });
  const command = (name: MenuCommand, key: MessageKey, accelerator: string): Item => ({
    id: name,
    label: translate(key),
    accelerator,
    click: () => actions.send(name),
  });

  return [
    {
      label: translate('menu.file'),
      submenu: [
        command('new-training', 'menu.newTraining', 'CmdOrCtrl+N'),
        command('import-releases', 'menu.importReleases', 'CmdOrCtrl+I'),
        separator,
        { ...role('quit', 'menu.quit'), accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: translate('menu.edit'),
      submenu: [
        role('undo', 'menu.undo'),
        role('redo', 'menu.redo'),
        separator,
        role('cut', 'menu.cut'),
        role('copy', 'menu.copy'),
        role('paste', 'menu.paste'),
        role('selectAll', 'menu.selectAll'),
        separator,
        command('search', 'menu.search', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: translate('menu.view'),
      submenu: [
        role('zoomIn', 'menu.zoomIn'),
        role('zoomOut', 'menu.zoomOut'),
        role('resetZoom', 'menu.resetZoom'),
        separator,
        role('togglefullscreen', 'menu.fullScreen'),
        ...developerItems(translate, actions.reload),
      ],
    },
    {
      label: translate('menu.go'),
      submenu: [
        command('go-home', 'navigation.home', 'CmdOrCtrl+1'),
        command('go-trainings', 'navigation.trainings', 'CmdOrCtrl+2'),
        command('go-people', 'navigation.people', 'CmdOrCtrl+3'),
        command('go-imports', 'navigation.imports', 'CmdOrCtrl+4'),
        command('go-library', 'navigation.library', 'CmdOrCtrl+5'),
        command('go-reports', 'navigation.reports', 'CmdOrCtrl+6'),
        separator,
        command('go-settings', 'navigation.settings', 'CmdOrCtrl+,'),
      ],
    },
    {
      label: translate('menu.help'),
      submenu: [
        command('shortcuts', 'menu.shortcuts', 'CmdOrCtrl+/'),
        separator,
        role('about', 'menu.about'),
      ],
    },
  ];
}

function developerItems(translate: Translate, reload: MenuActions['reload']): Item[] {
  if (reload === null) return [];
  return [
    { type: 'separator' },
    { id: 'reload', label: translate('menu.reload'), accelerator: 'CmdOrCtrl+R', click: reload },
    { role: 'toggleDevTools', label: translate('menu.developerTools') },
  ];
}
