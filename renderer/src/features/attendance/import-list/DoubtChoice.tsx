import { Select } from '@mantine/core';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import type { Organisation } from '#shared/organisations/schema';
import { chooseDisplayName } from '#shared/people/display-name';
import type { ParticipantLine } from '#shared/people/participant-list';
import type { Person } from '#shared/people/schema';
import { useI18n } from '../../../i18n/use-i18n';
import type { Answer } from './import-plan';

interface DoubtChoiceProps {
  readonly line: ParticipantLine;
  readonly candidates: readonly Person[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** Whether a line is somebody with the same name, somebody new, or to be left out. */
export function DoubtChoice({
  line,
  candidates,
  organisations,
  answer,
  onAnswer,
}: DoubtChoiceProps) {
  const { t, locale } = useI18n();
  const describe = (person: Person) => {
    const { organisationId, position } = person;
    const organisation = organisationId === null ? undefined : organisations.get(organisationId);
    const details = [
      organisation ? shortOrganisationName(organisation, locale) : '',
      position,
    ].filter(Boolean);
    const name = chooseDisplayName(person, locale);
    return t('participants.import.same', { name: [name, ...details].join(', ') });
  };
  const isRepeated = line.problems.includes('line-repeated');
  return (
    <Select
      aria-label={t('participants.import.decide', { line: line.line })}
      placeholder={t(
        isRepeated ? 'people.import.problems.line-repeated' : 'participants.import.question',
      )}
      allowDeselect={false}
      data={[
        ...candidates.map((person) => ({ value: person.id, label: describe(person) })),
        { value: 'new', label: t('participants.import.asNew') },
        { value: 'skip', label: t('participants.import.skip') },
      ]}
      value={typeof answer === 'object' ? answer.same : (answer ?? null)}
      onChange={(value) => {
        if (value === 'new' || value === 'skip') onAnswer(value);
        else if (value !== null) onAnswer({ same: value });
      }}
    />
  );
}
