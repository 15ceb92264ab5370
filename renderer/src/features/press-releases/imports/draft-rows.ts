import type { SourceDocument } from '#shared/documents/source-document';
import { foldText } from '#shared/i18n/fold-text';
import type { Draft, DraftState } from '#shared/press-releases/draft';
import {
  listReviewItems,
  type ReviewField,
  type ReviewItem,
} from '#shared/press-releases/review-items';
import { countOpenPoints, type OpenPoints } from '#shared/press-releases/review-marks';
import type { Sorting } from '../../../ui/DataTable';

/** The parts of the inbox: what waits for a person, and what is done with. */
export const inboxFilters = ['open', 'accepted', 'discarded'] as const;
export type InboxFilter = (typeof inboxFilters)[number];

const filterOf: Readonly<Record<DraftState, InboxFilter>> = {
  new: 'open',
  'in-review': 'open',
  accepted: 'accepted',
  discarded: 'discarded',
};

/** A line of the inbox; dates may be partial. */
export interface DraftRow {
  readonly draft: Draft;
  readonly document: SourceDocument;
  readonly filter: InboxFilter;
  readonly name: string;
  /** '' when none was found. */
  readonly title: string;
  readonly language: string | null;
  readonly kind: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly open: OpenPoints;
  readonly searchText: string;
}

/** Rows of the store are never changed in place: what was described for one holds as long as it is there. */
export type RowCache = WeakMap<Draft, DraftRow>;

export function describeDrafts(
  drafts: readonly Draft[],
  documents: readonly SourceDocument[],
  cache: RowCache,
): DraftRow[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return drafts.flatMap((draft) => {
    const document = byId.get(draft.sourceDocumentId);
    if (!document) return [];
    const row = cache.get(draft) ?? describeDraft(draft, document);
    cache.set(draft, row);
    return [row];
  });
}

function describeDraft(draft: Draft, document: SourceDocument): DraftRow {
  const { name } = document;
  const items = listReviewItems(draft.release, draft.decisions);
  const read = (field: ReviewField) => readText(items, field);
  const title = read('title') ?? '';
  return {
    draft,
    document,
    filter: filterOf[draft.state],
    name,
    title,
    language: draft.release.language.value,
    kind: read('kind'),
    startDate: read('startDate'),
    endDate: read('endDate'),
    open: countOpenPoints(items),
    searchText: foldText([title, name, read('city'), read('organisers')].join(' ')),
  };
}

function readText(items: readonly ReviewItem[], field: ReviewField): string | null {
  const value = items.find((item) => item.field === field)?.value ?? null;
  return value === null ? null : String(value);
}

/** All words of the query somewhere in title, file name, place or first organiser. */
export function searchDrafts(rows: readonly DraftRow[], query: string): readonly DraftRow[] {
  const words = foldText(query).split(' ');
  return rows.filter(({ searchText }) => words.every((word) => searchText.includes(word)));
}

type SortValue = (row: DraftRow) => string | number;

const sortValues: Readonly<Record<string, SortValue>> = {
  title: (row) => foldText(row.title || row.name),
  dates: (row) => row.startDate ?? '',
  open: (row) => row.open.missing * 1000 + row.open.doubtful,
  imported: (row) => row.draft.id,
};

/** By one column. A draft's id tells when it was made: of two files of one import the later one, too. */
export function sortDrafts(rows: readonly DraftRow[], { key, isDescending }: Sorting): DraftRow[] {
  const read: SortValue = sortValues[key] ?? ((row) => row.draft.id);
  const factor = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: read(row) }))
    .sort((a, b) => (a.value < b.value ? -factor : a.value > b.value ? factor : 0))
    .map(({ row }) => row);
}
