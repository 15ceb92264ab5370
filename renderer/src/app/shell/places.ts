import {
  type Icon,
  IconBooks,
  IconChartBar,
  IconFileImport,
  IconHome,
  IconSchool,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';

interface Place {
  readonly name: 'home' | 'trainings' | 'people' | 'imports' | 'library' | 'reports' | 'settings';
  readonly path: string;
  readonly icon: Icon;
  /** As the native menu has it. */
  readonly keys: string;
}

/** The main places of the window, in the order of the side navigation. */
export const places: readonly Place[] = [
  { name: 'home', path: '/', icon: IconHome, keys: 'Ctrl 1' },
  { name: 'trainings', path: '/trainings', icon: IconSchool, keys: 'Ctrl 2' },
  { name: 'people', path: '/people', icon: IconUsers, keys: 'Ctrl 3' },
  { name: 'imports', path: '/imports', icon: IconFileImport, keys: 'Ctrl 4' },
  { name: 'library', path: '/library', icon: IconBooks, keys: 'Ctrl 5' },
  { name: 'reports', path: '/reports', icon: IconChartBar, keys: 'Ctrl 6' },
  { name: 'settings', path: '/settings', icon: IconSettings, keys: 'Ctrl ,' },
];
