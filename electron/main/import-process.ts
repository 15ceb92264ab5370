import { app, utilityProcess } from 'electron';
import workerPath from './importers/import.worker?modulePath';
import { type StartImportProcess, superviseImports } from './importers/supervise';

const startImportProcess: StartImportProcess = ({ onAnswer, onEnd }) => {
  const child = utilityProcess.fork(workerPath, [], {
    serviceName: 'Tadrib import',
    // A parser's own complaints quote the document, which has no place in a log.
    stdio: 'ignore',
  });
  child.on('message', onAnswer);
  child.once('error', () => onEnd('out-of-memory'));
  child.once('exit', () => onEnd('parser-died'));
  return {
    post: (request) => child.postMessage(request),
    kill: () => child.kill(),
    readMegabytes: () => readMegabytes(child.pid),
  };
};

/** What the process holds of all kinds. A limit on its JavaScript heap alone is ignored for such processes. */
function readMegabytes(pid: number | undefined): number {
  const metric = app.getAppMetrics().find((candidate) => candidate.pid === pid);
  return (metric?.memory.workingSetSize ?? 0) / 1_024;
}

/**
 * Reads a file from outside as running text or as a table, in a process of its own.
 *
 * Rejects with a CodedError: what is wrong with the file, `parse-timeout`, `parser-died` or `out-of-memory`.
 */
export const importDocument = superviseImports(startImportProcess);
