/**
 * `extract FILE|FOLDER ... [--out records.jsonl]`: one record a line, in the form of the corpus guidelines, from files of
 * every kind that the program reads. Ends with 1 when one of them could not be read, each with its sentence on stderr.
 */
import { writeFileSync } from 'node:fs';
import { createTranslator, type MessageKey } from '#shared/i18n/translator';
import { CodedError } from '#shared/ipc/result';
import { extractRelease, toGuidelineRecord } from '#shared/press-releases/index';
import { listReleaseFiles, type ReleaseProblem, readReleaseFile } from './release-files';

function readArguments(given: readonly string[]): { paths: string[]; out: string | null } {
  const at = given.indexOf('--out');
  const out = at < 0 ? null : (given[at + 1] ?? null);
  return {
    paths: given.filter((_value, index) => at < 0 || (index !== at && index !== at + 1)),
    out,
  };
}

const translate = createTranslator('en', 'latin');

function describeProblem({ name, error }: ReleaseProblem): string {
  const code = error instanceof CodedError ? error.code : 'unexpected';
  return `${name}: ${translate(`errors.${code}` satisfies MessageKey)}`;
}

async function main(): Promise<number> {
  const { paths, out } = readArguments(process.argv.slice(2));
  if (paths.length === 0) {
    console.error(
      'Name the files or folders to read: extract FILE|FOLDER ... [--out records.jsonl]',
    );
    return 2;
  }
  let problems = 0;
  const lines: string[] = [];
  for (const path of await listReleaseFiles(paths)) {
    const releases = await readReleaseFile(path, (problem) => {
      problems += 1;
      console.error(describeProblem(problem));
    });
    for (const { id, text } of releases) {
      const line = `${JSON.stringify(toGuidelineRecord(id, extractRelease(text)))}\n`;
      if (out === null) process.stdout.write(line);
      else lines.push(line);
    }
  }
  if (out !== null) writeFileSync(out, lines.join(''));
  return problems === 0 ? 0 : 1;
}

process.exitCode = await main();
