import { Anchor, Group, Text } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { Enrolment } from '#shared/attendance/schema';
import { chooseDisplayName } from '#shared/people/display-name';
import { enrolPeople, type NewParticipant } from '../../../db/repositories/enrolments';
import type { PersonFields } from '../../../db/repositories/people';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { NewPersonFields } from './NewPersonFields';
import { PersonSearch } from './PersonSearch';

interface QuickAddProps {
  readonly trainingId: string;
  readonly enrolments: readonly Enrolment[];
  /** Whoever is added came without being expected. */
  readonly isWalkIn?: boolean;
}

interface LastAdded {
  readonly name: string;
  /** `null` for somebody who was on the list before. */
  readonly commitId: string | null;
}

/**
 * Puts people on the list one after the other without the mouse: type, Enter, type. Each is a commit of its
 * own; what was done last stands below the field, with its undo, because thirty notices would cover the list.
 */
export function QuickAdd({ trainingId, enrolments, isWalkIn = false }: QuickAddProps) {
  const database = useDatabase();
  const { t, locale } = useI18n();
  const { failed } = useNotices();
  const input = useRef<HTMLInputElement>(null);
  const [newName, setNewName] = useState<string | null>(null);
  const [last, setLast] = useState<LastAdded | null>(null);
  const enrolledIds = useMemo(
    () => new Set(enrolments.map(({ personId }) => personId)),
    [enrolments],
  );

  const add = async (person: PersonFields, participant: NewParticipant) => {
    const name = chooseDisplayName(person, locale);
    setNewName(null);
    input.current?.focus();
    try {
      const { commit, personIds } = await enrolPeople(database, trainingId, [participant]);
      setLast({ name, commitId: personIds.length > 0 ? commit.id : null });
    } catch (error) {
      failed(error);
    }
  };

  const undo = (commitId: string) => {
    setLast(null);
    input.current?.focus();
    undoCommit(database, commitId).catch(failed);
  };

  return (
    <div>
      <PersonSearch
        inputRef={input}
        enrolledIds={enrolledIds}
        onPick={(person) => void add(person, { personId: person.id, isWalkIn })}
        onNew={setNewName}
      />
      {newName === null ? null : (
        <NewPersonFields
          key={newName}
          name={newName}
          onSave={(person) => void add(person, { person, isWalkIn })}
          onCancel={() => {
            setNewName(null);
            input.current?.focus();
          }}
        />
      )}
      <Group gap="xs" role="status" mih={20} mt={4}>
        {last ? (
          <Text size="xs" c="dimmed">
            {t(
              last.commitId ? 'participants.quickAdd.added' : 'participants.quickAdd.alreadyAdded',
              { name: last.name },
            )}{' '}
            {last.commitId ? (
              <Anchor
                component="button"
                type="button"
                size="xs"
                onClick={() => last.commitId && undo(last.commitId)}
              >
                {t('common.undo')}
              </Anchor>
            ) : null}
          </Text>
        ) : null}
      </Group>
    </div>
  );
}
