import { Badge, Button, Group, Modal, Select, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  type EventEntry,
  type FactName,
  factNames,
  type NearCopy,
} from '#shared/press-releases/near-copies';
import { discardCopy, keepApart } from '../../../db/repositories/drafts';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import classes from './CompareDialog.module.css';
import { factText } from './fact-text';

interface CompareDialogProps {
  readonly draft: Pick<EventEntry, 'id' | 'facts'>;
  readonly copies: readonly NearCopy[];
  readonly onClose: () => void;
}

const fieldOf = {
  title: 'title',
  startDate: 'startDate',
  endDate: 'endDate',
  city: 'city',
  country: 'country',
  total: 'participantsTotal',
  women: 'participantsWomen',
  men: 'participantsMen',
  organisers: 'organisers',
  funders: 'funders',
} as const satisfies Record<FactName, string>;

/** A draft beside what it resembles, with the fields that differ; a person says whether it is the same event. */
export function CompareDialog({ draft, copies, onClose }: CompareDialogProps) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const database = useDatabase();
  const navigate = useNavigate();
  const { done, failed } = useNotices();
  const [chosen, setChosen] = useState(0);
  const copy = copies[chosen] ?? copies[0];
  if (!copy) return null;
  const { entry, textShare, comparison } = copy;
  const nameOf = ({ entry: { kind, facts } }: NearCopy) =>
    `${t(`pressReleases.copies.kind.${kind}`)}: ${facts.titles[0] ?? t('common.notKnown')}`;
  const rows = factNames.flatMap((name) => {
    const [own, other] = [factText(draft.facts, name, i18n), factText(entry.facts, name, i18n)];
    return own || other ? [{ name, own, other, differs: comparison.differing.includes(name) }] : [];
  });
  const settle = (message: string, change: ReturnType<typeof discardCopy>) => {
    onClose();
    change.then(({ id }) => done(message, () => undoCommit(database, id)), failed);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('pressReleases.copies.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {copies.length > 1 ? (
        <Select
          mb="sm"
          label={t('pressReleases.copies.choose', { count: copies.length })}
          allowDeselect={false}
          value={String(chosen)}
          onChange={(value) => setChosen(Number(value))}
          data={copies.map((one, index) => ({ value: String(index), label: nameOf(one) }))}
        />
      ) : null}
      <Text size="xs" c="dimmed" mb="xs">
        {textShare === null
          ? t('pressReleases.copies.noText')
          : t('pressReleases.copies.textShare', { share: number(Math.round(textShare * 100)) })}
      </Text>
      <Table withTableBorder className={classes.facts ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('pressReleases.copies.field')}</Table.Th>
            <Table.Th>{t('pressReleases.copies.thisDraft')}</Table.Th>
            <Table.Th>{t(`pressReleases.copies.other.${entry.kind}`)}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ name, own, other, differs }) => (
            <Table.Tr key={name} data-differs={differs || undefined}>
              <Table.Th scope="row">
                {t(`pressReleases.fields.${fieldOf[name]}`)}
                {differs ? (
                  <Badge size="xs" variant="light" color="orange" ms={6}>
                    {t('pressReleases.copies.differs')}
                  </Badge>
                ) : null}
              </Table.Th>
              <Table.Td>
                <bdi>{own || '–'}</bdi>
              </Table.Td>
              <Table.Td>
                <bdi>{other || '–'}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button
          variant="subtle"
          onClick={() =>
            void navigate(`${entry.kind === 'draft' ? '/imports' : '/trainings'}/${entry.id}`)
          }
        >
          {t('pressReleases.copies.openOther')}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            settle(t('pressReleases.copies.keptApart'), keepApart(database, draft.id, entry.id))
          }
        >
          {t('pressReleases.copies.keepApart')}
        </Button>
        <Button
          onClick={() =>
            settle(t('pressReleases.copies.discarded'), discardCopy(database, draft.id, entry.id))
          }
        >
          {t('pressReleases.copies.discard')}
        </Button>
      </Group>
    </Modal>
  );
}
