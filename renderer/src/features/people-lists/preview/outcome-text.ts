import type { MessageKey, Translate } from '#shared/i18n/translate';
import {
  type Answer,
  decideLine,
  type ListLine,
  type MatchReason,
} from '#shared/people/list-import/index';
import { nameReasons } from '#shared/people/name-matching/name-reason';

/** How a line is marked, with the answer that it got. */
export type LineMark = 'new' | 'known' | 'doubtful' | 'bad' | 'leftOut' | 'repeat' | 'open';

export function markLine(line: ListLine, answer: Answer | undefined): LineMark {
  if (line.state === 'bad') return 'bad';
  if (answer === undefined && line.isOpen) return 'open';
  const outcome = decideLine(line, answer);
  switch (outcome.kind) {
    case 'open':
      return 'doubtful';
    case 'left-out':
      return 'leftOut';
    case 'person':
      return 'known';
    default:
      return outcome.kind;
  }
}

const ofNames: ReadonlySet<string> = new Set(nameReasons);

export function reasonText(t: Translate, reason: MatchReason): string {
  // Both lists of codes are closed, and each has a message.
  const key = ofNames.has(reason) ? `people.matchReasons.${reason}` : `peopleLists.facts.${reason}`;
  return t(key as MessageKey);
}
