import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import type { ImportQueue } from './import-queue';
import {
  chooseReleaseFolder,
  chooseReleases,
  type FolderSources,
  takeDropped,
} from './release-sources';

interface Bringing {
  readonly chooseFiles: () => void;
  readonly chooseFolder: () => void;
  readonly takeDrop: (entries: readonly FileSystemEntry[]) => void;
}

/** The ways in which files come to the queue. The dialog also opens when the address asks for it (`?choose`). */
export function useBringing(queue: ImportQueue): Bringing {
  const { t } = useI18n();
  const { done, failed } = useNotices();

  const addFolder = (folder: FolderSources | null) => {
    if (!folder) return;
    const { sources, leftOut, isCut } = folder;
    void queue.add(sources);
    if (sources.length === 0) done(t('pressReleases.import.nothingInFolder'));
    else if (isCut) done(t('pressReleases.import.folderCut', { count: sources.length }));
    else if (leftOut > 0) done(t('pressReleases.import.leftOut', { count: leftOut }));
  };
  const chooseFiles = () => {
    chooseReleases().then((sources) => void queue.add(sources), failed);
  };

  const [address, setAddress] = useSearchParams();
  const isAsked = address.has('choose');
  useEffect(() => {
    if (!isAsked) return;
    setAddress(
      (before) => {
        before.delete('choose');
        return before;
      },
      { replace: true },
    );
    chooseFiles();
  }, [isAsked]);

  return {
    chooseFiles,
    chooseFolder: () => {
      chooseReleaseFolder().then(addFolder, failed);
    },
    takeDrop: (entries) => {
      takeDropped(entries).then(addFolder, failed);
    },
  };
}
