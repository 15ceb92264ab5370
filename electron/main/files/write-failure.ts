import { CodedError, type ErrorCode } from '#shared/ipc/result';

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  ESTALE: 'folder-gone',
};

/** What the user is told of a write that failed; `io-error` for everything that has no code of its own. */
export function toWriteFailure(cause: unknown): CodedError {
  if (cause instanceof CodedError) return cause;
  return new CodedError(codes[readErrno(cause)] ?? 'io-error', { cause });
}

/** `ENOENT` and the like; empty for an error that the system did not make. */
export function readErrno(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

/** Windows and some sticks cannot flush a folder; they answer one of these. */
export function isFolderFlushUnknown(cause: unknown): boolean {
  return ['EISDIR', 'EINVAL', 'EPERM', 'EACCES', 'ENOTSUP'].includes(readErrno(cause));
}
