/** What became of a file. `covering` is an e-mail that only carried others. */
export type ImportOutcome =
  | { readonly kind: 'made'; readonly draftId: string; readonly isOriginalKept: boolean }
  | { readonly kind: 'known'; readonly draftId: string }
  | { readonly kind: 'covering' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface ImportResult {
  readonly name: string;
  /** The folders that it lay in, or the e-mail that it came with; '' for a file by itself. */
  readonly place: string;
  readonly outcome: ImportOutcome;
}

export interface ImportRun {
  readonly isRunning: boolean;
  readonly total: number;
  /** In the order of the files. */
  readonly results: readonly ImportResult[];
}

export interface RunLog {
  /** The same object as long as nothing was published. */
  readonly current: () => ImportRun;
  readonly subscribe: (listener: () => void) => () => void;
  readonly begin: (files: number) => void;
  readonly addTotal: (files: number) => void;
  readonly add: (result: ImportResult) => void;
  readonly end: () => void;
  readonly clear: () => void;
}

const noRun: ImportRun = { isRunning: false, total: 0, results: [] };

/** Drawing after each of a thousand files would take longer than reading them. */
const publishEveryMilliseconds = 200;

/** Keeps the results of a run, and tells of them now and then; the beginning and the end at once. */
export function createRunLog(): RunLog {
  const listeners = new Set<() => void>();
  let published = noRun;
  let results: ImportResult[] = [];
  let [total, isRunning] = [0, false];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const publish = () => {
    clearTimeout(timer);
    timer = undefined;
    published = { isRunning, total, results: [...results] };
    for (const listener of listeners) listener();
  };
  const publishSoon = () => {
    timer ??= setTimeout(publish, publishEveryMilliseconds);
  };

  return {
    current: () => published,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: (files) => {
      isRunning = true;
      total += files;
      publish();
    },
    addTotal: (files) => {
      total += files;
      publishSoon();
    },
    add: (result) => {
      results.push(result);
      publishSoon();
    },
    end: () => {
      isRunning = false;
      publish();
    },
    clear: () => {
      results = [];
      total = 0;
      publish();
    },
  };
}
