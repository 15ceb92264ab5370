import { byNameMarkers, familyMarkers, familyMarkerTails } from '../data/particles';
import { degrees, doubtfulTitles, titles } from '../data/titles';
import type { Token } from './split-name';

type Tokens = readonly Token[];

/** One way to take the words of a name; the names of a married woman and doubtful titles make several. */
export interface TokenReading {
  readonly tokens: Tokens;
  readonly isWithoutTitle: boolean;
  readonly isOtherFamilyName: boolean;
}

/** The name without its titles, in every sense that it may have; the most literal one first. */
export function listReadings(all: Tokens): TokenReading[] {
  const named = dropDegrees(all);
  const start = countTitles(named, 0);
  const sure = named.slice(start);
  const first = sure[0];
  const readings = readMarried(sure, start > 0);
  if (sure.length > 1 && first && doubtfulTitles.has(first.key)) {
    readings.push(...readMarried(sure.slice(countTitles(sure, 1)), true));
  }
  return readings;
}

/** How many words from the one at `from` on are titles; the last word never is one. */
function countTitles(tokens: Tokens, from: number): number {
  let count = from;
  while (count < tokens.length - 1 && isTitle(tokens, count)) count += 1;
  return count;
}

function isTitle(tokens: Tokens, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token) return false;
  if (titles.has(token.key)) return true;
  if (!doubtfulTitles.has(token.key)) return false;
  return token.hasSlash || (next !== undefined && titles.has(next.key));
}

function dropDegrees(tokens: Tokens): Tokens {
  const last = tokens.at(-1);
  return tokens.length > 2 && last && degrees.has(last.key)
    ? dropDegrees(tokens.slice(0, -1))
    : tokens;
}

/** "Zohra Belaid née Kaddour" is Zohra Belaid and Zohra Kaddour; what is said of a by-name is left out. */
function readMarried(tokens: Tokens, isWithoutTitle: boolean): TokenReading[] {
  const at = tokens.findIndex(
    ({ key }, index) => index > 0 && (familyMarkers.has(key) || byNameMarkers.has(key)),
  );
  if (at < 0) return [{ tokens, isWithoutTitle, isOtherFamilyName: false }];
  const before = tokens.slice(0, at);
  const after = tokens.slice(at + 1).filter(({ key }) => !familyMarkerTails.has(key));
  const readings = [{ tokens: before, isWithoutTitle, isOtherFamilyName: true }];
  if (after.length === 0 || !familyMarkers.has(tokens[at]?.key ?? '')) return readings;
  const given = before.length > 1 ? before.slice(0, -1) : before;
  const married = [...given, ...after];
  return [...readings, { tokens: married, isWithoutTitle, isOtherFamilyName: true }];
}
