/**
 * Makes the sample files in office formats from the texts beside them: `npx tsx scripts/make-sample-files.ts`.
 * Needs LibreOffice Writer for the press releases. Run it after a change of a text, and commit what it wrote.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import writeExcelFile from 'write-excel-file/node';

const folder = fileURLToPath(new URL('../resources/sample/', import.meta.url));

const releases = [
  { name: 'health-workers-ismailia.en', format: 'docx' },
  { name: 'community-ambassadors-minya.ar', format: 'docx' },
  { name: 'gestion-des-frontieres-zinder.fr', format: 'pdf' },
] as const;

await writeParticipants();
for (const { name, format } of releases) writeRelease(name, format);

async function writeParticipants(): Promise<void> {
  const text = readFileSync(join(folder, 'participants.csv'), 'utf8');
  const [header = [], ...lines] = Papa.parse<string[]>(text.trim()).data;
  const head = header.map((value) => ({ value, fontWeight: 'bold' as const }));
  const rows = lines.map((cells) =>
    cells.map((value, column) =>
      header[column] === 'Year of birth' && value !== '' ? { value: Number(value) } : { value },
    ),
  );
  const columns = header.map(() => ({ width: 24 }));
  const options = { sheet: 'Participants', columns, stickyRowsCount: 1 };
  await writeExcelFile([head, ...rows], options).toFile(join(folder, 'participants.xlsx'));
}

function writeRelease(name: string, format: 'docx' | 'pdf'): void {
  const [title = '', ...paragraphs] = readFileSync(join(folder, 'releases', `${name}.txt`), 'utf8')
    .trim()
    .split('\n\n');
  const direction = name.endsWith('.ar') ? 'rtl' : 'ltr';
  const body = paragraphs.map((paragraph) => `<p dir="${direction}">${paragraph}</p>`).join('');
  const page = `<meta charset="utf-8"><h1 dir="${direction}">${title}</h1>${body}`;
  const work = mkdtempSync(join(tmpdir(), 'tadrib-sample-'));
  writeFileSync(join(work, `${name}.html`), `<html><body>${page}</body></html>`);
  execFileSync('soffice', [
    `-env:UserInstallation=file://${work}/profile`,
    '--headless',
    '--infilter=HTML (StarWriter)',
    ...['--convert-to', format, '--outdir', join(folder, 'releases')],
    join(work, `${name}.html`),
  ]);
  rmSync(work, { recursive: true });
}
