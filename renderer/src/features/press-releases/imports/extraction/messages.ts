import type { ExtractedRelease, ExtractOptions } from '#shared/press-releases/schema';

/** One text at a time goes to the worker, and one answer comes back. */
export interface ExtractRequest {
  readonly text: string;
  readonly options: ExtractOptions;
}

export type ExtractAnswer = { readonly release: ExtractedRelease } | { readonly failure: string };
