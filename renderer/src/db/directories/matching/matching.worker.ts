import { createMatchingEngine } from './engine';
import type { MatcherAnswer, MatcherMessage } from './protocol';

/** Comparing the names of a hundred thousand people takes minutes, in which the window must not stand still. */
const handle = createMatchingEngine((answer: MatcherAnswer) => self.postMessage(answer));

self.addEventListener('message', ({ data }: MessageEvent<MatcherMessage>) => handle(data));
