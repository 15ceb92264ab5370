import { Button, Checkbox, Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { countries } from '#shared/reference/countries';
import { completionBases } from '#shared/trainings/schema';
import type { WorkspaceSettings } from '#shared/workspace/schema';
import { saveWorkspaceSettings } from '../../db/repositories/settings';
import { undoCommit } from '../../db/undo';
import { useDatabase } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { FormSection, WholeRow } from '../../ui/FormSection';
import { useNotices } from '../../ui/notices';
import { useUnsavedChanges } from '../../ui/unsaved-changes';

/** What every new training starts with. Trainings that exist keep what they have. */
export function OfficeSection({ settings }: { readonly settings: WorkspaceSettings }) {
  const { t, locale } = useI18n();
  const database = useDatabase();
  const { done, failed } = useNotices();
  const form = useForm<WorkspaceSettings>({
    initialValues: settings,
    validate: {
      completionRule: {
        thresholdPercent: (percent) =>
          Number.isInteger(percent) && percent >= 1 && percent <= 100
            ? null
            : t('settings.thresholdWrong'),
      },
      signatories: (lines) =>
        listFilled(lines).length <= 3 && lines.every((line) => line.trim().length <= 200)
          ? null
          : t('settings.signatoriesWrong'),
    },
  });
  useUnsavedChanges(form.isDirty());

  const save = form.onSubmit(async (typed) => {
    const values = { ...typed, signatories: listFilled(typed.signatories) };
    try {
      const { id } = await saveWorkspaceSettings(database, values);
      form.setValues(values);
      form.resetDirty(values);
      done(t('settings.saved'), async () => {
        await undoCommit(database, id);
        form.setValues(settings);
        form.resetDirty(settings);
      });
    } catch (error) {
      failed(error);
    }
  });
  useHotkeys([['mod+S', () => save()]], []);

  return (
    <form onSubmit={save} noValidate>
      <FormSection title={t('settings.office')} hint={t('settings.officeHint')}>
        <TextInput label={t('settings.officeName')} {...form.getInputProps('officeName')} />
        <Select
          label={t('settings.country')}
          clearable
          searchable
          data={countries.map(({ code, names }) => ({ value: code, label: names[locale] }))}
          {...form.getInputProps('country')}
        />
        <Select
          label={t('settings.completionBasis')}
          allowDeselect={false}
          data={completionBases.map((basis) => ({
            value: basis,
            label: t(`trainings.completionBasis.${basis}`),
          }))}
          {...form.getInputProps('completionRule.basis')}
        />
        <NumberInput
          label={t('settings.threshold')}
          min={1}
          max={100}
          allowDecimal={false}
          suffix=" %"
          {...form.getInputProps('completionRule.thresholdPercent')}
        />
        <NumberInput
          label={t('trainings.form.postTest')}
          description={t('trainings.form.postTestHint')}
          min={0}
          max={1000}
          {...form.getInputProps('completionRule.postTestPassScore')}
          value={form.values.completionRule.postTestPassScore ?? ''}
          onChange={(score) =>
            form.setFieldValue(
              'completionRule.postTestPassScore',
              typeof score === 'number' ? score : null,
            )
          }
        />
        <WholeRow>
          <Textarea
            label={t('settings.signatories')}
            description={t('settings.signatoriesHint')}
            autosize
            minRows={2}
            maxRows={3}
            {...form.getInputProps('signatories')}
            value={form.values.signatories.join('\n')}
            onChange={(event) =>
              form.setFieldValue('signatories', event.currentTarget.value.split('\n'))
            }
          />
        </WholeRow>
        <WholeRow>
          <Checkbox
            label={t('settings.excusedCounts')}
            {...form.getInputProps('completionRule.excusedCountsAsPresent', { type: 'checkbox' })}
          />
        </WholeRow>
        <WholeRow>
          <Group>
            <Button type="submit" disabled={!form.isDirty()}>
              {t('common.save')}
            </Button>
          </Group>
        </WholeRow>
      </FormSection>
    </form>
  );
}

function listFilled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
