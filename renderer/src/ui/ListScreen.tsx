import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { foldText } from '#shared/i18n/fold-text';
import { type Column, DataTable, type Sorting } from './DataTable';
import { SearchField } from './SearchField';

interface ListScreenProps<Row> {
  readonly label: string;
  readonly addLabel: string;
  readonly columns: readonly (Column<Row> & { readonly sortValue?: (row: Row) => string })[];
  readonly rows: readonly Row[];
  /** Everything that the search looks at. */
  readonly searchText: (row: Row) => string;
  readonly initialSorting: Sorting;
  readonly onAdd: () => void;
  readonly onOpen: (row: Row) => void;
  readonly empty: ReactNode;
}

/** A list of the library: search, sort, add, open. */
export function ListScreen<Row>(props: ListScreenProps<Row>) {
  const { columns, rows, searchText } = props;
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState(props.initialSorting);
  const words = useDeferredValue(foldText(query)).split(' ').filter(Boolean).join(' ');

  const shown = useMemo(() => {
    const sortValueOf = columns.find((column) => column.key === sorting.key)?.sortValue;
    const found = rows.filter((row) => {
      const text = foldText(searchText(row));
      return words.split(' ').every((word) => text.includes(word));
    });
    if (!sortValueOf) return found;
    const collator = new Intl.Collator(undefined, { numeric: true });
    const sorted = found
      .map((row) => ({ row, value: sortValueOf(row) }))
      .sort((left, right) => collator.compare(left.value, right.value))
      .map(({ row }) => row);
    return sorting.isDescending ? sorted.reverse() : sorted;
  }, [rows, columns, searchText, words, sorting]);

  return (
    <>
      <Group justify="space-between" px={24} py="xs">
        <SearchField label={props.label} value={query} onChange={setQuery} />
        <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={props.onAdd}>
          {props.addLabel}
        </Button>
      </Group>
      <DataTable
        label={props.label}
        columns={columns}
        rows={shown}
        sorting={sorting}
        onSort={setSorting}
        onOpen={props.onOpen}
        empty={props.empty}
      />
    </>
  );
}
