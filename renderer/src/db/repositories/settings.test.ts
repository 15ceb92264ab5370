import { expect, test } from 'vitest';
import { defaultWorkspaceSettings } from '#shared/workspace/schema';
import { openTestDatabase } from '../test-database';
import { undoCommit } from '../undo';
import { readWorkspaceSettings, saveWorkspaceSettings } from './settings';

test('settings are the defaults until they are saved, and after that is undone', async () => {
  const database = await openTestDatabase();
  expect(await readWorkspaceSettings(database)).toEqual(defaultWorkspaceSettings);
  const cairo = { ...defaultWorkspaceSettings, officeName: 'Country office', country: 'EG' };
  const first = await saveWorkspaceSettings(database, cairo);
  expect(await readWorkspaceSettings(database)).toEqual(cairo);
  await undoCommit(database, first.id);
  expect(await readWorkspaceSettings(database)).toEqual(defaultWorkspaceSettings);
  const tunis = { ...cairo, country: 'TN' };
  await saveWorkspaceSettings(database, tunis);
  expect(await readWorkspaceSettings(database)).toEqual(tunis);
});
