import type { Cell, Merge } from '#shared/documents/schema';
import type { KnownPerson, ListLine, NamedOrganisation } from '#shared/people/list-import/index';
import type { ListShape } from '#shared/people/list-import/schema';
import type { ListColumn, ReadListOptions, RowKind } from '#shared/people/list-reading/index';

/** A cell that somebody wrote anew in the preview. */
export interface CellEdit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** What the window asks of the reader of lists. Long tables and registers come in pieces. */
export type ListRequest =
  | {
      readonly kind: 'register';
      readonly people: readonly KnownPerson[];
      readonly organisations: readonly NamedOrganisation[];
      /** Pairs of people who were found to be two, as `toPairKey` writes them. */
      readonly distinct: readonly string[];
    }
  /** The register is complete: what can be prepared before there is a list is prepared. */
  | { readonly kind: 'prepare'; readonly enrolledIds: readonly string[] }
  /** A new table begins, and the one before is forgotten. */
  | { readonly kind: 'table' }
  | { readonly kind: 'sheet'; readonly name: string; readonly merges: readonly Merge[] }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'edit'; readonly edit: CellEdit }
  | {
      readonly kind: 'read';
      /** Answers to an older reading are passed over. */
      readonly run: number;
      readonly options: ReadListOptions;
      readonly enrolledIds: readonly string[];
      readonly shapes: readonly Pick<ListShape, 'digest' | 'columns'>[];
    };

/** How a list was understood, without its people. */
export interface ReadList {
  readonly sheetIndex: number;
  readonly headerRows: readonly number[];
  readonly columns: readonly ListColumn[];
  /** The headers of the columns of attendance. */
  readonly days: readonly string[];
  /** See `digestShape`; `null` for a list without headers. */
  readonly digest: string | null;
  /** Columns that were taken as somebody had said for an earlier list of this form. */
  readonly isRemembered: boolean;
  readonly peopleCount: number;
  /** Rows that are nobody: titles, totals, notes. */
  readonly otherRows: readonly { readonly row: number; readonly kind: RowKind }[];
}

export type ListAnswer =
  | { readonly kind: 'list'; readonly run: number; readonly list: ReadList }
  /** In the order of the list. */
  | { readonly kind: 'lines'; readonly run: number; readonly lines: readonly ListLine[] }
  /** Lines for which people with similar names have been looked for, and how many of all are done. */
  | {
      readonly kind: 'settled';
      readonly run: number;
      readonly lines: readonly ListLine[];
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'finished'; readonly run: number };
