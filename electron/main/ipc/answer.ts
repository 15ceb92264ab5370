import type { z } from 'zod';
import { CodedError, type ErrorCode, type Result } from '#shared/ipc/result';
import { exceedsSize } from './payload-size';

/** A file of the largest size that is read, and what comes with it. */
export const payloadLimit = 50 * 1024 * 1024;

interface Question {
  readonly schemas: { readonly request: z.ZodType; readonly response: z.ZodType };
  readonly isTrusted: boolean;
  /** How much the request may hold, in bytes or letters; a file and what comes with it unless told otherwise. */
  readonly limit?: number;
  readonly request: unknown;
  readonly run: (request: never) => unknown;
  readonly report: (code: ErrorCode) => void;
}

/**
 * One request from the page to its envelope: the sender is checked, the request parsed, the work done and its
 * result parsed. Nothing but a code ever leaves when one of these fails.
 */
export async function answerRequest(question: Question): Promise<Result<unknown>> {
  try {
    if (!question.isTrusted) throw new CodedError('sender-untrusted');
    if (exceedsSize(question.request, question.limit ?? payloadLimit))
      throw new CodedError('file-too-large');
    const request = question.schemas.request.safeParse(question.request);
    if (!request.success) throw new CodedError('request-invalid');
    // The schema of the same channel has just said that it fits.
    const value = await question.run(request.data as never);
    return { ok: true, value: question.schemas.response.parse(value) };
  } catch (error) {
    const code = error instanceof CodedError ? error.code : 'unexpected';
    question.report(code);
    return { ok: false, code };
  }
}
