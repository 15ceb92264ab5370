import { Anchor, Checkbox, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { Link } from 'react-router';
import {
  type Enrolment,
  enrolmentRoles,
  enrolmentStatuses,
  populationGroups,
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
import { BadgeCode } from './BadgeCode';
import {
  type EnrolmentForm,
  findUsualDecider,
  toEnrolmentFields,
  toEnrolmentForm,
} from './enrolment-form';
import { OverrideFields } from './OverrideFields';
import type { ParticipantRow } from './participant-rows';
import { ScoreField } from './ScoreField';

interface EnrolmentDrawerProps {
  readonly row: ParticipantRow;
  /** Everybody on the list, for whom somebody may stand. */
  readonly rows: readonly ParticipantRow[];
  /** Where the cursor is to begin. */
  readonly field: string | null;
  readonly onClose: () => void;
}

/** What holds for a person in this one training. Position and organisation are those of that time. */
export function EnrolmentDrawer({ row, rows, field, onClose }: EnrolmentDrawerProps) {
  const { enrolment, name } = row;
  const database = useDatabase();
  const { t, locale } = useI18n();
  const { done, failed } = useNotices();
  const organisations = useOrganisationList(locale);
  const form = useForm<EnrolmentForm>({
    initialValues: toEnrolmentForm(enrolment, findUsualDecider(rows.map((one) => one.enrolment))),
    validate: {
      reason: (reason, { decision }) =>
        decision !== 'rule' && reason.trim() === ''
          ? t('participants.override.reasonMissing')
          : null,
      decidedBy: (name, { decision }) =>
        decision !== 'rule' && name.trim() === ''
          ? t('participants.override.deciderMissing')
          : null,
    },
  });
  useEffect(() => focusField(field), [field]);

  const act = async (change: Promise<{ readonly id: string }>, message: string) => {
    try {
      const { id } = await change;
      done(message, () => undoCommit(database, id));
      onClose();
    } catch (error) {
      failed(error);
    }
  };
  const save = () => {
    if (form.validate().hasErrors) return;
    const fields = toEnrolmentFields(form.getValues());
    void act(updateEnrolment(database, enrolment.id, fields), t('participants.saved', { name }));
  };
  const remove = () =>
    void act(removeEnrolments(database, [enrolment.id]), t('participants.removed', { name }));

  return (
    <EditDrawer
      title={name || t('common.notKnown')}
      isDirty={form.isDirty()}
      onClose={onClose}
      onSave={save}
      onDelete={remove}
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
          data-field="status"
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
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label={t('participants.stakeholderType')}
          clearable
          searchable
          data={toOptions(stakeholderTypes, (type) => t(`attendance.stakeholderTypes.${type}`))}
          {...form.getInputProps('stakeholderType')}
        />
        <Select
          label={t('participants.populationGroup')}
          clearable
          searchable
          data={toOptions(populationGroups, (group) => t(`attendance.populationGroups.${group}`))}
          {...form.getInputProps('populationGroup')}
        />
        <ScoreField
          label={t('participants.preScore')}
          value={form.values.preScore}
          onChange={(score) => form.setFieldValue('preScore', score)}
        />
        <ScoreField
          label={t('participants.postScore')}
          field="postScore"
          value={form.values.postScore}
          onChange={(score) => form.setFieldValue('postScore', score)}
        />
      </SimpleGrid>
      <OverrideFields form={form} missing={row.missing} />
      <Checkbox
        label={t('participants.isWalkIn')}
        {...form.getInputProps('isWalkIn', { type: 'checkbox' })}
      />
      <Select
        label={t('participants.substituteFor')}
        data-field="substituteForId"
        clearable
        searchable
        data={listOthers(rows, enrolment)}
        {...form.getInputProps('substituteForId')}
      />
      <BadgeCode enrolmentId={enrolment.id} />
    </EditDrawer>
  );
}

function toOptions<Value extends string>(
  values: readonly Value[],
  label: (value: Value) => string,
) {
  return values.map((value) => ({ value, label: label(value) }));
}

function listOthers(rows: readonly ParticipantRow[], own: Enrolment) {
  return rows
    .filter(({ enrolment }) => enrolment.id !== own.id && enrolment.personId !== own.personId)
    .map(({ enrolment, name }) => ({ value: enrolment.id, label: name }));
}

/** After the drawer has taken the focus for itself. */
function focusField(field: string | null): void {
  if (field === null) return;
  const selector = `[data-field="${CSS.escape(field)}"]`;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus()),
  );
}
