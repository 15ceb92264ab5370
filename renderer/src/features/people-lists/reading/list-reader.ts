import type { ImportedTable } from '#shared/documents/schema';
import type { DistinctPairs } from '#shared/people/distinct-pairs';
import type { KnownPerson, NamedOrganisation } from '#shared/people/list-import/index';
import type { CellEdit, ListAnswer, ListRequest } from './messages';

/** The window's side of the worker that reads lists. */
export interface ListReader {
  /** Hands the register over; until it is there, nothing can be read. */
  readonly giveRegister: (
    people: readonly KnownPerson[],
    organisations: readonly NamedOrganisation[],
    enrolledIds: readonly string[],
    distinct: DistinctPairs,
  ) => Promise<void>;
  readonly giveTable: (table: ImportedTable) => Promise<void>;
  readonly edit: (edit: CellEdit) => void;
  readonly read: (request: Omit<Extract<ListRequest, { kind: 'read' }>, 'kind'>) => void;
  readonly end: () => void;
}

const PEOPLE_AT_ONCE = 5_000;
const CELLS_AT_ONCE = 50_000;

interface ListPost {
  readonly post: (request: ListRequest) => void;
  readonly end: () => void;
}

export type StartListPost = (onAnswer: (answer: ListAnswer) => void) => ListPost;

/** A worker of its own for each screen: when it ends, nothing of the list is left. */
export const startListWorker: StartListPost = (onAnswer) => {
  const worker = new Worker(new URL('./list.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ListAnswer>) => onAnswer(data));
  return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
};

/** Copying a long table to the worker takes the window's time, so it goes in pieces with frames between them. */
export function createListReader({ post, end }: ListPost): ListReader {
  return {
    giveRegister: async (people, organisations, enrolledIds, distinct) => {
      post({ kind: 'register', people: [], organisations, distinct: [...distinct] });
      for (let at = 0; at < people.length; at += PEOPLE_AT_ONCE) {
        const piece = people.slice(at, at + PEOPLE_AT_ONCE).map(pickKnown);
        post({ kind: 'register', people: piece, organisations: [], distinct: [] });
        await letFrameThrough();
      }
      post({ kind: 'prepare', enrolledIds });
    },
    giveTable: async ({ sheets }) => {
      post({ kind: 'table' });
      for (const { name, rows, merges = [] } of sheets) {
        post({ kind: 'sheet', name, merges });
        const size = Math.max(1, Math.ceil(CELLS_AT_ONCE / Math.max(1, rows[0]?.length ?? 1)));
        for (let at = 0; at < rows.length; at += size) {
          post({ kind: 'rows', rows: rows.slice(at, at + size) });
          if (rows.length > size) await letFrameThrough();
        }
      }
    },
    edit: (edit) => post({ kind: 'edit', edit }),
    read: (request) => post({ kind: 'read', ...request }),
    end,
  };
}

/** What is compared, and nothing more of a person. */
function pickKnown(person: KnownPerson): KnownPerson {
  const { id, nameLatin, nameArabic, certificateName, aliases, sex, organisationId } = person;
  const { phone, email, position, nationality, birthYear, ageBand } = person;
  const names = { nameLatin, nameArabic, certificateName, aliases };
  return {
    id,
    ...names,
    sex,
    organisationId,
    phone,
    email,
    position,
    nationality,
    birthYear,
    ageBand,
  };
}

function letFrameThrough(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
