import { useMemo } from 'react';
import { isIsoDate, isoDateOf } from '#shared/calendar/iso-date';
import { formatPartialDate } from '#shared/press-releases/partial-date';
import { languageName } from '#shared/reference/languages';
import { type TrainingKind, trainingKinds } from '#shared/trainings/schema';
import { type I18n, useI18n } from '../../../i18n/use-i18n';
import type { Column } from '../../../ui/DataTable';
import { CopyMark } from '../copies/CopyMark';
import type { CopiesByDraft } from '../copies/find-in-slices';
import { DraftStateBadge } from '../DraftStateBadge';
import type { DraftRow } from './draft-rows';
import classes from './ImportsPage.module.css';
import { OpenPointsMark } from './OpenPointsMark';

interface ColumnOptions {
  readonly copies: CopiesByDraft;
  readonly onCompare: (row: DraftRow) => void;
}

export function useDraftColumns({ copies, onCompare }: ColumnOptions): readonly Column<DraftRow>[] {
  const i18n = useI18n();
  return useMemo(() => {
    const { t, locale, date } = i18n;
    return [
      {
        key: 'title',
        header: t('pressReleases.fields.title'),
        width: 'minmax(136px, 3fr)',
        isSortable: true,
        cell: ({ title, name, language }) => (
          <div className={classes.titles} title={title || name}>
            <bdi className={classes.title}>{title || name}</bdi>
            <span className={classes.origin}>
              {language ? <span>{languageName(language, locale)}</span> : null}
              {title ? <bdi className={classes.name}>{name}</bdi> : null}
            </span>
          </div>
        ),
      },
      {
        key: 'kind',
        header: t('pressReleases.fields.kind'),
        width: 'minmax(80px, 1fr)',
        cell: ({ kind }) => (isKind(kind) ? t(`trainings.kind.${kind}`) : '–'),
      },
      {
        key: 'dates',
        header: t('trainings.fields.dates'),
        width: 'minmax(136px, 1.2fr)',
        isSortable: true,
        cell: (row) => writeDates(row, i18n),
      },
      {
        key: 'state',
        header: t('trainings.fields.status'),
        width: '80px',
        cell: ({ draft }) => <DraftStateBadge state={draft.state} />,
      },
      {
        key: 'open',
        header: t('pressReleases.inbox.open'),
        width: '72px',
        isSortable: true,
        cell: ({ open }) => <OpenPointsMark {...open} />,
      },
      {
        key: 'alike',
        header: t('pressReleases.copies.column'),
        width: '56px',
        cell: (row) => {
          const count = copies.get(row.draft.id)?.length ?? 0;
          return count > 0 ? <CopyMark count={count} onOpen={() => onCompare(row)} /> : null;
        },
      },
      {
        key: 'imported',
        header: t('pressReleases.inbox.imported'),
        width: '80px',
        isSortable: true,
        cell: ({ draft }) => date(isoDateOf(new Date(draft.createdAt))),
      },
    ];
  }, [i18n, copies, onCompare]);
}

function isKind(kind: string | null): kind is TrainingKind {
  return trainingKinds.some((known) => known === kind);
}

function writeDates({ startDate, endDate }: DraftRow, { dateRange, locale, digits }: I18n): string {
  const [first, last] = [startDate ?? endDate, endDate ?? startDate];
  if (!first || !last) return '–';
  if (isIsoDate(first) && isIsoDate(last)) return dateRange(first, last);
  return formatPartialDate(first, locale, digits);
}
