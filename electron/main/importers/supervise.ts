import {
  type DocumentKind,
  type ImportedDocument,
  importedDocumentSchema,
} from '#shared/documents/schema';
import { CodedError, type ErrorCode, resultSchema } from '#shared/ipc/result';
import type { ImportRequest } from './answer-import';
import type { NamedFile } from './index';
import { limits } from './limits';

/** A running import process, as far as its supervisor knows it. */
export interface ImportProcess {
  readonly post: (request: ImportRequest) => void;
  readonly kill: () => void;
  readonly readMegabytes: () => number;
}

export interface ImportListeners {
  readonly onAnswer: (answer: unknown) => void;
  /** Called when the process has ended, whoever ended it. */
  readonly onEnd: (code: ErrorCode) => void;
}

export type StartImportProcess = (listeners: ImportListeners) => ImportProcess;
export type ImportDocument = (file: NamedFile, kind: DocumentKind) => Promise<ImportedDocument>;

const answerSchema = resultSchema(importedDocumentSchema);

const memoryCheckMilliseconds = 250;

/** A batch is read by one process; a while after the last file it is let go. */
const idleMilliseconds = 30_000;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: CodedError) => void;
}

/**
 * Reads files in a process of their own, one after the other. A process that dies is started once more for the file
 * that it was reading; when it dies again or takes too long, this costs only that file: the next one gets a new one.
 *
 * The function returned rejects with a CodedError.
 */
export function superviseImports(start: StartImportProcess): ImportDocument {
  let running: ImportProcess | undefined;
  let waiting: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;
  let memoryCheck: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function startProcess(): ImportProcess {
    const process = start({
      onAnswer: (answer) => {
        if (running === process) waiting?.resolve(answer);
      },
      onEnd: (code) => {
        // An end that was asked for has been dealt with already.
        if (running === process) endProcess(code);
      },
    });
    return process;
  }

  function endProcess(code: ErrorCode): void {
    running?.kill();
    running = undefined;
    // Nobody waits while it is idle.
    waiting?.reject(new CodedError(code));
  }

  function refuseMemory(megabytes: number): void {
    if (running && running.readMegabytes() > megabytes) endProcess('out-of-memory');
  }

  async function readNext(request: ImportRequest): Promise<ImportedDocument> {
    clearTimeout(timer);
    timer = setTimeout(() => endProcess('parse-timeout'), limits.parseMilliseconds);
    memoryCheck = setInterval(refuseMemory, memoryCheckMilliseconds, limits.processMegabytes);
    try {
      const answer = await new Promise<unknown>((resolve, reject) => {
        waiting = { resolve, reject };
        running ??= startProcess();
        running.post(request);
      });
      return readAnswer(answer);
    } finally {
      waiting = undefined;
      // What a large file leaves behind must not be held against the next one.
      refuseMemory(limits.processMegabytes / 2);
      clearInterval(memoryCheck);
      clearTimeout(timer);
      timer = setTimeout(() => endProcess('parser-died'), idleMilliseconds);
      timer.unref();
    }
  }

  /** A process may have been ended from outside, so that a file which stopped it gets a second chance. */
  async function readTwice(request: ImportRequest): Promise<ImportedDocument> {
    try {
      return await readNext(request);
    } catch (error) {
      if (error instanceof CodedError && error.code === 'parser-died') return readNext(request);
      throw error;
    }
  }

  return (file, kind) => {
    const result = queue.then(() => readTwice({ name: file.name, bytes: file.bytes, kind }));
    queue = result.catch(() => undefined);
    return result;
  };
}

/** The process has read what may be hostile: its answer is believed as little as the file. */
function readAnswer(answer: unknown): ImportedDocument {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new CodedError('parser-died', { cause: parsed.error });
  if (parsed.data.ok) return parsed.data.value;
  throw new CodedError(parsed.data.code);
}
