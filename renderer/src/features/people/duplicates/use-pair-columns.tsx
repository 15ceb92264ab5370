import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { chooseDisplayName, chooseSecondName } from '#shared/people/display-name';
import type { Person } from '#shared/people/schema';
import { useI18n } from '../../../i18n/use-i18n';
import type { Column } from '../../../ui/DataTable';
import { PersonName } from '../../../ui/PersonName';
import { MatchReasons } from '../MatchReasons';
import type { PairRow } from './use-likely-pairs';

export function usePairColumns(onTellApart: (row: PairRow) => void): readonly Column<PairRow>[] {
  const { t, locale, percent } = useI18n();
  return useMemo(() => {
    const name = (person: Person) => (
      <PersonName
        name={chooseDisplayName(person, locale)}
        secondName={chooseSecondName(person, locale)}
      />
    );
    return [
      {
        key: 'one',
        header: t('people.duplicates.one'),
        width: 'minmax(150px, 2fr)',
        cell: ({ one }) => name(one),
      },
      {
        key: 'other',
        header: t('people.duplicates.other'),
        width: 'minmax(150px, 2fr)',
        cell: ({ other }) => name(other),
      },
      {
        key: 'score',
        header: t('people.duplicates.score'),
        width: '84px',
        align: 'end',
        cell: ({ pair }) => percent(pair.score),
      },
      {
        key: 'reasons',
        header: t('people.duplicates.reasons'),
        width: 'minmax(180px, 2.4fr)',
        cell: ({ pair }) => <MatchReasons reasons={pair.reasons} isShort />,
      },
      {
        key: 'apart',
        header: '',
        width: '120px',
        align: 'end',
        cell: (row) => (
          <Button
            variant="subtle"
            size="compact-xs"
            tabIndex={-1}
            onClick={(event) => {
              event.stopPropagation();
              onTellApart(row);
            }}
          >
            {t('people.merge.notTheSame')}
          </Button>
        ),
      },
    ];
  }, [t, locale, percent, onTellApart]);
}
