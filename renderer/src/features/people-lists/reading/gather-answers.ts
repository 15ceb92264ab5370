import type { ListAnswer } from './messages';

interface AnswerGatherer {
  readonly take: (answer: ListAnswer) => void;
  readonly end: () => void;
}

/** Seldom enough for the window to have time for others, often enough to be seen moving. */
const GATHER_MILLISECONDS = 400;

/**
 * Hands answers on together. Each time the screen and the plan of the whole list are made anew, and for a long list as
 * often as it answers that takes longer than the reading. The first lines and the last ones do not wait.
 */
export function gatherAnswers(onAnswers: (answers: readonly ListAnswer[]) => void): AnswerGatherer {
  let waiting: ListAnswer[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isFirst = true;
  let missing = 0;

  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const handOn = () => {
    stop();
    const answers = waiting;
    waiting = [];
    onAnswers(answers);
  };
  /** Whether somebody waits for just this. */
  const isAwaited = (answer: ListAnswer): boolean => {
    if (answer.kind === 'list') {
      isFirst = true;
      missing = answer.list.peopleCount;
    }
    if (answer.kind !== 'lines') return answer.kind === 'finished';
    missing -= answer.lines.length;
    const isEnd = isFirst || missing <= 0;
    isFirst = false;
    return isEnd;
  };
  return {
    take: (answer) => {
      waiting.push(answer);
      if (isAwaited(answer)) handOn();
      else timer ??= setTimeout(handOn, GATHER_MILLISECONDS);
    },
    end: stop,
  };
}
