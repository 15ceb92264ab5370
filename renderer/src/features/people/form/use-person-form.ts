import { type UseFormReturnType, useForm } from '@mantine/form';
import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { isoDateOf } from '#shared/calendar/iso-date';
import { hasMoved, keepEarlierWork } from '#shared/people/change-work';
import { chooseDisplayName } from '#shared/people/display-name';
import {
  createPerson,
  type PersonFields,
  removePerson,
  updatePerson,
} from '../../../db/repositories/people';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { useUnsavedChanges } from '../../../ui/unsaved-changes';
import { findErrors, pickFields } from './person-form';

interface PersonFormState {
  readonly root: RefObject<HTMLFormElement | null>;
  readonly form: UseFormReturnType<PersonFields>;
  readonly stored: PersonFields;
  readonly keepsWork: boolean;
  readonly setKeepsWork: (keepsWork: boolean) => void;
  /** Who looks alike and is somebody else, to be remembered with a new person. */
  readonly save: (distinctIds?: readonly string[]) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Leaves the form without a question. */
  readonly leave: (address: string) => void;
}

/** The form of a person, saved as a whole. @param id `null` for somebody new */
export function usePersonForm(id: string | null, fields: PersonFields): PersonFormState {
  const database = useDatabase();
  const { t, locale } = useI18n();
  const { done, failed } = useNotices();
  const navigate = useNavigate();
  const root = useRef<HTMLFormElement>(null);
  const [keepsWork, setKeepsWork] = useState(true);
  const stored = useMemo(() => pickFields(fields), [fields]);
  const form = useForm<PersonFields>({
    initialValues: stored,
    validate: (values) =>
      Object.fromEntries(Object.entries(findErrors(values)).map(([name, key]) => [name, t(key)])),
  });
  useUnsavedChanges(form.isDirty());
  const follow = useEffectEvent((values: PersonFields) => {
    const wasDirty = form.isDirty();
    form.setInitialValues(values);
    form.resetDirty(values);
    if (!wasDirty) form.setValues(values);
  });
  // What an undo brings back shows at once, but never over what is being typed.
  useEffect(() => follow(stored), [stored]);

  const leave = (address: string) => {
    form.reset();
    // After the guard has seen that nothing is unsaved any more.
    setTimeout(() => void navigate(address, { replace: id === null }));
  };

  const save = async (distinctIds: readonly string[] = []) => {
    if (form.validate().hasErrors) {
      requestAnimationFrame(() =>
        root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
      return;
    }
    const typed = form.getValues();
    const isKept = keepsWork && id !== null && hasMoved(stored, typed);
    const work = isKept ? keepEarlierWork(stored, typed, isoDateOf(new Date())) : {};
    const values = { ...typed, ...work };
    try {
      const saved =
        id === null
          ? await createPerson(database, values, distinctIds)
          : { id, commit: await updatePerson(database, id, values) };
      form.setValues(values);
      form.resetDirty(values);
      done(t('people.saved', { name: chooseDisplayName(values, locale) }), () =>
        undoCommit(database, saved.commit.id),
      );
      if (id === null) setTimeout(() => void navigate(`/people/${saved.id}`, { replace: true }));
    } catch (error) {
      failed(error);
    }
  };

  const remove = async (personId: string) => {
    try {
      const commit = await removePerson(database, personId);
      const name = chooseDisplayName(fields, locale);
      done(t('people.deleted', { name }), () => undoCommit(database, commit.id));
      leave('/people');
    } catch (error) {
      failed(error);
    }
  };

  return { root, form, stored, keepsWork, setKeepsWork, save, remove, leave };
}
