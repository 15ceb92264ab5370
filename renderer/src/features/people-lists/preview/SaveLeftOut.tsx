import { Menu } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import type { ListLine } from '#shared/people/list-import/index';
import { invoke } from '../../../bridge/client';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import type { NamedTable } from '../read-table';
import type { ReadList } from '../reading/messages';
import { describeLeftOut, listLeftOut } from './left-out-rows';
import type { ImportState } from './use-import-state';

interface SaveLeftOutProps {
  readonly source: NamedTable;
  readonly list: ReadList;
  readonly lines: readonly ListLine[];
  readonly state: ImportState;
}

/** The rows of which nothing is made, as a spreadsheet with the reason of each, to be sent back to whoever wrote the list. */
export function SaveLeftOut({ source, list, lines, state }: SaveLeftOutProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { done, failed } = useNotices();
  const leftOut = listLeftOut(lines, state.decisions);
  const save = async () => {
    const model = describeLeftOut({ file: source.name, list, leftOut, cellAt: state.cellAt }, i18n);
    const suggestedName = t('peopleLists.leftOutFile', {
      file: source.name.replace(/\.\w{1,5}$/, ''),
    });
    try {
      const saved = await invoke('reports:save', { model, format: 'xlsx', suggestedName });
      if (saved) done(t('peopleLists.savedLeftOut', { name: saved.name }));
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Menu.Item
      leftSection={<IconFileExport size={14} aria-hidden />}
      disabled={leftOut.length === 0}
      onClick={() => void save()}
    >
      {t('peopleLists.saveLeftOut')}
    </Menu.Item>
  );
}
