import { Anchor, Checkbox, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from 'react-router';
import {
  type Enrolment,
  enrolmentRoles,
  enrolmentStatuses,
  stakeholderTypes,
} from '#shared/attendance/schema';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import { removeEnrolments, updateEnrolment } from '../../../db/repositories/enrolments';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { EditDrawer } from '../../../ui/EditDrawer';
import { SinglePicker } from '../../../ui/EntityPicker';
import { useNotices } from '../../../ui/notices';
import type { ParticipantRow } from './participant-rows';

interface EnrolmentDrawerProps {
  readonly row: ParticipantRow;
  readonly onClose: () => void;
}

/** What holds for a person in this one training. Position and organisation are those of that time. */
export function EnrolmentDrawer({ row, onClose }: EnrolmentDrawerProps) {
  const { enrolment, name } = row;
  const database = useDatabase();
  const { t, locale } = useI18n();
  const { done, failed } = useNotices();
  const organisations = useOrganisationList(locale);
  const form = useForm({ initialValues: pickChoices(enrolment) });

  const save = async () => {
    if (form.validate().hasErrors) return;
    try {
      const { id } = await updateEnrolment(database, enrolment.id, form.getValues());
      done(t('participants.saved', { name }), () => undoCommit(database, id));
      onClose();
    } catch (error) {
      failed(error);
    }
  };

  const remove = async () => {
    try {
      const { id } = await removeEnrolments(database, [enrolment.id]);
      done(t('participants.removed', { name }), () => undoCommit(database, id));
      onClose();
    } catch (error) {
      failed(error);
    }
  };

  const toOptions = <Value extends string>(
    values: readonly Value[],
    label: (value: Value) => string,
  ) => values.map((value) => ({ value, label: label(value) }));

  return (
    <EditDrawer
      title={name || t('common.notKnown')}
      isDirty={form.isDirty()}
      onClose={onClose}
      onSave={() => void save()}
      onDelete={() => void remove()}
      deleteLabel={t('participants.remove')}
    >
      <Anchor component={Link} to={`/people/${enrolment.personId}`} size="xs">
        {t('participants.openPerson')}
      </Anchor>
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label={t('participants.columns.role')}
          allowDeselect={false}
          data={toOptions(enrolmentRoles, (role) => t(`attendance.roles.${role}`))}
          {...form.getInputProps('role')}
        />
        <Select
          label={t('participants.status')}
          allowDeselect={false}
          data={toOptions(enrolmentStatuses, (status) => t(`attendance.statuses.${status}`))}
          {...form.getInputProps('status')}
        />
      </SimpleGrid>
      <SinglePicker
        label={t('people.fields.organisation')}
        options={organisations.options}
        onCreate={organisations.create}
        value={form.values.organisationId}
        onChange={(id) => form.setFieldValue('organisationId', id)}
      />
      <TextInput
        label={t('people.fields.position')}
        maxLength={300}
        {...form.getInputProps('position')}
      />
      <Select
        label={t('participants.stakeholderType')}
        clearable
        searchable
        data={toOptions(stakeholderTypes, (type) => t(`attendance.stakeholderTypes.${type}`))}
        {...form.getInputProps('stakeholderType')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <ScoreField
          label={t('participants.preScore')}
          value={form.values.preScore}
          onChange={(score) => form.setFieldValue('preScore', score)}
        />
        <ScoreField
          label={t('participants.postScore')}
          value={form.values.postScore}
          onChange={(score) => form.setFieldValue('postScore', score)}
        />
      </SimpleGrid>
      <Checkbox
        label={t('participants.isWalkIn')}
        {...form.getInputProps('isWalkIn', { type: 'checkbox' })}
      />
    </EditDrawer>
  );
}

function pickChoices(enrolment: Enrolment) {
  const { role, status, organisationId, position, stakeholderType, isWalkIn } = enrolment;
  const { preScore, postScore } = enrolment;
  return { role, status, organisationId, position, stakeholderType, isWalkIn, preScore, postScore };
}

interface ScoreFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** An empty field is "not known", never 0. */
function ScoreField({ label, value, onChange }: ScoreFieldProps) {
  return (
    <NumberInput
      label={label}
      min={0}
      max={1000}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  );
}
