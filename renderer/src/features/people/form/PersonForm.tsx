import { Badge, Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { chooseDisplayName } from '#shared/people/display-name';
import type { PersonFields } from '../../../db/repositories/people';
import { useI18n } from '../../../i18n/use-i18n';
import { Page } from '../../../ui/Page';
import { SimilarPeople } from '../similar/SimilarPeople';
import { useSimilar } from '../similar/use-similar';
import { TranscriptMenu } from '../transcript/TranscriptMenu';
import { ConsentFields } from './ConsentFields';
import { ContactFields } from './ContactFields';
import { NameFields } from './NameFields';
import { PersonAside } from './PersonAside';
import classes from './PersonForm.module.css';
import { RemarkFields } from './RemarkFields';
import { usePersonForm } from './use-person-form';
import { WorkFields } from './WorkFields';

interface PersonFormProps {
  /** `null` for somebody new. */
  readonly id: string | null;
  readonly fields: PersonFields;
}

const nobody: ReadonlySet<string> = new Set();

/** Everything about a person. Whoever enters somebody new sees at once who it may be. */
export function PersonForm({ id, fields }: PersonFormProps) {
  const { t, locale } = useI18n();
  const state = usePersonForm(id, fields);
  const { form } = state;
  const [toldApart, setToldApart] = useState(nobody);
  const similar = useSimilar(form.values, id, toldApart);
  const save = () => void state.save([...toldApart]);
  useHotkeys([['mod+S', save]], []);
  const name = chooseDisplayName(fields, locale);

  return (
    <Page
      title={<bdi>{id === null ? t('people.new') : name || t('common.notKnown')}</bdi>}
      subtitle={
        id === null
          ? t('people.newHint')
          : [t('people.hint'), ...fields.flags.map((flag) => t(`people.flags.${flag}`))].join(' · ')
      }
      actions={
        <>
          {fields.flags.length > 0 ? (
            <Badge color="red">{fields.flags.map((flag) => t(`people.flags.${flag}`))}</Badge>
          ) : null}
          {id === null ? null : (
            <>
              <Button variant="subtle" color="red" onClick={() => void state.remove(id)}>
                {t('common.delete')}
              </Button>
              <TranscriptMenu personId={id} />
            </>
          )}
          <Button onClick={save} disabled={id !== null && !form.isDirty()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <div className={classes.columns} data-has-history={id !== null || undefined}>
        <form
          ref={state.root}
          noValidate
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {id === null ? (
            <SimilarPeople
              title={t('people.similar.title')}
              similar={similar}
              takeLabel={t('people.similar.takeIt')}
              hotkey="mod+Enter"
              onTake={({ person }) => state.leave(`/people/${person.id}`)}
              onTellApart={({ person }) => setToldApart(new Set([...toldApart, person.id]))}
            />
          ) : null}
          <NameFields form={form} />
          <ContactFields form={form} />
          <WorkFields
            form={form}
            stored={state.stored}
            keepsWork={state.keepsWork}
            onKeepWork={state.setKeepsWork}
          />
          <RemarkFields form={form} />
          <ConsentFields form={form} />
          {/* Enter in a field saves: browsers need a submit button for that. */}
          <button type="submit" hidden tabIndex={-1} aria-hidden />
        </form>
        {id === null ? null : <PersonAside personId={id} similar={similar} />}
      </div>
    </Page>
  );
}
