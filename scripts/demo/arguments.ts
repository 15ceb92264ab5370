import { existsSync, readdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { type Locale, localeSchema, locales } from '#shared/i18n/locales';
import { PlainError } from '../setup/plain-error.mjs';

export interface DemoOptions {
  readonly releases: readonly string[];
  /** Reports and screenshots come to lie here. */
  readonly folder: string;
  readonly locale: Locale;
}

const options = ['--out', '--lang'] as const;
type Option = (typeof options)[number];

/** `[FILES...] [--out FOLDER] [--lang en|fr|ar]`. @throws PlainError when they cannot be followed */
export function readDemoArguments(given: readonly string[], project: string): DemoOptions {
  const values: { [Name in Option]?: string } = {};
  const files: string[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const word = given[index] ?? '';
    const option = options.find((name) => name === word);
    if (option !== undefined) {
      index += 1;
      values[option] = given[index] ?? '';
    } else if (word.startsWith('--')) {
      throw new PlainError(`There is no option ${word}: use --out FOLDER and --lang LANGUAGE.`);
    } else {
      files.push(resolve(word));
    }
  }
  return {
    releases: files.length > 0 ? files.map(requireFile) : listSampleReleases(project),
    folder: resolve(values['--out'] ?? join(project, 'out/demo')),
    locale: readLocale(values['--lang'] ?? 'en'),
  };
}

function requireFile(path: string): string {
  if (existsSync(path)) return path;
  throw new PlainError(`There is no file ${path}: name the press releases to import.`);
}

function readLocale(code: string): Locale {
  const { data } = localeSchema.safeParse(code);
  if (data !== undefined) return data;
  throw new PlainError(`There is no language "${code}": choose from ${locales.join(', ')}.`);
}

/** One file of each release: some lie there in two formats. */
function listSampleReleases(project: string): string[] {
  const folder = join(project, 'resources/sample/releases');
  const byName = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    const name = file.slice(0, -extname(file).length);
    if (!byName.has(name)) byName.set(name, join(folder, file));
  }
  return [...byName.values()];
}
