import { Select, Stack, TextInput } from '@mantine/core';
import { trainingKinds, trainingStatuses } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { FormSection, WholeRow } from '../../../ui/FormSection';
import { LocalisedFields } from '../../../ui/LocalisedFields';
import { NullableNumber } from './NullableNumber';
import type { SectionProps } from './section-props';

interface IdentitySectionProps extends SectionProps {
  /** What the reference becomes when it is left empty. */
  readonly proposedCode: string;
}

export function IdentitySection(props: IdentitySectionProps) {
  const { t } = useI18n();
  const { training, setTraining, errorOf } = props;
  return (
    <FormSection title={t('trainings.form.identity')} hint={t('trainings.form.identityHint')}>
      <WholeRow>
        <Stack gap="xs">
          <LocalisedFields
            label={t('trainings.fields.titles')}
            value={training.titles}
            error={errorOf('titles')}
            onChange={(titles) => setTraining({ titles })}
          />
        </Stack>
      </WholeRow>
      <Select
        label={t('trainings.fields.kind')}
        data={trainingKinds.map((kind) => ({ value: kind, label: t(`trainings.kind.${kind}`) }))}
        value={training.kind}
        allowDeselect={false}
        onChange={(kind) => kind && setTraining({ kind })}
      />
      <Select
        label={t('trainings.fields.status')}
        data={trainingStatuses.map((status) => ({
          value: status,
          label: t(`trainings.status.${status}`),
        }))}
        value={training.status}
        allowDeselect={false}
        onChange={(status) => status && setTraining({ status })}
      />
      <TextInput
        label={t('trainings.fields.series')}
        maxLength={300}
        value={training.series}
        onChange={(event) => setTraining({ series: event.currentTarget.value })}
      />
      <NullableNumber
        label={t('trainings.fields.round')}
        min={1}
        max={999}
        value={training.round}
        onChange={(round) => setTraining({ round: round || null })}
      />
      <TextInput
        label={t('trainings.fields.code')}
        description={
          training.code ? null : t('trainings.form.codeHint', { code: props.proposedCode })
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={props.proposedCode}
        dir="ltr"
        maxLength={40}
        error={errorOf('code')}
        value={training.code}
        onChange={(event) => setTraining({ code: event.currentTarget.value })}
      />
    </FormSection>
  );
}
