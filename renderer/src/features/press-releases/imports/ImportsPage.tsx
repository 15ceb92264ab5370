import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconClipboardText, IconFileImport, IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useI18n } from '../../../i18n/use-i18n';
import { DataTable, type Sorting } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { FileDrop } from '../../../ui/FileDrop';
import { Page } from '../../../ui/Page';
import { SearchField } from '../../../ui/SearchField';
import { CompareDialog } from '../copies/CompareDialog';
import { describeDraftEvent } from '../copies/event-entries';
import { useNearCopies } from '../copies/use-near-copies';
import { type DraftRow, inboxFilters } from './draft-rows';
import { ImportProgress } from './ImportProgress';
import { PasteDialog } from './PasteDialog';
import { takePastedText } from './release-sources';
import { useBringing } from './use-bringing';
import { useDraftColumns } from './use-draft-columns';
import { useImportQueue } from './use-import-queue';
import { useInbox } from './use-inbox';

/** The inbox: press releases on their way from a file to a training. */
export function ImportsPage() {
  const { t, number, instant } = useI18n();
  const navigate = useNavigate();
  const { queue, run } = useImportQueue();
  const copies = useNearCopies();
  const [compared, setCompared] = useState<DraftRow | null>(null);
  const columns = useDraftColumns({ copies, onCompare: setCompared });
  const [sorting, setSorting] = useState<Sorting>({ key: 'imported', isDescending: true });
  const inbox = useInbox(sorting);
  const [isPasting, setPasting] = useState(false);
  const { chooseFiles, chooseFolder, takeDrop } = useBringing(queue);

  const buttons = (
    <>
      <Button
        variant="default"
        leftSection={<IconClipboardText size={15} aria-hidden />}
        onClick={() => setPasting(true)}
      >
        {t('pressReleases.import.paste')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFolderOpen size={15} aria-hidden />}
        onClick={chooseFolder}
      >
        {t('pressReleases.import.chooseFolder')}
      </Button>
      <Button leftSection={<IconFileImport size={15} aria-hidden />} onClick={chooseFiles}>
        {t('pressReleases.import.choose')}
      </Button>
    </>
  );
  const isEmpty = inbox.isComplete && inbox.isEmpty;
  return (
    <FileDrop
      label={t('pressReleases.import.drop')}
      onDrop={(_files, entries) => takeDrop(entries)}
    >
      <Page
        title={t('navigation.imports')}
        subtitle={
          inbox.isComplete && !isEmpty
            ? t('pressReleases.inbox.count', { count: inbox.counts.open })
            : ' '
        }
        actions={inbox.isComplete && !isEmpty ? buttons : null}
        toolbar={
          isEmpty ? null : (
            <Group justify="space-between">
              <SearchField
                label={t('pressReleases.inbox.search')}
                value={inbox.query}
                onChange={inbox.setQuery}
              />
              <SegmentedControl
                aria-label={t('pressReleases.inbox.filter')}
                value={inbox.filter}
                onChange={inbox.setFilter}
                data={inboxFilters.map((filter) => ({
                  value: filter,
                  label: `${t(`pressReleases.inbox.filters.${filter}`)} ${number(inbox.counts[filter])}`,
                }))}
              />
            </Group>
          )
        }
        isFilled
      >
        <ImportProgress queue={queue} run={run} />
        {isEmpty && run.isRunning ? null : isEmpty ? (
          <EmptyState
            icon={IconFileImport}
            title={t('pressReleases.inbox.emptyTitle')}
            hint={t('pressReleases.inbox.emptyHint')}
          >
            <Group gap="xs" mt="xs" justify="center">
              {buttons}
            </Group>
          </EmptyState>
        ) : (
          <DataTable
            label={t('navigation.imports')}
            columns={columns}
            rows={inbox.rows}
            sorting={sorting}
            onSort={setSorting}
            onOpen={({ draft }) => void navigate(`/imports/${draft.id}`)}
            empty={
              inbox.isComplete ? (
                <EmptyState
                  icon={IconFileImport}
                  title={t('pressReleases.inbox.nothingTitle')}
                  hint={t('pressReleases.inbox.nothingHint')}
                />
              ) : null
            }
          />
        )}
      </Page>
      {compared ? (
        <CompareDialog
          draft={describeDraftEvent(compared.draft, compared.document)}
          copies={copies.get(compared.draft.id) ?? []}
          onClose={() => setCompared(null)}
        />
      ) : null}
      {isPasting ? (
        <PasteDialog
          onPaste={(text) => {
            const name = t('pressReleases.import.pastedName', {
              date: instant(new Date().toISOString()),
            });
            void queue.add([takePastedText(text, name)]);
          }}
          onClose={() => setPasting(false)}
        />
      ) : null}
    </FileDrop>
  );
}
