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

/** A text such as "Name of the body (NOB)" is also looked up as "Name of the body" and as "NOB". */
function readings(text: string): string[] {
  const match = /^(.*?)\s*[([]([^)\]]+)[)\]]\s*$/u.exec(text);
  const parts = match ? [text, match[1] ?? '', match[2] ?? ''] : [text];
  return parts
    .map((part) => foldText(part.replace(/^(the|la|le|les|l['’])\s*/iu, '')))
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
