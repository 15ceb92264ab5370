import type { CommandLine } from 'electron';
import { expect, test, vi } from 'vitest';
import { pinStoreEngine } from './store-engine';

test.each([
  ['', 'IdbSqliteOnDiskRollout,IdbSqliteBackingStore'],
  ['Other', 'Other,IdbSqliteOnDiskRollout,IdbSqliteBackingStore'],
])('the other engine is switched off beside %j', (given, expected) => {
  const appendSwitch = vi.fn();
  // Only these two of its functions are used.
  pinStoreEngine({ getSwitchValue: () => given, appendSwitch } as unknown as CommandLine);
  expect(appendSwitch).toHaveBeenCalledExactlyOnceWith('disable-features', expected);
});
