import type { Screen } from '../../../e2e/page-models/screen';

/** Whether the application says, before one can work, that something was wrong with the data. */
export async function readTold({ page, t }: Screen): Promise<boolean> {
  const navigation = page.getByRole('navigation', { name: t('navigation.label') });
  return !(await navigation.isVisible());
}
