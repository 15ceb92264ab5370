import { type ListedValues, listedFields } from '#shared/people/list-import/index';
import { useI18n } from '../../../i18n/use-i18n';
import type { ImportSide } from '../import-side';
import classes from './ListPreview.module.css';
import { useFieldText } from './use-field-text';

interface ValueFactsProps {
  readonly values: ListedValues;
  readonly side: ImportSide;
}

/** What was understood of a row, beside its cells as they came. */
export function ValueFacts({ values, side }: ValueFactsProps) {
  const { t } = useI18n();
  const describe = useFieldText(side);
  const facts = listedFields
    .filter((field) => field !== 'nameLatin' && field !== 'nameArabic')
    .map((field) => ({ field, text: describe(field, values) }))
    .filter(({ field, text }) => text !== '' && !(field === 'sex' && values.sex === 'U'));
  if (facts.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {facts.map(({ field, text }) => (
        <div key={field} style={{ display: 'contents' }}>
          <dt>{t(`people.fields.${field}`)}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
