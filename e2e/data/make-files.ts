import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import type { Locale } from '#shared/i18n/locales';
import { makeDocx, writeParagraph } from '../../electron/main/importers/test-files/make-office';

export type ReleaseLanguage = 'en' | 'ar';

/** A release about 12 officers in Safaga on 19 and 20 May 2026. */
export function releaseText(language: ReleaseLanguage): string {
  return readFileSync(join(import.meta.dirname, `release.${language}.txt`), 'utf8');
}

export function releaseTitle(language: ReleaseLanguage): string {
  return releaseText(language).split('\n')[0] ?? '';
}

/** @returns the path of the file */
export function writeRelease(
  folder: string,
  language: ReleaseLanguage,
  format: 'txt' | 'docx',
): string {
  const path = join(folder, `release-${language}.${format}`);
  const text = releaseText(language);
  const body = text.split('\n').map(writeParagraph).join('');
  writeFileSync(path, format === 'txt' ? text : makeDocx(body));
  return path;
}

export interface ListedPerson {
  readonly latin: string;
  readonly arabic: string;
  readonly sex: 'F' | 'M';
}

export const listedPeople: readonly ListedPerson[] = [
  { latin: 'Basma Fouad Lotfy', arabic: 'بسمة فؤاد لطفي', sex: 'F' },
  { latin: 'Karim Sobhy Anis', arabic: 'كريم صبحي أنيس', sex: 'M' },
  { latin: 'Noha Taher Wasfy', arabic: 'نهى طاهر وصفي', sex: 'F' },
  { latin: 'Wael Nazmy Shokry', arabic: 'وائل نظمي شكري', sex: 'M' },
];

const listHeaders: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Full name', 'Name in Arabic', 'Sex'],
  fr: ['Nom et prénom', 'Nom en arabe', 'Sexe'],
  ar: ['الاسم الكامل', 'الاسم بالحروف اللاتينية', 'الجنس'],
};

/** A list as an office sends it. @returns the path of the file */
export async function writeParticipantList(folder: string, locale: Locale): Promise<string> {
  const path = join(folder, 'participants.xlsx');
  const headers = listHeaders[locale];
  const rows = listedPeople.map(({ latin, arabic, sex }) =>
    locale === 'ar' ? [arabic, latin, sex] : [latin, arabic, sex],
  );
  const cells = [headers, ...rows].map((row) => row.map((value) => ({ value })));
  await writeExcelFile(cells, { sheet: 'List' }).toFile(path);
  return path;
}
