import { foldText } from '../i18n/fold-text';
import type { LocalisedText } from '../i18n/localised-text';

export interface Named {
  readonly acronym: string;
  readonly names: LocalisedText;
  readonly aliases: readonly string[];
}

/** Every way in which something is called, folded: acronym, names in three languages, other names. */
function foldedNames({ acronym, names, aliases }: Named): string[] {
  return [acronym, names.en, names.fr, names.ar, ...aliases].map(foldText).filter(Boolean);
}

const article = /^(?:the|la|le|les|l['’])\s*/iu;
const acronymBehind = /^(.*?)\s*[([]([^)\]]+)[)\]]$/u;
const placeBehind = /^(.+?)\s+(?:in|en|au|aux|في)\s+(\P{P}+)$/iu;

/**
 * The ways to look a text up, the closest first: "Name of the body (NOB) in Egypt" as it stands, as the "NOB
 * Egypt" that a list may have, then as "Name of the body" and as "NOB".
 */
function readings(text: string): string[] {
  const [, before, place] = placeBehind.exec(text.trim()) ?? [];
  const whole = before ?? text.trim();
  const [, name, acronym] = acronymBehind.exec(whole) ?? [];
  const names = [whole, name, acronym].filter((one) => one !== undefined);
  const local = place ? names.map((one) => `${one} ${place}`) : [];
  return [text, ...local, ...names]
    .map((one) => foldText(one.replace(article, '')))
    .filter(Boolean);
}

/** A lookup by any of the names; of several entries with the same name the first one counts. */
export function indexByName<Entry extends Named>(
  entries: readonly Entry[],
): (text: string) => Entry | undefined {
  const index = new Map<string, Entry>();
  for (const entry of entries) {
    for (const name of foldedNames(entry)) if (!index.has(name)) index.set(name, entry);
  }
  return (text) => readings(text).flatMap((reading) => index.get(reading) ?? [])[0];
}
