import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { joinList } from '#shared/i18n/join-list';
import { chooseText } from '#shared/i18n/localised-text';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import type { Organisation } from '#shared/organisations/schema';
import { countryName } from '#shared/reference/countries';
import type { TrainingRow } from '#shared/trainings/list';
import type { SortTexts, TrainingSortKey } from '#shared/trainings/sort';
import { useI18n } from '../../../i18n/use-i18n';
import type { Column } from '../../../ui/DataTable';
import { StatusBadge } from '../StatusBadge';
import { RegisteredCount } from './RegisteredCount';
import classes from './TrainingsPage.module.css';

type ListColumn = Column<TrainingRow> & { readonly key: TrainingSortKey };

interface Columns {
  readonly columns: readonly ListColumn[];
  readonly texts: SortTexts;
}

/** Where a column less keeps the table from scrolling sideways; the filter for kinds is still there. */
const NARROW = '(max-width: 1150px)';

/** The columns of the list, and the texts by which they are sorted. */
export function useColumns(organisations: ReadonlyMap<string, Organisation>): Columns {
  const { t, locale, date } = useI18n();
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  return useMemo(() => {
    const texts: SortTexts = {
      kind: ({ training }) => t(`trainings.kind.${training.kind}`),
      place: ({ training: { city, country } }) =>
        joinList([city, country && countryName(country, locale)], locale),
      funders: ({ funderIds }) =>
        joinList(
          funderIds
            .flatMap((id) => organisations.get(id) ?? [])
            .map((funder) => shortOrganisationName(funder, locale)),
          locale,
        ),
    };
    const kinds = new Map<string, string>();
    const kindText = (row: TrainingRow) => {
      const known = kinds.get(row.training.kind) ?? texts.kind(row);
      kinds.set(row.training.kind, known);
      return known;
    };
    const column = (
      key: TrainingSortKey,
      header: string,
      width: string,
      cell: ListColumn['cell'],
    ): ListColumn => ({ key, header, width, cell, isSortable: true });
    const kind = column('kind', t('trainings.fields.kind'), 'minmax(84px, 1fr)', kindText);
    return {
      texts: { ...texts, kind: kindText },
      columns: [
        column('startDate', t('trainings.fields.startDate'), '92px', ({ training }) =>
          training.startDate ? date(training.startDate) : '–',
        ),
        column('title', t('trainings.fields.titles'), 'minmax(180px, 4fr)', ({ training }) => (
          <div className={classes.title}>
            <bdi>{chooseText(training.titles, locale) || t('trainings.list.untitled')}</bdi>
            {training.code ? <bdi className={classes.code}>{training.code}</bdi> : null}
          </div>
        )),
        ...(isNarrow ? [] : [kind]),
        column(
          'place',
          t('trainings.fields.place'),
          'minmax(76px, 1.2fr)',
          (row) => texts.place(row) || '–',
        ),
        column('status', t('trainings.fields.status'), '124px', ({ training }) => (
          <StatusBadge status={training.status} />
        )),
        {
          ...column('declared', t('trainings.list.participants'), '104px', ({ training }) => (
            <RegisteredCount trainingId={training.id} declared={training.declared.total} />
          )),
          align: 'end',
        },
        column(
          'funders',
          t('trainings.list.funder'),
          'minmax(88px, 1fr)',
          (row) => texts.funders(row) || '–',
        ),
      ],
    };
  }, [t, locale, date, organisations, isNarrow]);
}
