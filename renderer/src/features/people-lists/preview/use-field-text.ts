import { shortOrganisationName } from '#shared/organisations/organisation-name';
import type { ListedField, ListedValues } from '#shared/people/list-import/index';
import { useI18n } from '../../../i18n/use-i18n';
import type { ImportSide } from '../import-side';

type FieldValues = Pick<ListedValues, ListedField | 'organisationId'>;

/** Writes values as they are read in the user's language; '' for none. */
export function useFieldText(side: ImportSide) {
  const { t, locale } = useI18n();
  const regions = new Intl.DisplayNames([locale], { type: 'region' });
  return (field: ListedField, values: FieldValues): string => {
    switch (field) {
      case 'sex':
        return t(`people.sex.${values.sex}`);
      case 'organisation': {
        const { organisationId, organisation } = values;
        const known = organisationId === null ? undefined : side.organisations.get(organisationId);
        if (known) return shortOrganisationName(known, locale);
        if (organisation === '') return '';
        return t('peopleLists.newOrganisation', { organisation });
      }
      case 'nationality':
        return values.nationality === null
          ? ''
          : (regions.of(values.nationality) ?? values.nationality);
      case 'ageBand':
        return values.ageBand === null ? '' : t(`people.ageBand.${values.ageBand}`);
      case 'birthYear':
        return values.birthYear === null ? '' : String(values.birthYear);
      default:
        return values[field];
    }
  };
}
