import { Button } from '@mantine/core';
import { IconCopyCheck, IconTableImport, IconUserPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../../../i18n/use-i18n';

export function NewButton() {
  const { t } = useI18n();
  return (
    <Button component={Link} to="/people/new" leftSection={<IconUserPlus size={15} aria-hidden />}>
      {t('people.new')}
    </Button>
  );
}

export function ImportButton() {
  const { t } = useI18n();
  return (
    <Button
      component={Link}
      to="/people/import"
      variant="default"
      leftSection={<IconTableImport size={15} aria-hidden />}
    >
      {t('peopleLists.open')}
    </Button>
  );
}

/** What can be done with the register as a whole. No key that is typed into the search draws it anew. */
export const PeopleActions = memo(function PeopleActions() {
  const { t } = useI18n();
  return (
    <>
      <Button
        component={Link}
        to="/people/duplicates"
        variant="default"
        leftSection={<IconCopyCheck size={15} aria-hidden />}
      >
        {t('people.duplicates.title')}
      </Button>
      <ImportButton />
      <NewButton />
    </>
  );
});
