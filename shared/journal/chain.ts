/**
 * A chained line is `<hash> <payload>`, where the hash covers the hash of the line before and the payload. A line
 * that was changed, moved, added or taken out breaks the chain at its place.
 */

/** Hex SHA-256 of a text's UTF-8 bytes. It is handed in: `shared/` has no platform. */
export type HashText = (text: string) => string;

export interface ChainedLine {
  readonly hash: string;
  readonly payload: string;
}

const hashLength = 64;

/** The line without its end. `payload` must be one line of text. */
export function chainLine(previous: string, payload: string, hashText: HashText): ChainedLine {
  return { hash: hashText(previous + payload), payload };
}

export function formatLine({ hash, payload }: ChainedLine): string {
  return `${hash} ${payload}`;
}

/** Null for what cannot be a chained line. Whether its hash is right is another question. */
export function parseLine(line: string): ChainedLine | null {
  if (line.length <= hashLength + 1 || line.charAt(hashLength) !== ' ') return null;
  const hash = line.slice(0, hashLength);
  return isHash(hash) ? { hash, payload: line.slice(hashLength + 1) } : null;
}

export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

export interface ChainReader {
  /** The payload of a line that is as it was written, or null. */
  readonly next: (line: string) => string | null;
  /** The hash that the next line must follow on. */
  readonly hash: () => string;
}

/**
 * Reads lines one by one from a known hash on. After a damaged line it goes on: what the damaged line said its hash
 * was, and what its payload makes it, are both tried for the next one, so that damage costs at most the line
 * after it as well, and never all that follow.
 */
export function createChainReader(start: string, hashText: HashText): ChainReader {
  let candidates: readonly string[] = [start];

  function next(line: string): string | null {
    const parsed = parseLine(line);
    const payload = parsed?.payload ?? line.slice(hashLength + 1);
    const [first = ''] = candidates;
    if (parsed && candidates.some((previous) => hashText(previous + payload) === parsed.hash)) {
      candidates = [parsed.hash];
      return payload;
    }
    const computed = hashText(first + payload);
    candidates = parsed ? [parsed.hash, computed] : [computed];
    return null;
  }
  return { next, hash: () => candidates[0] ?? '' };
}
