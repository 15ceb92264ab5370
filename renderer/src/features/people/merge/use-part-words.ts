import { useMemo } from 'react';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import { useI18n } from '../../../i18n/use-i18n';
import type { PartWords } from './describe-part';

export function usePartWords(): PartWords {
  const i18n = useI18n();
  const { byId } = useOrganisationList(i18n.locale);
  return useMemo(
    () => ({
      i18n,
      organisationName: (id) => {
        const organisation = id === null ? undefined : byId.get(id);
        return organisation ? shortOrganisationName(organisation, i18n.locale) : '';
      },
    }),
    [i18n, byId],
  );
}
