import { z } from 'zod';

/**
 * Everything that can go wrong across the process border, as a closed list. The text for each code is in
 * the messages under `errors`; a stack trace never leaves the process in which it was made.
 */
export const errorCodes = [
  'unexpected',
  'request-invalid',
  'sender-untrusted',
  'token-unknown',
  'file-unreadable',
  'file-too-large',
  'file-empty',
  'file-type-unsupported',
  'file-type-mismatch',
  'file-encrypted',
  'file-has-macros',
  'file-corrupt',
  'archive-unsafe',
  'pdf-without-text',
  'too-many-pages',
  'too-many-rows',
  'parse-timeout',
  'parser-died',
  'out-of-memory',
  'disk-full',
  'read-only',
  'folder-gone',
  'io-error',
  'report-failed',
  'journal-closed',
  'journal-order',
  'backup-damaged',
  'backup-foreign',
  'backup-newer',
  'backup-missing',
  'backup-interrupted',
  'store-differs',
  'recovery-ended',
  'attachment-missing',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode };

/** Parses an envelope whose value has the given shape. */
export function resultSchema<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), code: z.enum(errorCodes) }),
  ]);
}

/** An error that may cross the process border: it carries a code and nothing else. */
export class CodedError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'CodedError';
    this.code = code;
  }
}
