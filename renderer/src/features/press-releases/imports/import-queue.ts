import type { ReadDocument } from '#shared/ipc/contract';
import { CodedError } from '#shared/ipc/result';
import type { Named } from '#shared/organisations/find-by-name';
import type { ExtractedRelease, ExtractOptions, KnownName } from '#shared/press-releases/schema';
import { alive } from '../../../db/alive';
import type { Database } from '../../../db/database';
import { addDraft } from '../../../db/repositories/drafts';
import { undoCommit } from '../../../db/undo';
import type { ReleaseSource } from './release-sources';

export type ImportOutcome =
  | { readonly kind: 'made' | 'known'; readonly draftId: string }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface ImportResult {
  readonly name: string;
  readonly outcome: ImportOutcome;
}

export interface ImportRun {
  readonly isRunning: boolean;
  readonly total: number;
  /** In the order of the files. */
  readonly results: readonly ImportResult[];
}

type Extract = (text: string, options: ExtractOptions) => ExtractedRelease;

export interface ImportQueue {
  readonly current: () => ImportRun;
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when everything that waits has been read; files added meanwhile come behind. */
  readonly add: (sources: readonly ReleaseSource[]) => Promise<void>;
  /** Files that wait are left out; the one that is being read is finished. */
  readonly cancel: () => void;
  /** Forgets the results, once nothing is running. */
  readonly clear: () => void;
  /** Takes back all drafts of the run, the last one first; stops at one that was worked on since. */
  readonly undo: () => Promise<void>;
}

const noRun: ImportRun = { isRunning: false, total: 0, results: [] };

/** Reads files one after the other; a bad one does not stop the rest. It goes on while another screen is shown. */
export function createImportQueue(
  database: Database,
  loadEngine: () => Promise<Extract>,
): ImportQueue {
  const listeners = new Set<() => void>();
  const waiting: ReleaseSource[] = [];
  let commitIds: string[] = [];
  let run = noRun;

  const publish = (next: ImportRun) => {
    run = next;
    for (const listener of listeners) listener();
  };

  const importOne = async ({ read }: ReleaseSource): Promise<ImportOutcome> => {
    try {
      const document = await read();
      const [extract, options] = await Promise.all([loadEngine(), readKnownNames(database)]);
      const { id, isNew, commit } = await addDraft(database, toImport(document, extract, options));
      if (isNew) commitIds.push(commit.id);
      return { kind: isNew ? 'made' : 'known', draftId: id };
    } catch (error) {
      return { kind: 'failed', error };
    }
  };

  const work = async () => {
    for (let source = waiting.shift(); source; source = waiting.shift()) {
      const result = { name: source.name, outcome: await importOne(source) };
      publish({ ...run, results: [...run.results, result] });
      await giveWay();
    }
    publish({ ...run, isRunning: false });
  };

  const clear = () => {
    if (run.isRunning) return;
    commitIds = [];
    publish(noRun);
  };

  return {
    current: () => run,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: async (sources) => {
      if (sources.length === 0) return;
      if (!run.isRunning) clear();
      const { isRunning } = run;
      waiting.push(...sources);
      publish({ ...run, isRunning: true, total: run.total + sources.length });
      if (!isRunning) await work();
    },
    cancel: () => {
      const left = waiting.splice(0).length;
      publish({ ...run, total: run.total - left });
    },
    clear,
    undo: async () => {
      for (let id = commitIds.at(-1); id; id = commitIds.at(-1)) {
        await undoCommit(database, id);
        commitIds.pop();
      }
      clear();
    },
  };
}

/** Lets the window draw and answer between two files. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function toImport(
  { name, size, sha256, content }: ReadDocument,
  extract: Extract,
  options: ExtractOptions,
) {
  // A table is no release; the main process reads none for this purpose.
  if (content.kind !== 'text') throw new CodedError('file-type-unsupported');
  const { format, text } = content;
  return { document: { name, format, sha256, size, text }, release: extract(text, options) };
}

/** The office's own organisations and programmes, by which the engine recognises more names. */
async function readKnownNames(database: Database): Promise<ExtractOptions> {
  const [organisations, programmes] = await Promise.all([
    database.organisations.toArray(),
    database.programmes.toArray(),
  ]);
  return {
    knownOrganisations: alive(organisations).flatMap(toKnownName),
    knownProgrammes: alive(programmes).flatMap(toKnownName),
  };
}

function toKnownName({ names, acronym, aliases }: Named): readonly KnownName[] {
  const all = [names.en, names.fr, names.ar, acronym, ...aliases];
  const [name, ...others] = all.filter((one) => one !== '');
  return name ? [{ name, aliases: others }] : [];
}
