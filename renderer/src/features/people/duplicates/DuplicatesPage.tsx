import { Group, SegmentedControl } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { chooseDisplayName } from '#shared/people/display-name';
import { markDistinct } from '../../../db/repositories/distinct-people';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { useNotices } from '../../../ui/notices';
import { Page } from '../../../ui/Page';
import { SearchField } from '../../../ui/SearchField';
import classes from './Duplicates.module.css';
import { evidenceKinds, type PairRow, useLikelyPairs } from './use-likely-pairs';
import { usePairColumns } from './use-pair-columns';

/** Records that may be of one person, found while one looks. Enter compares a pair, N tells it apart. */
export function DuplicatesPage() {
  const database = useDatabase();
  const { t, locale, number } = useI18n();
  const { done, failed } = useNotices();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const [query, setQuery] = useState('');
  const evidence = evidenceKinds.find((kind) => kind === address.get('evidence')) ?? 'all';
  const { rows, waiting } = useLikelyPairs({ query, evidence });

  const tellApart = async ({ one, other }: PairRow) => {
    try {
      const commit = await markDistinct(database, [[one.id, other.id]]);
      const names = {
        one: chooseDisplayName(one, locale),
        other: chooseDisplayName(other, locale),
      };
      done(t('people.merge.toldApart', names), () => undoCommit(database, commit.id));
    } catch (error) {
      failed(error);
    }
  };
  const columns = usePairColumns((row) => void tellApart(row));
  const onKeyDown = (event: KeyboardEvent) => {
    const isKey = event.code === 'KeyN' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isKey || !(event.target instanceof HTMLElement)) return;
    const row = rows[Number(event.target.dataset.index)];
    if (row) void tellApart(row);
  };
  const isSearching = waiting === null || waiting > 0;
  const count = t('people.duplicates.count', { count: rows.length });

  return (
    <Page
      title={t('people.duplicates.title')}
      subtitle={
        waiting === null
          ? t('common.loading')
          : waiting > 0
            ? `${count} · ${t('people.duplicates.waiting', { count: waiting, people: number(waiting) })}`
            : count
      }
      toolbar={
        <Group gap="sm">
          <SearchField label={t('people.duplicates.search')} value={query} onChange={setQuery} />
          <SegmentedControl
            aria-label={t('people.duplicates.evidence')}
            data={evidenceKinds.map((value) => ({
              value,
              label: t(`people.duplicates.kinds.${value}`),
            }))}
            value={evidence}
            onChange={(value) =>
              setAddress(value === 'all' ? {} : { evidence: value }, { replace: true })
            }
          />
        </Group>
      }
      isFilled
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the rows, which are focused one by one */}
      <div className={classes.list} onKeyDown={onKeyDown}>
        <DataTable
          label={t('people.duplicates.title')}
          columns={columns}
          rows={rows}
          onOpen={({ one, other }) => void navigate(`/people/merge/${one.id}/${other.id}`)}
          empty={
            isSearching ? null : (
              <EmptyState
                icon={IconUsersGroup}
                title={t('people.duplicates.none')}
                hint={t('people.duplicates.noneHint')}
              />
            )
          }
        />
      </div>
    </Page>
  );
}
