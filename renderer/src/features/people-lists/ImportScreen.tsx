import { useCallback, useEffect, useRef, useState } from 'react';
import { takeDroppedList } from '../../bridge/dropped-list';
import { useI18n } from '../../i18n/use-i18n';
import { FileDrop } from '../../ui/FileDrop';
import { ChooseList } from './choose/ChooseList';
import type { ImportSide } from './import-side';
import { ListPreview } from './preview/ListPreview';
import { chooseTable, type NamedTable, readDroppedTable, readPastedTable } from './read-table';
import type { StartListPost } from './reading/list-reader';
import { type Shapes, useListReading } from './reading/use-list-reading';

interface ImportScreenProps {
  readonly side: ImportSide;
  readonly shapes: Shapes;
  readonly start: StartListPost;
}

/** Choose, look, decide, import. A file may be dropped at any time. */
export function ImportScreen({ side, shapes, start }: ImportScreenProps) {
  const { t } = useI18n();
  const [source, setSource] = useState<NamedTable | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const reading = useListReading(side.known, start);
  const { open } = reading;
  const shapesNow = useRef(shapes);
  shapesNow.current = shapes;

  const take = useCallback(
    async (read: () => Promise<NamedTable | null>) => {
      setError(null);
      setBusy(true);
      try {
        const named = await read();
        if (named) {
          await open(named.table, shapesNow.current);
          setSource(named);
        }
      } catch (failure) {
        setError(failure);
      } finally {
        setBusy(false);
      }
    },
    [open],
  );
  useEffect(() => {
    const dropped = takeDroppedList();
    if (dropped) void take(() => readDroppedTable(dropped));
  }, [take]);

  const choose = () => void take(chooseTable);
  return (
    <FileDrop
      label={t('peopleLists.drop')}
      onDrop={([file]) => {
        if (file) void take(() => readDroppedTable(file));
      }}
    >
      {source && error === null ? (
        <ListPreview
          key={`${source.name} ${source.table.sheets.length}`}
          source={source}
          side={side}
          reading={reading}
          shapes={shapes}
          onChooseOther={choose}
        />
      ) : (
        <ChooseList
          side={side}
          isBusy={isBusy}
          error={error}
          onChoose={choose}
          onPaste={(text) => void take(() => readPastedTable(text, t('peopleLists.pastedName')))}
        />
      )}
    </FileDrop>
  );
}
