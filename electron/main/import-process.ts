import { utilityProcess } from 'electron';
import workerPath from './importers/import.worker?modulePath';
import { limits } from './importers/limits';
import { type StartImportProcess, superviseImports } from './importers/supervise';

const startImportProcess: StartImportProcess = ({ onAnswer, onEnd }) => {
  const child = utilityProcess.fork(workerPath, [], {
    serviceName: 'Tadrib import',
    execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
    // A parser's own complaints quote the document, which has no place in a log.
    stdio: 'ignore',
  });
  child.on('message', onAnswer);
  child.once('error', () => onEnd('out-of-memory'));
  child.once('exit', () => onEnd('parser-died'));
  return { post: (request) => child.postMessage(request), kill: () => child.kill() };
};

/**
 * Reads a file from outside as running text or as a table, in a process of its own.
 *
 * Rejects with a CodedError: what is wrong with the file, `parse-timeout`, `parser-died` or `out-of-memory`.
 */
export const importDocument = superviseImports(startImportProcess);
