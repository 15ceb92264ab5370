import { Select, Text } from '@mantine/core';
import { countDeclaredWithoutSex } from '#shared/attendance/declared-gap';
import { countSources, type DeclaredCounts } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { FormSection } from '../../../ui/FormSection';
import { NullableNumber } from './NullableNumber';
import type { SectionProps } from './section-props';

/** Numbers that somebody stated, apart from the people on the list. */
export function CountsSection({ training, setTraining, errorOf }: SectionProps) {
  const { t, number } = useI18n();
  const { declared } = training;
  const notStated = countDeclaredWithoutSex(declared);
  const set = (change: Partial<DeclaredCounts>) => {
    const next = { ...declared, ...change };
    const isKnown = [next.total, next.women, next.men, next.other].some((count) => count !== null);
    const source = isKnown ? (next.source ?? 'typed') : null;
    setTraining({ declared: { ...next, source } });
  };
  const count = (part: 'total' | 'women' | 'men' | 'other') => (
    <NullableNumber
      label={t(`trainings.counts.${part}`)}
      max={1_000_000}
      value={declared[part]}
      error={errorOf(`declared.${part}`)}
      onChange={(value) => set({ [part]: value })}
    />
  );
  return (
    <FormSection
      title={t('trainings.fields.declared')}
      hint={t('trainings.form.declaredHint')}
      columns={3}
      part="counts"
    >
      {count('total')}
      {count('women')}
      {count('men')}
      {count('other')}
      <Select
        label={t('trainings.counts.source')}
        data={countSources.map((source) => ({
          value: source,
          label: t(`trainings.countSource.${source}`),
        }))}
        value={declared.source}
        clearable
        onChange={(source) => setTraining({ declared: { ...declared, source } })}
      />
      {notStated ? (
        <Text size="xs" c="dimmed" style={{ alignSelf: 'end' }} pb={6}>
          {t('trainings.form.notStated', { number: number(notStated) })}
        </Text>
      ) : null}
    </FormSection>
  );
}
