/** A failure whose message is one plain sentence that tells the reader what to do. */
export class PlainError extends Error {
  /** @param {string} message @param {{ cause?: unknown }} [options] */
  constructor(message, options) {
    super(message, options);
    this.name = 'PlainError';
  }
}

const NETWORK =
  'The network cannot be reached: connect this computer to the internet (behind a proxy, run "npm config set proxy ADDRESS") and start again.';
const NOT_WRITABLE =
  'This folder or the cache folder cannot be written: give yourself the right to write there, or move the project to a folder of your own, and start again.';

/** @type {Readonly<Record<string, string>>} */
const SENTENCES = {
  ENOSPC: 'The disk is full: free about 2 GB and start again.',
  EDQUOT: 'Your share of the disk is used up: free about 2 GB and start again.',
  ENOTFOUND: NETWORK,
  EAI_AGAIN: NETWORK,
  ECONNREFUSED: NETWORK,
  ECONNRESET: NETWORK,
  ETIMEDOUT: NETWORK,
  ENETUNREACH: NETWORK,
  EHOSTUNREACH: NETWORK,
  ERR_SOCKET_TIMEOUT: NETWORK,
  UND_ERR_CONNECT_TIMEOUT: NETWORK,
  EACCES: NOT_WRITABLE,
  EPERM: NOT_WRITABLE,
  EROFS: NOT_WRITABLE,
  E401: 'The package registry asks for a login: run "npm login" and start again.',
  E403: 'The package registry refuses a package: ask whoever runs your registry to allow it, and start again.',
  E404: 'The package registry does not have a package that Tadrib needs: check "npm config get registry" and start again.',
  ETARGET:
    'The package registry does not have a version that Tadrib needs: check "npm config get registry" and start again.',
  EINTEGRITY:
    'A downloaded package is not the expected one: run "npm cache clean --force" and start again.',
  EUSAGE:
    'package.json and package-lock.json do not agree: run "npm install", or take both files from the repository again.',
};

/** @param {string | undefined} code @returns {string | undefined} the sentence for an error code of Node or npm */
export function sentenceForCode(code) {
  return code === undefined ? undefined : SENTENCES[code];
}

/** npm names its reason in a line "npm error code X". @param {string} output */
export function findNpmErrorCode(output) {
  const named = /npm (?:error|ERR!) code (\w+)/.exec(output)?.[1];
  if (named !== undefined && SENTENCES[named] !== undefined) return named;
  return Object.keys(SENTENCES).find((code) => new RegExp(`\\b${code}\\b`).test(output)) ?? named;
}

/** @param {unknown} error @returns {string} one sentence, whatever was thrown */
export function explainFailure(error) {
  if (error instanceof PlainError) return error.message;
  const cause = error instanceof Error ? error.cause : undefined;
  const known = sentenceForCode(readCode(error)) ?? sentenceForCode(readCode(cause));
  if (known !== undefined) return known;
  const [summary] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `Something unexpected happened (${summary}): set DEBUG=1, start again and report what it prints.`;
}

/** @param {unknown} error */
function readCode(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
