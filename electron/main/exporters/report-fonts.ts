/**
 * The letters of the printed reports, inside the program, since a report must look the same on a machine
 * without any Arabic font. Amiri, because the text of a PDF set in it can be searched and copied; many other
 * Arabic fonts draw a letter as base and dots apart and give unreadable text.
 */

import amiri from '@fontsource/amiri/files/amiri-arabic-400-normal.woff2?inline';
import amiriBold from '@fontsource/amiri/files/amiri-arabic-700-normal.woff2?inline';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?inline';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2?inline';
import extended from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?inline';
import extendedBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2?inline';
import type { ReportFont } from '#shared/reports/print-style';

const arabicSize = '118%';

export const reportFonts: readonly ReportFont[] = [
  { family: 'Noto Sans', weight: 400, url: latin },
  { family: 'Noto Sans', weight: 700, url: latinBold },
  { family: 'Noto Sans Extended', weight: 400, url: extended },
  { family: 'Noto Sans Extended', weight: 700, url: extendedBold },
  { family: 'Amiri', weight: 400, url: amiri, sizeAdjust: arabicSize },
  { family: 'Amiri', weight: 700, url: amiriBold, sizeAdjust: arabicSize },
];
