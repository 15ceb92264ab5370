import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { formatBadgeCode, makeBadgeCode } from '#shared/attendance/badge-code';
import { createTranslator } from '#shared/i18n/translator';
import { buildBadges } from '#shared/reports/papers/badges';
import { buildCertificates } from '#shared/reports/papers/certificates';
import type { PaperModel } from '#shared/reports/papers/model';
import { buildSignInSheets } from '#shared/reports/papers/sign-in-sheet';
import { makeExampleReport } from '#shared/reports/testing/example-report';
import { readPdf } from '../../electron/main/importers/pdf';
import { chooseTarget } from '../dialogs';
import { expect, test } from '../fixtures';
import type { Tadrib } from '../running-application';

interface Printed {
  readonly text: string;
  readonly pages: number;
}

/** Prints a paper as the program does, and reads it back from the disk. */
async function print(tadrib: Tadrib, model: PaperModel, path: string): Promise<Printed> {
  await chooseTarget(tadrib.application(), path);
  const request = { model, format: 'pdf', suggestedName: 'paper' };
  const answer = await tadrib
    .page()
    .evaluate((payload) => window.tadrib.invoke('reports:save', payload), request);
  expect(answer).toMatchObject({ ok: true });
  const bytes = await readFile(path);
  const wasm = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  const engine = await WebAssembly.compile(await readFile(wasm));
  const { text } = await readPdf(new Uint8Array(bytes), engine);
  return { text, pages: bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}

const longName = 'عبد الرحمن محمد عبد الفتاح الجوهري بن يوسف أبو العلا الشرقاوي الدمنهوري';

/** The text layer of a PDF may break lines and set letters apart; what counts is the letters. */
const squeeze = (text: string) => text.replaceAll(/\s/g, '');

function makeData(locale: 'en' | 'ar', people: number) {
  const data = makeExampleReport(locale, { people, days: 2 });
  const [first, ...others] = data.people;
  if (!first) throw new Error('somebody is on the list');
  return { ...data, people: [{ ...first, nameArabic: longName }, ...others] };
}

for (const locale of ['en', 'ar'] as const) {
  test(`badges come ten on a page, with whole names and codes, in ${locale}`, async ({
    tadrib,
  }, info) => {
    const data = makeData(locale, 24);
    const model = buildBadges(data, { locale, digits: 'latin' }, createTranslator(locale));
    const { text, pages } = await print(tadrib, model, info.outputPath('badges.pdf'));
    expect(pages).toBe(3);
    expect(squeeze(text)).toContain(squeeze(longName));
    // On an Arabic page the reader gives groups of digits from the right.
    const groups = new Set(text.match(/\d+/g));
    for (const { id } of data.enrolments) {
      for (const group of formatBadgeCode(makeBadgeCode(id)).split(' ')) {
        expect(groups).toContain(group);
      }
    }
  });

  test(`each page of a sheet to sign says what it belongs to, in ${locale}`, async ({
    tadrib,
  }, info) => {
    const t = createTranslator(locale);
    const data = makeData(locale, 60);
    const dates = data.sessions.map(({ date }) => date);
    const choices = { includePhone: false, includeBarcode: false, emptyRows: 5 };
    const model = buildSignInSheets(data, { locale, digits: 'latin', dates, ...choices }, t);
    const { text, pages } = await print(tadrib, model, info.outputPath('sheet.pdf'));
    expect(pages).toBeGreaterThan(3);
    const count = (words: string) => squeeze(text).split(squeeze(words)).length - 1;
    // The head of the table stands on each page; the last page may hold the signatures alone.
    expect(count(t('papers.signIn.title'))).toBeGreaterThanOrEqual(pages - 1);
    expect(count(t('papers.signIn.certified'))).toBe(1);
    expect(squeeze(text)).toContain(squeeze(longName));
    // On an Arabic page the reader takes the number of the page for a part of the line beside it.
    if (locale === 'en') expect(squeeze(text)).toContain(`${pages}/${pages}`);
    expect(text).not.toContain('+20 100');
  });
}

test('a certificate fills one page on its side, with its number', async ({ tadrib }, info) => {
  const data = makeData('ar', 3);
  const enrolments = data.enrolments.map((enrolment, index) => ({
    ...enrolment,
    certificate: {
      number: `EGY-2026-0007-00${index + 1}`,
      issuedOn: '2026-03-08',
      locale: 'ar' as const,
    },
  }));
  const only = new Set(enrolments.slice(0, 3).map(({ id }) => id));
  const options = { locale: 'ar', digits: 'latin', only, signatories: [] } as const;
  const model = buildCertificates({ ...data, enrolments }, options, createTranslator('ar'));
  const { text, pages } = await print(tadrib, model, info.outputPath('certificates.pdf'));
  expect(pages).toBe(3);
  expect(squeeze(text)).toContain(squeeze(longName));
  for (const number of ['001', '002', '003']) expect(squeeze(text)).toContain(`0007-${number}`);
});
