import { joinList } from '#shared/i18n/join-list';
import type { HistoryEntry, RowChange, RowGroup } from '#shared/trainings/history';
import { groupRows } from '#shared/trainings/history';
import {
  halfDays,
  organisationRoles,
  type Training,
  trainingSchema,
} from '#shared/trainings/schema';
import { describeValue, silentFields, type ValueWords } from './describe-value';

export interface HistoryWords extends ValueWords {
  readonly organisationName: (id: unknown) => string;
  readonly programmeName: (id: unknown) => string;
  readonly personName: (id: unknown) => string;
}

/** One line of the history: a value before and after, or what happened to several rows. */
export interface HistoryLine {
  readonly label: string;
  readonly before?: string;
  readonly after?: string;
  readonly text?: string;
}

export interface DescribedEntry {
  readonly title: string;
  readonly lines: readonly HistoryLine[];
}

/** More rows than that are counted instead of named. */
const MOST_NAMES = 6;

export function describeEntry(entry: HistoryEntry, words: HistoryWords): DescribedEntry {
  const { t } = words.i18n;
  const own = entry.changes.find((change) => change.table === 'trainings');
  const action = own && own.action !== 'changed' ? own.action : 'changed';
  const rows = groupRows(entry).flatMap((group) => describeRows(group, words));
  return {
    title: t(`trainings.history.${action}`),
    lines: own?.action === 'changed' ? [...describeFields(own, words), ...rows] : rows,
  };
}

function describeFields(change: RowChange, words: HistoryWords): HistoryLine[] {
  return change.fields.filter(isShown).map((field) => ({
    label: words.i18n.t(`trainings.fields.${field}`),
    before: describeValue(field, change.before[field], words),
    after: describeValue(field, change.after[field], words),
  }));
}

type ShownField = Exclude<keyof Training, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

function isShown(field: string): field is ShownField {
  return field in trainingSchema.shape && !silentFields.has(field);
}

function describeRows(group: RowGroup, words: HistoryWords): HistoryLine[] {
  const { t } = words.i18n;
  if (group.table === 'trainingOrganisations') return describeOrganisations(group, words);
  const table = namedTables.find((name) => name === group.table);
  if (!table) return [];
  const label = t(`trainings.history.${table}`);
  const count = group.changes.length;
  const counted = t(`trainings.history.${countKeys[group.action]}`, { count });
  if (table === 'attendance' || count > MOST_NAMES) return [{ label, text: counted }];
  const names = group.changes.map((change) => nameRow(table, change, words)).filter(Boolean);
  return [
    {
      label,
      text:
        names.length > 0
          ? t('common.labelled', { label: counted, value: joinList(names, words.i18n.locale) })
          : counted,
    },
  ];
}

const namedTables = ['trainingFunding', 'sessions', 'enrolments', 'attendance'] as const;
const countKeys = { added: 'added', changed: 'changedCount', removed: 'removedCount' } as const;

/** One line for each role: "Partner: 2 added: ERC, NCW". */
function describeOrganisations({ action, changes }: RowGroup, words: HistoryWords): HistoryLine[] {
  const { t } = words.i18n;
  return organisationRoles.flatMap((role) => {
    const names = changes
      .filter(({ after }) => after.role === role)
      .map(({ after }) => words.organisationName(after.organisationId));
    if (names.length === 0) return [];
    const counted = t(`trainings.history.${countKeys[action]}`, { count: names.length });
    return {
      label: t(`trainings.organisationRole.${role}`),
      text: t('common.labelled', { label: counted, value: joinList(names, words.i18n.locale) }),
    };
  });
}

function nameRow(
  table: Exclude<(typeof namedTables)[number], 'attendance'>,
  { after }: RowChange,
  words: HistoryWords,
): string {
  const { t, date } = words.i18n;
  if (table === 'enrolments') return words.personName(after.personId);
  if (table === 'trainingFunding') {
    const parts = [words.organisationName(after.funderId), words.programmeName(after.programmeId)];
    return parts.filter(Boolean).join(' · ');
  }
  const half = halfDays.find((one) => one === after.half);
  return [date(String(after.date)), half && t(`attendance.halfDaysShort.${half}`)]
    .filter(Boolean)
    .join(' ');
}
