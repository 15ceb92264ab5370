import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../../../i18n/use-i18n';
import { MultiplePicker } from '../../../ui/EntityPicker';
import type { ParticipantRow } from '../participants/participant-rows';

/** For whom a paper is made; who was chosen is kept while it is for all. */
export interface Choice {
  readonly isForAll: boolean;
  readonly chosen: readonly string[];
}

export function useChoice() {
  const [choice, setChoice] = useState<Choice>({ isForAll: true, chosen: [] });
  return { choice, setChoice };
}

interface ForWhomProps {
  /** What is being chosen, for screen readers. */
  readonly label: string;
  readonly forAll: string;
  readonly people: readonly ParticipantRow[];
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Everybody, or the people who are chosen. */
export function ForWhom({ label, forAll, people, choice, onChange }: ForWhomProps) {
  const { t } = useI18n();
  const { isForAll, chosen } = choice;
  return (
    <>
      <SegmentedControl
        aria-label={label}
        data={[
          { value: 'all', label: forAll },
          { value: 'chosen', label: t('papers.badges.forChosen') },
        ]}
        value={isForAll ? 'all' : 'chosen'}
        onChange={(value) => onChange({ chosen, isForAll: value === 'all' })}
      />
      {isForAll ? null : (
        <MultiplePicker
          label={t('papers.badges.people')}
          placeholder={t('papers.badges.peopleHint')}
          options={people.map(toOption)}
          value={chosen}
          onChange={(ids) => onChange({ isForAll, chosen: ids })}
        />
      )}
    </>
  );
}

function toOption({ enrolment, name, secondName }: ParticipantRow) {
  return { id: enrolment.id, label: name, detail: secondName };
}
