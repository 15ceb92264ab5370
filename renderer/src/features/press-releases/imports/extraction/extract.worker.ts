/** Reads releases beside the window: a long text takes longer than a frame. It has no access to the store. */
import { extractRelease } from '#shared/press-releases/index';
import type { ExtractAnswer, ExtractRequest } from './messages';

self.addEventListener('message', ({ data }: MessageEvent<ExtractRequest>) => {
  self.postMessage(answer(data));
});

function answer({ text, options }: ExtractRequest): ExtractAnswer {
  try {
    return { release: extractRelease(text, options) };
  } catch (error) {
    return { failure: error instanceof Error ? error.name : 'unknown' };
  }
}
