import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import type { FundingLine } from '#shared/trainings/form-values';
import { useI18n } from '../../../i18n/use-i18n';
import { FormSection, WholeRow } from '../../../ui/FormSection';
import { useOrganisationPicker } from '../pick/use-organisation-picker';
import { useProgrammePicker } from '../pick/use-programme-picker';
import { FundingFields } from './FundingFields';
import type { SectionProps } from './section-props';
import type { TrainingForm } from './use-training-form';

interface FundingSectionProps extends Pick<SectionProps, 'errorOf'> {
  readonly lines: readonly FundingLine[];
  readonly onChange: TrainingForm['changeFunding'];
  readonly newId: () => string;
}

/** Who paid, line by line: the same funder may pay through two programmes. */
export const FundingSection = memo(function FundingSection(props: FundingSectionProps) {
  const { t } = useI18n();
  const { lines, onChange, newId, errorOf } = props;
  const funders = useOrganisationPicker({ isFunder: true });
  const programmes = useProgrammePicker(funders);

  const change = (id: string, fields: Partial<FundingLine>) =>
    onChange((before) => before.map((line) => (line.id === id ? { ...line, ...fields } : line)));
  const add = () => onChange((before) => [...before, { ...emptyLine, id: newId() }]);

  return (
    <FormSection title={t('trainings.funding.title')} columns={1}>
      {lines.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('trainings.funding.none')}
        </Text>
      ) : null}
      {lines.map((line, index) => (
        <FundingFields
          key={line.id}
          line={line}
          number={index + 1}
          funders={funders}
          programmes={programmes}
          errorOf={errorOf}
          onChange={(fields) => change(line.id, fields)}
          onRemove={() => onChange((before) => before.filter((one) => one.id !== line.id))}
        />
      ))}
      <WholeRow>
        <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
          {t('trainings.funding.add')}
        </Button>
      </WholeRow>
    </FormSection>
  );
});

const emptyLine = {
  funderId: null,
  programmeId: null,
  grantReference: '',
  sharePercent: null,
  wording: '',
};
