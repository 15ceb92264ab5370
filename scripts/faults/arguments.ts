import { PlainError } from '../setup/plain-error.mjs';

export interface FaultOptions {
  readonly isShort: boolean;
  /** None stands for all. */
  readonly names: readonly string[];
  /** How often each is tried; null for its own number. */
  readonly times: number | null;
  readonly json: string | null;
}

const usage = 'use --short, --only NAME, --times NUMBER and --json FILE';

/** `[--short] [--only NAME]... [--times N] [--json FILE]`. @throws PlainError when they cannot be followed */
export function readFaultArguments(
  given: readonly string[],
  known: readonly string[],
): FaultOptions {
  const names: string[] = [];
  let [isShort, times, json]: [boolean, number | null, string | null] = [false, null, null];
  const words = [...given];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--short') isShort = true;
    else if (word === '--only') names.push(readName(words.shift(), known));
    else if (word === '--times') times = readTimes(words.shift());
    else if (word === '--json') json = readFile(words.shift());
    else throw new PlainError(`There is no option "${word}": ${usage}.`);
  }
  return { isShort, names, times, json };
}

function readName(name: string | undefined, known: readonly string[]): string {
  if (name !== undefined && known.includes(name)) return name;
  throw new PlainError(`There is no fault "${name ?? ''}": choose from ${known.join(', ')}.`);
}

function readTimes(word: string | undefined): number {
  const times = Number(word);
  if (Number.isInteger(times) && times > 0) return times;
  throw new PlainError(`"${word ?? ''}" is no number of times: give a whole one above 0.`);
}

function readFile(path: string | undefined): string {
  if (path !== undefined) return path;
  throw new PlainError('Name the file to write after --json.');
}
