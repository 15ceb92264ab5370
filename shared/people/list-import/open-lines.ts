import type { Register } from './register';
import type { ListLine } from './types';

/** The line with those of similar names looked for. */
export function settleLine(line: ListLine, register: Register, isOneOfThousands = false): ListLine {
  if (!line.isOpen) return line;
  const { state, candidates } = register.matchThoroughly(line.values, isOneOfThousands);
  return {
    ...line,
    isOpen: false,
    candidates,
    state: line.repeats === null ? state : line.state,
  };
}
