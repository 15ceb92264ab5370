import { Kbd, Radio, Stack, Text } from '@mantine/core';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import { chooseDisplayName } from '#shared/people/display-name';
import {
  type Answer,
  answerNew,
  decideLine,
  type ListLine,
  type MatchCandidate,
} from '#shared/people/list-import/index';
import { useI18n } from '../../../i18n/use-i18n';
import type { ImportSide } from '../import-side';
import classes from './ListPreview.module.css';
import { reasonText } from './outcome-text';
import type { ImportState } from './use-import-state';

interface WhoChoiceProps {
  readonly line: ListLine;
  readonly side: ImportSide;
  readonly state: ImportState;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** The people whom a row may mean, with the reasons; each answer has a key. */
export function WhoChoice({ line, side, state, onAnswer }: WhoChoiceProps) {
  const { t, number } = useI18n();
  const outcome = decideLine(line, state.decisions.answers.get(line.row));
  const value =
    outcome.kind === 'person'
      ? outcome.personId
      : outcome.kind === 'open'
        ? null
        : outcome.kind === 'left-out'
          ? 'skip'
          : outcome.kind;
  const choose = (chosen: string) => {
    if (chosen === 'new') onAnswer(answerNew(line));
    else if (chosen === 'skip' || chosen === 'repeat') onAnswer({ kind: chosen });
    else onAnswer({ kind: 'person', personId: chosen });
  };
  const label = (text: string, key: string) => (
    <span className={classes.choice}>
      {text} <Kbd size="xs">{key}</Kbd>
    </span>
  );
  return (
    <Radio.Group label={t('peopleLists.who')} value={value} onChange={choose}>
      <Stack gap={6} mt={6}>
        {line.repeats === null ? null : (
          <Radio
            value="repeat"
            label={label(t('peopleLists.repeatOf', { row: line.repeats + 1 }), 'R')}
          />
        )}
        {line.candidates.map((candidate, index) => (
          <Radio
            key={candidate.personId}
            value={candidate.personId}
            label={<Candidate candidate={candidate} side={side} hotkey={number(index + 1)} />}
          />
        ))}
        <Radio value="new" label={label(t('peopleLists.asNew'), 'N')} />
        <Radio value="skip" label={label(t('peopleLists.skip'), 'X')} />
      </Stack>
    </Radio.Group>
  );
}

interface CandidateProps {
  readonly candidate: MatchCandidate;
  readonly side: ImportSide;
  readonly hotkey: string;
}

function Candidate({ candidate, side, hotkey }: CandidateProps) {
  const { t, locale, percent } = useI18n();
  const person = side.people.get(candidate.personId);
  if (!person) return null;
  const organisation =
    person.organisationId === null ? undefined : side.organisations.get(person.organisationId);
  const details = [
    organisation ? shortOrganisationName(organisation, locale) : '',
    person.position,
    person.phone,
  ].filter((text) => text !== '');
  const reasons = candidate.reasons.map((reason) => reasonText(t, reason));
  return (
    <span>
      <span className={classes.choice}>
        <bdi>{chooseDisplayName(person, locale)}</bdi> <Kbd size="xs">{hotkey}</Kbd>
      </span>
      {details.length > 0 ? (
        <Text size="xs" c="dimmed">
          <bdi>{details.join(', ')}</bdi>
        </Text>
      ) : null}
      <Text size="xs" c="dimmed">
        {[...reasons, t('peopleLists.similarity', { share: percent(candidate.score) })].join(' · ')}
      </Text>
    </span>
  );
}
