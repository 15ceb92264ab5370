import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { defaultWorkspaceSettings } from '#shared/workspace/schema';
import { readWorkspaceSettings } from '../../db/repositories/settings';
import { openTestDatabase } from '../../db/test-database';
import { DatabaseProvider } from '../../db/use-live';
import { renderScreen } from '../../ui/test-render';
import { OfficeSection } from './OfficeSection';

test('the pass mark of the post-test is part of the office’s rule, and none is asked when it is empty', async () => {
  const database = await openTestDatabase();
  const { user } = renderScreen(
    <DatabaseProvider value={database}>
      <OfficeSection settings={defaultWorkspaceSettings} />
    </DatabaseProvider>,
  );
  const rule = async () => (await readWorkspaceSettings(database)).completionRule;
  const field = screen.getByLabelText('Pass mark of the post-test');
  await user.type(field, '65');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await vi.waitFor(async () => expect((await rule()).postTestPassScore).toBe(65));

  await user.clear(field);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await vi.waitFor(async () =>
    expect(await rule()).toEqual(defaultWorkspaceSettings.completionRule),
  );
});
