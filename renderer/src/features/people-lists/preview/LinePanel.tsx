import { Button, Stack, Text } from '@mantine/core';
import { chooseDisplayName, chooseSecondName } from '#shared/people/display-name';
import { type Answer, decideLine } from '#shared/people/list-import/index';
import { useI18n } from '../../../i18n/use-i18n';
import { PersonName } from '../../../ui/PersonName';
import type { ImportSide } from '../import-side';
import { FieldChoices } from './FieldChoices';
import classes from './ListPreview.module.css';
import { MarkChoices } from './MarkChoices';
import { reasonText } from './outcome-text';
import type { ImportState } from './use-import-state';
import { ValueFacts } from './ValueFacts';
import type { ViewRow } from './view-rows';
import { WhoChoice } from './WhoChoice';

interface LinePanelProps {
  readonly row: ViewRow | undefined;
  readonly side: ImportSide;
  readonly state: ImportState;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** Everything about the selected row: what is wrong, whom it means and why, and what it changes. */
export function LinePanel({ row, side, state, onAnswer }: LinePanelProps) {
  const { t, locale } = useI18n();
  if (!row) {
    return (
      <Text size="xs" c="dimmed">
        {t('peopleLists.pick')}
      </Text>
    );
  }
  if (row.kind === 'other') {
    return (
      <Stack gap="xs">
        <Text size="xs">{t(`peopleLists.rowKinds.${toKey(row.rowKind)}`)}</Text>
        <Button variant="default" onClick={() => state.readAsPerson(row.row)}>
          {t('peopleLists.readAsPerson')}
        </Button>
      </Stack>
    );
  }
  const { line } = row;
  const names = { ...line.values, certificateName: '', aliases: [] };
  const outcome = decideLine(line, state.decisions.answers.get(line.row));
  const person = outcome.kind === 'person' ? side.people.get(outcome.personId) : undefined;
  const found = line.candidates.find(({ personId }) => personId === person?.id);
  return (
    <Stack gap="sm">
      <PersonName
        name={chooseDisplayName(names, locale)}
        secondName={chooseSecondName(names, locale)}
      />
      {line.problems.length > 0 ? (
        <ul className={classes.problems}>
          {line.problems.map((problem) => (
            <li key={problem}>{t(`peopleLists.problems.${problem}`)}</li>
          ))}
        </ul>
      ) : null}
      <ValueFacts values={line.values} side={side} />
      {line.state === 'bad' ? null : (
        <WhoChoice line={line} side={side} state={state} onAnswer={onAnswer} />
      )}
      {line.state === 'known' && found ? (
        <Text size="xs" c="dimmed">
          {found.reasons.map((reason) => reasonText(t, reason)).join(' · ')}
        </Text>
      ) : null}
      {person ? <FieldChoices line={line} person={person} side={side} state={state} /> : null}
      {person ? <MarkChoices line={line} personId={person.id} side={side} state={state} /> : null}
    </Stack>
  );
}

function toKey(kind: Extract<ViewRow, { kind: 'other' }>['rowKind']) {
  return kind === 'person' || kind === 'header' || kind === 'empty' ? 'note' : kind;
}
