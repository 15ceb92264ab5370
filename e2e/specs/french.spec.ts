import { expect, test } from '../fixtures';
import { findVisibleFaults } from '../page-models/screen-check';
import { tourSampleWorkspace } from '../page-models/tour';
import { enterWorkspace } from '../page-models/welcome';

test.use({ preferences: null });

test('every screen speaks French and fits the window', async ({ tadrib }) => {
  const faults: string[] = [];
  const screen = await enterWorkspace(tadrib.page(), 'fr', 'sample');
  await tourSampleWorkspace(screen, tadrib.application(), async (name) => {
    faults.push(...(await findVisibleFaults(screen.page, name)));
  });
  expect(faults).toEqual([]);
});
