import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
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
import { Page } from '../../../ui/Page';
import { useUnsavedChanges } from '../../../ui/unsaved-changes';
import { PersonHistory } from '../history/PersonHistory';
import { ConsentFields } from './ConsentFields';
import { ContactFields } from './ContactFields';
import { NameFields } from './NameFields';
import classes from './PersonForm.module.css';
import { findErrors, pickFields } from './person-form';
import { RemarkFields } from './RemarkFields';

interface PersonFormProps {
  /** `null` for somebody new. */
  readonly id: string | null;
  readonly fields: PersonFields;
}

/** Everything about a person, saved as a whole. */
export function PersonForm({ id, fields }: PersonFormProps) {
  const database = useDatabase();
  const { t, locale } = useI18n();
  const { done, failed } = useNotices();
  const navigate = useNavigate();
  const root = useRef<HTMLFormElement>(null);
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
  const name = chooseDisplayName(fields, locale);

  const save = async () => {
    if (form.validate().hasErrors) {
      requestAnimationFrame(() =>
        root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
      return;
    }
    const values = form.getValues();
    try {
      const saved =
        id === null
          ? await createPerson(database, values)
          : { id, commit: await updatePerson(database, id, values) };
      form.resetDirty();
      done(t('people.saved', { name: chooseDisplayName(values, locale) }), () =>
        undoCommit(database, saved.commit.id),
      );
      // After the guard has seen that nothing is unsaved any more.
      if (id === null) setTimeout(() => void navigate(`/people/${saved.id}`, { replace: true }));
    } catch (error) {
      failed(error);
    }
  };
  useHotkeys([['mod+S', () => void save()]], []);

  const remove = async (personId: string) => {
    try {
      const commit = await removePerson(database, personId);
      form.reset();
      done(t('people.deleted', { name }), () => undoCommit(database, commit.id));
      setTimeout(() => void navigate('/people'));
    } catch (error) {
      failed(error);
    }
  };

  return (
    <Page
      title={<bdi>{id === null ? t('people.new') : name || t('common.notKnown')}</bdi>}
      subtitle={t(id === null ? 'people.newHint' : 'people.hint')}
      actions={
        <>
          {id === null ? null : (
            <Button variant="subtle" color="red" onClick={() => void remove(id)}>
              {t('common.delete')}
            </Button>
          )}
          <Button onClick={() => void save()} disabled={id !== null && !form.isDirty()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <div className={classes.columns} data-has-history={id !== null || undefined}>
        <form
          ref={root}
          noValidate
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <NameFields form={form} />
          <ContactFields form={form} />
          <RemarkFields form={form} />
          <ConsentFields form={form} />
          {/* Enter in a field saves: browsers need a submit button for that. */}
          <button type="submit" hidden tabIndex={-1} aria-hidden />
        </form>
        {id === null ? null : <PersonHistory personId={id} />}
      </div>
    </Page>
  );
}
