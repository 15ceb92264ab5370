import { randomBytes } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { CodedError } from '#shared/ipc/result';
import { renderReportFooter, renderReportHtml } from '#shared/reports/html';
import type { PrintModel } from '#shared/reports/model';
import { documentWebPreferences } from '../security/web-preferences';
import { reportFonts } from './report-fonts';

const scheme = 'print';

/**
 * In letters of the page. Tags make the file ten times as large and the printing slow, which a list of thousands by
 * twenty half-days does not bear.
 */
const mostTagged = 1_500_000;

/** Pages on their way to the printer, by address. Nothing of a report touches the disk before it is saved. */
const pages = new Map<string, Response>();

/**
 * A report as PDF, laid out by Chromium: real text, Arabic shaped, tagged for screen readers unless it is very long. The page has a
 * session of its own, which can load that one page and nothing else, and no script runs in it.
 */
export async function writePdf(model: PrintModel): Promise<Uint8Array> {
  const nonce = randomBytes(16).toString('base64');
  const html = renderReportHtml(model, { fonts: reportFonts, styleNonce: nonce });
  const address = `${scheme}://report/${randomBytes(8).toString('hex')}`;
  pages.set(address, answerPage(html, nonce));
  try {
    const footer = model.footer === '' ? null : renderReportFooter(model, reportFonts);
    return await printPage(address, footer, html.length <= mostTagged);
  } catch (error) {
    throw new CodedError('report-failed', { cause: error });
  } finally {
    pages.delete(address);
  }
}

async function printPage(
  address: string,
  footer: string | null,
  isTagged: boolean,
): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...documentWebPreferences, session: openPrintSession() },
  });
  try {
    // A page that dies would leave the promise of printing open for ever.
    const died = new Promise<never>((_, reject) => {
      window.webContents.once('render-process-gone', (_event, { reason }) =>
        reject(new Error(reason)),
      );
    });
    return await Promise.race([died, layOut(window, address, footer, isTagged)]);
  } finally {
    window.destroy();
  }
}

async function layOut(
  window: BrowserWindow,
  address: string,
  footer: string | null,
  isTagged: boolean,
): Promise<Uint8Array> {
  await window.loadURL(address);
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    ...(footer === null
      ? {}
      : { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footer }),
    generateTaggedPDF: isTagged,
    generateDocumentOutline: isTagged,
  });
}

function openPrintSession(): Session {
  const printing = session.fromPartition('print');
  if (printing.protocol.isProtocolHandled(scheme)) return printing;
  printing.protocol.handle(
    scheme,
    ({ url }) => pages.get(url) ?? new Response(null, { status: 404 }),
  );
  printing.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !pages.has(url) && !url.startsWith('data:font/woff2;') });
  });
  printing.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  printing.setPermissionCheckHandler(() => false);
  return printing;
}

function answerPage(html: string, nonce: string): Response {
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; font-src data:`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
