import { renderBlocks } from './html-blocks';
import { renderText } from './markup';
import type { PrintModel, ReportModel } from './model';
import { chooseOrientation } from './page-fit';
import { renderBadges } from './papers/badges-html';
import { badgesStyle } from './papers/badges-style';
import { renderCertificates } from './papers/certificates-html';
import { certificatesStyle } from './papers/certificates-style';
import { renderSignIn } from './papers/sign-in-html';
import { signInStyle } from './papers/sign-in-style';
import { type PageStyle, reportMargin, reportRules } from './print-style';

/** What stands on the pages of a print, and how. */
interface Layout extends PageStyle {
  readonly body: string;
}

export function layOut(model: PrintModel): Layout {
  switch (model.kind) {
    case 'badges':
      return {
        orientation: 'portrait',
        margin: '0',
        rules: badgesStyle,
        body: `<main>${renderBadges(model)}</main>`,
      };
    case 'certificates':
      return {
        orientation: 'landscape',
        margin: '0',
        rules: certificatesStyle,
        body: `<main>${renderCertificates(model)}</main>`,
      };
    case 'sign-in':
      return {
        orientation: 'landscape',
        margin: reportMargin,
        rules: reportRules + signInStyle,
        body: `<main>${renderSignIn(model)}</main>`,
      };
    default:
      return {
        orientation: chooseOrientation(model),
        margin: reportMargin,
        rules: reportRules,
        body: renderReport(model),
      };
  }
}

function renderReport({ title, subtitle, blocks, ...voice }: ReportModel): string {
  const { locale } = voice;
  const kicker = subtitle ? `<p>${renderText(title, locale)}</p>` : '';
  return `<header>${kicker}<h1>${renderText(subtitle || title, locale)}</h1></header>
<main>${renderBlocks(blocks, voice)}</main>`;
}
