import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import { prepareDoorName, prepareDoorQuery, rankAtDoor } from '#shared/attendance/find-at-door';
import { useI18n } from '../../../i18n/use-i18n';
import type { RosterLine } from './roster-lines';

interface FindPersonProps {
  readonly lines: readonly RosterLine[];
  /** The row of somebody who was found; the search keeps the focus. */
  readonly onFind: (row: number) => void;
  /** The search is over: the grid takes the keyboard. */
  readonly onDone: () => void;
}

/** Leads to a person's row: type, arrows go to the next one found, Enter goes on in the grid. */
export const FindPerson = memo(function FindPerson({ lines, onFind, onDone }: FindPersonProps) {
  const { t, direction } = useI18n();
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const names = useMemo(
    () =>
      lines.map(({ name, secondName }) =>
        prepareDoorName({
          nameLatin: name,
          nameArabic: secondName,
          certificateName: '',
          aliases: [],
        }),
      ),
    [lines],
  );

  const find = (text: string): readonly number[] => {
    const wanted = prepareDoorQuery(text);
    if (wanted.words.length === 0) return [];
    return names
      .map((name, row) => ({ row, rank: rankAtDoor(name, wanted) }))
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.row - b.row)
      .map(({ row }) => row);
  };

  const show = (text: string, index: number) => {
    const rows = find(text);
    const next = rows.length === 0 ? 0 : (index + rows.length) % rows.length;
    setPlace(next);
    const row = rows[next];
    if (row !== undefined) onFind(row);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') show(query, place + 1);
    else if (event.key === 'ArrowUp') show(query, place - 1);
    else if (event.key === 'Enter' || event.key === 'Escape') {
      setQuery('');
      onDone();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const isNobody = query.trim() !== '' && find(query).length === 0;
  return (
    <TextInput
      w={170}
      data-page-search
      aria-label={t('rollCall.find')}
      placeholder={t('rollCall.findHint')}
      leftSection={<IconSearch size={14} stroke={1.6} aria-hidden />}
      autoComplete="off"
      dir={query === '' ? direction : 'auto'}
      value={query}
      error={isNobody}
      title={isNobody ? t('rollCall.findNobody') : undefined}
      onChange={(event) => {
        setQuery(event.currentTarget.value);
        show(event.currentTarget.value, 0);
      }}
      onKeyDown={onKeyDown}
    />
  );
});
