import { TagsInput } from '@mantine/core';
import { type OrganisationRole, organisationRoles } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { MultiplePicker } from '../../../ui/EntityPicker';
import { FormSection, WholeRow } from '../../../ui/FormSection';
import { useNotices } from '../../../ui/notices';
import { useOrganisationPicker } from '../pick/use-organisation-picker';
import type { SectionProps } from './section-props';
import type { TrainingForm } from './use-training-form';

interface OrganisationsSectionProps extends SectionProps {
  readonly organisations: TrainingForm['values']['organisations'];
  readonly onChange: TrainingForm['changeOrganisations'];
}

/** Who organises, takes part in it and gives the room, and for whom it is held. */
export function OrganisationsSection(props: OrganisationsSectionProps) {
  const { t } = useI18n();
  const { failed } = useNotices();
  const picker = useOrganisationPicker({ isFunder: false });
  const { training, setTraining, organisations, onChange } = props;

  const choose = async (role: OrganisationRole, picked: readonly string[]) => {
    const ids = await Promise.all(picked.map(picker.resolve));
    onChange((before) => ({ ...before, [role]: [...new Set(ids)] }));
  };

  return (
    <FormSection title={t('trainings.form.who')} hint={t('trainings.form.whoHint')}>
      {organisationRoles.map((role) => (
        <WholeRow key={role}>
          <MultiplePicker
            label={t(`trainings.roles.${role}`)}
            options={picker.options}
            value={organisations[role]}
            onChange={(picked) => void choose(role, picked).catch(failed)}
            onCreate={picker.create}
          />
        </WholeRow>
      ))}
      <WholeRow>
        <TagsInput
          label={t('trainings.fields.targetGroups')}
          placeholder={training.targetGroups.length === 0 ? t('trainings.form.tagsHint') : ''}
          acceptValueOnBlur
          maxTags={50}
          value={training.targetGroups}
          onChange={(targetGroups) => setTraining({ targetGroups })}
        />
      </WholeRow>
    </FormSection>
  );
}
