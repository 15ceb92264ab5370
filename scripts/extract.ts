/** `extract FILE|FOLDER ... [--out records.jsonl]`: one record a line, in the form of the corpus guidelines. */
import { writeFileSync } from 'node:fs';
import { extractRelease, toGuidelineRecord } from '#shared/press-releases/index';
import { listReleaseFiles, readReleaseText, releaseId } from './release-files';

function readArguments(given: readonly string[]): { paths: string[]; out: string | null } {
  const at = given.indexOf('--out');
  const out = at < 0 ? null : (given[at + 1] ?? null);
  return {
    paths: given.filter((_value, index) => at < 0 || (index !== at && index !== at + 1)),
    out,
  };
}

function main(): number {
  const { paths, out } = readArguments(process.argv.slice(2));
  if (paths.length === 0) {
    console.error(
      'Name the files or folders to read: extract FILE|FOLDER ... [--out records.jsonl]',
    );
    return 2;
  }
  const lines = listReleaseFiles(paths).map((path) =>
    JSON.stringify(toGuidelineRecord(releaseId(path), extractRelease(readReleaseText(path)))),
  );
  const text = lines.map((line) => `${line}\n`).join('');
  if (out === null) process.stdout.write(text);
  else writeFileSync(out, text);
  return 0;
}

process.exitCode = main();
