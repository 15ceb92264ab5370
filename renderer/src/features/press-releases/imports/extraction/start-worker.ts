import type { StartExtractPost } from './extractor';
import type { ExtractAnswer } from './messages';

export const startExtractWorker: StartExtractPost = ({ onAnswer, onFailure }) => {
  const worker = new Worker(new URL('./extract.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ExtractAnswer>) => onAnswer(data));
  worker.addEventListener('error', onFailure);
  worker.addEventListener('messageerror', onFailure);
  return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
};
