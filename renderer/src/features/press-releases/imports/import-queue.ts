import type { ReadDocument } from '#shared/ipc/contract';
import { CodedError } from '#shared/ipc/result';
import type { ExtractedRelease, ExtractOptions } from '#shared/press-releases/schema';
import type { Database } from '../../../db/database';
import { addDraft } from '../../../db/repositories/drafts';
import { undoCommit } from '../../../db/undo';
import { createRunLog, type ImportOutcome, type ImportRun } from './import-run';
import { readKnownNames } from './known-names';
import { listAttached, type ReleaseSource } from './release-sources';

export interface ImportQueue {
  readonly current: () => ImportRun;
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when everything that waits has been read; files added meanwhile come behind. */
  readonly add: (sources: readonly ReleaseSource[]) => Promise<void>;
  /** Files that wait are left out; those that are being read are finished. */
  readonly cancel: () => void;
  /** Forgets the results, once nothing is running. */
  readonly clear: () => void;
  /** Takes back all drafts of the run, the last one first; stops at one that was worked on since. */
  readonly undo: () => Promise<void>;
}

/** What the queue needs besides the store. */
export interface ImportTools {
  readonly extract: (
    text: string,
    options: ExtractOptions,
  ) => ExtractedRelease | Promise<ExtractedRelease>;
  /** Nothing is left to be extracted for now. */
  readonly rest: () => void;
  /** Keeps the bytes of a document that was just read, so that it can be given back as it came. */
  readonly keepOriginal: (sha256: string) => Promise<unknown>;
}

/** A file on its way: it is read while the one before it is still being stored. */
interface Reading {
  readonly source: ReleaseSource;
  readonly document: Promise<ReadDocument | Failure>;
}

interface Failure {
  readonly error: unknown;
}

/** Reads files one after the other; a bad one does not stop the rest. It goes on while another screen is shown. */
export function createImportQueue(database: Database, tools: ImportTools): ImportQueue {
  const waiting: ReleaseSource[] = [];
  const log = createRunLog();
  let commitIds: string[] = [];

  const startNext = (): Reading | undefined => {
    const source = waiting.shift();
    // Caught at once: it may fail before anybody asks for it.
    return source && { source, document: source.read().catch((error: unknown) => ({ error })) };
  };

  const store = async (
    { source, document }: Reading,
    known: ExtractOptions,
  ): Promise<ImportOutcome> => {
    try {
      const read = await document;
      if ('error' in read) throw read.error;
      const attached = listAttached(read);
      waiting.unshift(...attached);
      log.addTotal(attached.length);
      const release = await tools.extract(readText(read), known);
      if (attached.length > 0 && !reportsEvent(release)) return { kind: 'covering' };
      const { id, isNew, commit } = await addDraft(database, toImport(read, release));
      // Also of a known file, whose original may have been lost.
      const isOriginalKept = await keepOriginal(source, read);
      if (!isNew) return { kind: 'known', draftId: id };
      commitIds.push(commit.id);
      return { kind: 'made', draftId: id, isOriginalKept };
    } catch (error) {
      return { kind: 'failed', error };
    }
  };

  /** The draft is worth more than its file: when that cannot be kept, it is said beside the draft. */
  const keepOriginal = async ({ isFile }: ReleaseSource, { sha256 }: ReadDocument) => {
    if (!isFile) return true;
    return tools.keepOriginal(sha256).then(
      () => true,
      () => false,
    );
  };

  const cancel = () => log.addTotal(-waiting.splice(0).length);

  const work = async () => {
    let reading = startNext();
    const known = await readKnownNames(database);
    while (reading) {
      await reading.document;
      const next = startNext();
      const outcome = await store(reading, known);
      const { name, place } = reading.source;
      log.add({ name, place, outcome });
      if (isStoreClosed(outcome)) cancel();
      reading = next ?? startNext();
    }
    tools.rest();
    log.end();
  };

  const clear = () => {
    if (log.current().isRunning) return;
    commitIds = [];
    log.clear();
  };

  return {
    current: log.current,
    subscribe: log.subscribe,
    add: async (sources) => {
      if (sources.length === 0) return;
      const { isRunning } = log.current();
      if (!isRunning) clear();
      waiting.push(...sources);
      log.begin(sources.length);
      if (!isRunning) await work();
    },
    cancel,
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

/** Editing was stopped because something could not be written: the files behind would only fail, too. */
function isStoreClosed(outcome: ImportOutcome): boolean {
  if (outcome.kind !== 'failed' || !(outcome.error instanceof Error)) return false;
  return 'code' in outcome.error && outcome.error.code === 'frozen';
}

/** A message that only says "please find the release attached" names neither when nor how many. */
function reportsEvent({ isEvent, startDate, participants }: ExtractedRelease): boolean {
  return isEvent.value === true && (startDate.value !== null || participants.total.value !== null);
}

/** A table is no release; the main process reads none for this purpose. */
function readText({ content }: ReadDocument): string {
  if (content.kind !== 'text') throw new CodedError('file-type-unsupported');
  return content.text;
}

function toImport(read: ReadDocument, release: ExtractedRelease) {
  const { name, size, sha256, content } = read;
  return {
    document: { name, format: content.format, sha256, size, text: readText(read) },
    release,
  };
}
