import { localeFacts } from '../i18n/locales';
import { layOut } from './layout';
import { escapeHtml, renderText } from './markup';
import type { PrintModel } from './model';
import { buildFontFaces, buildPrintStyle, listFamilies, type ReportFont } from './print-style';

export interface ReportHtmlOptions {
  readonly fonts: readonly ReportFont[];
  /** Lets a content security policy allow this style sheet and no other. */
  readonly styleNonce: string;
}

/** A whole page for printing: no script, nothing to load but the fonts, every text escaped. */
export function renderReportHtml(model: PrintModel, options: ReportHtmlOptions): string {
  const { locale } = model;
  const { body, ...page } = layOut(model);
  const name = [model.title, model.subtitle].filter((part) => part !== '').join(': ');
  return `<!doctype html>
<html lang="${locale}" dir="${localeFacts[locale].direction}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(name)}</title>
<style nonce="${escapeHtml(options.styleNonce)}">${buildPrintStyle(options.fonts, page)}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/**
 * The line that the printer puts under every page: the small print and the number of the page. It is laid
 * out apart from the page, so it brings its own fonts.
 */
export function renderReportFooter(model: PrintModel, fonts: readonly ReportFont[]): string {
  const light = fonts.filter(({ weight }) => weight === 400);
  const direction = localeFacts[model.locale].direction;
  return `<style>
${buildFontFaces(light)}
#foot { width: 100%; margin: 0 14mm; display: flex; justify-content: space-between; gap: 8mm; color: #5a6875; }
#foot { font: 7pt/1.4 ${listFamilies(light)}; }
#foot:lang(ar) { font-kerning: none; }
</style>
<div id="foot" lang="${model.locale}" dir="${direction}"><span>${renderText(model.footer, model.locale)}</span>
<bdi dir="ltr"><span class="pageNumber"></span>&nbsp;/&nbsp;<span class="totalPages"></span></bdi></div>`;
}
