import { localeFacts } from '../i18n/locales';
import { renderBlock } from './html-blocks';
import { escapeHtml, renderText } from './markup';
import type { ReportModel } from './model';
import { chooseOrientation } from './page-fit';
import { buildPrintStyle, type ReportFont } from './print-style';

export interface ReportHtmlOptions {
  readonly fonts: readonly ReportFont[];
  /** Lets a content security policy allow this style sheet and no other. */
  readonly styleNonce: string;
}

/** A whole page for printing: no script, nothing to load but the fonts, every text escaped. */
export function renderReportHtml(model: ReportModel, options: ReportHtmlOptions): string {
  const { locale } = model;
  const heading = model.subtitle || model.title;
  const kicker = model.subtitle ? `<p>${renderText(model.title, locale)}</p>` : '';
  const name = [model.title, model.subtitle].filter((part) => part !== '').join(': ');
  return `<!doctype html>
<html lang="${locale}" dir="${localeFacts[locale].direction}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(name)}</title>
<style nonce="${escapeHtml(options.styleNonce)}">${buildPrintStyle(options.fonts, chooseOrientation(model))}</style>
</head>
<body>
<header>${kicker}<h1>${renderText(heading, locale)}</h1></header>
<main>${model.blocks.map((block) => renderBlock(block, model)).join('\n')}</main>
<footer>${renderText(model.footer, locale)}</footer>
</body>
</html>
`;
}
