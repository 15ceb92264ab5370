import { nativeTheme } from 'electron';
import type { Preferences } from '#shared/workspace/preferences';

/** Light or dark for the native parts, and for what the page learns from the system. */
export function applyColorScheme({ colorScheme }: Preferences): void {
  nativeTheme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme;
}
