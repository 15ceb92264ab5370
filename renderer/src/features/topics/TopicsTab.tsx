import { Badge } from '@mantine/core';
import { IconTags } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { topics as builtInTopics } from '#shared/reference/topics';
import type { Topic } from '#shared/topics/schema';
import { useDirectory } from '../../db/directories/use-directory';
import { useI18n } from '../../i18n/use-i18n';
import { EmptyState } from '../../ui/EmptyState';
import { ListScreen } from '../../ui/ListScreen';
import { TopicForm } from './TopicForm';
import { listTopics, type TopicLine } from './topic-lines';

const searchText = ({ code, label, parentLabel, aliases }: TopicLine) =>
  [code, label, parentLabel, ...aliases].join(' ');

/** The built-in curriculum, which cannot be changed, and the office's own topics among it. */
export function TopicsTab() {
  const { t, locale } = useI18n();
  const { entries } = useDirectory('topics');
  const [edited, setEdited] = useState<Topic | 'new' | null>(null);
  const lines = useMemo(() => listTopics(builtInTopics, entries, locale), [entries, locale]);

  const columns = useMemo(
    () => [
      {
        key: 'code',
        header: t('topics.code'),
        width: '150px',
        isSortable: true,
        sortValue: (row: TopicLine) => row.code,
        cell: (row: TopicLine) => <bdi>{row.code}</bdi>,
      },
      {
        key: 'label',
        header: t('topics.label'),
        width: 'minmax(240px, 2fr)',
        isSortable: true,
        sortValue: (row: TopicLine) => row.label,
        cell: (row: TopicLine) => <bdi>{row.label}</bdi>,
      },
      {
        key: 'parent',
        header: t('topics.parent'),
        width: 'minmax(180px, 1fr)',
        isSortable: true,
        sortValue: (row: TopicLine) => row.parentLabel,
        cell: (row: TopicLine) => <bdi>{row.parentLabel}</bdi>,
      },
      {
        key: 'origin',
        header: t('topics.origin'),
        width: '130px',
        cell: (row: TopicLine) =>
          row.own ? <Badge>{t('topics.own')}</Badge> : t('topics.builtIn'),
      },
    ],
    [t],
  );

  return (
    <>
      <ListScreen
        label={t('topics.search')}
        addLabel={t('topics.add')}
        columns={columns}
        rows={lines}
        searchText={searchText}
        initialSorting={{ key: 'code', isDescending: false }}
        onAdd={() => setEdited('new')}
        onOpen={(row) => setEdited(row.own)}
        empty={
          <EmptyState icon={IconTags} title={t('picker.nothing')} hint={t('topics.emptyHint')} />
        }
      />
      {edited ? (
        <TopicForm
          topic={edited === 'new' ? null : edited}
          lines={lines}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </>
  );
}
