import { Checkbox, Stack, Text } from '@mantine/core';
import { isolate } from '#shared/i18n/join-list';
import { compareWithStored, type ListLine } from '#shared/people/list-import/index';
import type { Person } from '#shared/people/schema';
import { useI18n } from '../../../i18n/use-i18n';
import type { ImportSide } from '../import-side';
import classes from './ListPreview.module.css';
import { useFieldText } from './use-field-text';
import type { ImportState } from './use-import-state';

interface FieldChoicesProps {
  readonly line: ListLine;
  readonly person: Person;
  readonly side: ImportSide;
  readonly state: ImportState;
}

/** What the list adds to a known person, and what it says otherwise: the latter only by choice. */
export function FieldChoices({ line, person, side, state }: FieldChoicesProps) {
  const { t } = useI18n();
  const describe = useFieldText(side);
  const compared = compareWithStored(line.values, person);
  const adds = compared.filter(({ kind }) => kind === 'adds');
  const differs = compared.filter(({ kind }) => kind === 'differs');
  const taken = state.decisions.taken.get(line.row);
  return (
    <>
      {adds.length > 0 ? (
        <Stack gap={2}>
          <Text size="xs" fw={500}>
            {t('peopleLists.adds')}
          </Text>
          {adds.map(({ field }) => (
            <Text key={field} size="xs">
              {t('common.labelled', {
                label: t(`people.fields.${field}`),
                value: isolate(describe(field, line.values)),
              })}
            </Text>
          ))}
        </Stack>
      ) : null}
      {differs.length > 0 ? (
        <Stack gap={6}>
          <Text size="xs" fw={500}>
            {t('peopleLists.differs')}
          </Text>
          {differs.map(({ field }) => (
            <div key={field} className={classes.difference}>
              <Text size="xs" fw={500}>
                {t(`people.fields.${field}`)}
              </Text>
              <Text size="xs">
                {t('common.labelled', {
                  label: t('peopleLists.inRegister'),
                  value: isolate(describe(field, { ...person, organisation: '' })),
                })}
              </Text>
              <Text size="xs">
                {t('common.labelled', {
                  label: t('peopleLists.onList'),
                  value: isolate(describe(field, line.values)),
                })}
              </Text>
              <Checkbox
                size="xs"
                label={t('peopleLists.take')}
                aria-label={t('peopleLists.takeField', { field: t(`people.fields.${field}`) })}
                checked={taken?.has(field) ?? false}
                onChange={(event) =>
                  state.takeFields([line.row], [field], event.currentTarget.checked)
                }
              />
            </div>
          ))}
        </Stack>
      ) : null}
    </>
  );
}
