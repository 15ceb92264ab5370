import { ActionIcon, Group, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { FundingLine } from '#shared/trainings/form-values';
import { useI18n } from '../../../i18n/use-i18n';
import { SinglePicker } from '../../../ui/EntityPicker';
import { WholeRow } from '../../../ui/FormSection';
import { useNotices } from '../../../ui/notices';
import type { ListPicker } from '../pick/use-organisation-picker';
import type { ProgrammePicker } from '../pick/use-programme-picker';
import classes from './FundingFields.module.css';
import { NullableNumber } from './NullableNumber';

interface FundingFieldsProps {
  readonly line: FundingLine;
  /** Its place among the lines, from 1. */
  readonly number: number;
  readonly funders: ListPicker;
  readonly programmes: ProgrammePicker;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (fields: Partial<FundingLine>) => void;
  readonly onRemove: () => void;
}

export function FundingFields({ line, funders, programmes, ...props }: FundingFieldsProps) {
  const { t, number } = useI18n();
  const { failed } = useNotices();
  const { errorOf, onChange } = props;
  const name = t('trainings.funding.line', { number: number(props.number) });

  const chooseFunder = async (picked: string | null) => {
    onChange({ funderId: picked && (await funders.resolve(picked)) });
  };
  const chooseProgramme = async (picked: string | null) => {
    if (picked === null) return onChange({ programmeId: null });
    const usual = line.funderId === null ? programmes.usualFunder(picked) : null;
    const programmeId = await programmes.resolve(picked);
    onChange(
      usual === null ? { programmeId } : { programmeId, funderId: await funders.resolve(usual) },
    );
  };

  return (
    <div className={classes.line} role="group" aria-label={name}>
      <Group justify="space-between" mb={4}>
        <Text size="xs" fw={500}>
          {name}
        </Text>
        <ActionIcon
          color="gray"
          aria-label={t('common.labelled', { label: t('common.remove'), value: name })}
          onClick={props.onRemove}
        >
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="xs">
        <SinglePicker
          label={t('trainings.funding.funder')}
          options={funders.options}
          value={line.funderId}
          error={errorOf(`funding.${line.id}.funderId`)}
          onChange={(picked) => void chooseFunder(picked).catch(failed)}
          onCreate={funders.create}
        />
        <SinglePicker
          label={t('trainings.funding.programme')}
          options={programmes.options}
          value={line.programmeId}
          onChange={(picked) => void chooseProgramme(picked).catch(failed)}
          onCreate={programmes.create}
        />
        <TextInput
          label={t('trainings.funding.grantReference')}
          maxLength={300}
          value={line.grantReference}
          onChange={(event) => onChange({ grantReference: event.currentTarget.value })}
        />
        <NullableNumber
          label={t('trainings.funding.share')}
          allowDecimal
          max={100}
          value={line.sharePercent}
          error={errorOf(`funding.${line.id}.sharePercent`)}
          onChange={(sharePercent) => onChange({ sharePercent })}
        />
        <WholeRow>
          <Textarea
            label={t('trainings.funding.wording')}
            minRows={1}
            maxLength={1000}
            value={line.wording}
            onChange={(event) => onChange({ wording: event.currentTarget.value })}
          />
        </WholeRow>
      </SimpleGrid>
    </div>
  );
}
