import { Outlet } from 'react-router';
import { useI18n } from '../i18n/use-i18n';
import { LinkTabs } from '../ui/LinkTabs';
import { Page } from '../ui/Page';

/** The lists that trainings draw from, side by side. */
export function LibraryPage() {
  const { t } = useI18n();
  const tabs = (['organisations', 'programmes', 'topics'] as const).map((name) => ({
    to: `/library/${name}`,
    label: t(`library.${name}`),
  }));
  return (
    <Page
      title={t('navigation.library')}
      subtitle={t('library.hint')}
      toolbar={<LinkTabs label={t('navigation.library')} tabs={tabs} />}
      isFilled
    >
      <Outlet />
    </Page>
  );
}
