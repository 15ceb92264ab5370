import { expect, test } from 'vitest';
import { renderReportFooter, renderReportHtml } from './html';
import type { ReportModel } from './model';

const fonts = [{ family: 'Amiri', weight: 400, url: 'data:font/woff2;base64,AA==' }] as const;
const options = { fonts, styleNonce: 'abc' };
const hostile = '</style><script>alert("x")</script><img src=x onerror=alert(1)>';

function makeModel(text: string, locale: ReportModel['locale'] = 'en'): ReportModel {
  return {
    kind: 'attendance',
    locale,
    digits: 'latin',
    title: text,
    subtitle: text,
    blocks: [
      { type: 'facts', title: text, facts: [{ label: text, value: text }] },
      { type: 'paragraph', text },
      {
        type: 'table',
        title: text,
        columns: [
          { header: text, kind: 'text' },
          { header: 'AM', kind: 'mark' },
          { header: 'Rate', kind: 'percent' },
        ],
        rows: [
          [text, 'P', 0.5],
          [text, 'A', 0],
          [text, null, null],
        ],
        totals: ['Total', 1, 1],
        usualMark: 'P',
      },
    ],
    footer: text,
  };
}

test('a hostile name is text wherever it stands', () => {
  const html =
    renderReportHtml(makeModel(hostile), options) + renderReportFooter(makeModel(hostile), fonts);
  expect(html).not.toMatch(/<(script|img)/i);
  expect(html.match(/<\/style>/g)).toHaveLength(2);
  expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(10);
});

test('nothing is loaded from elsewhere and no element has a style or a handler of its own', () => {
  const html = renderReportHtml(makeModel('x'), options);
  expect(html.match(/url\("(?!data:)/)).toBeNull();
  expect(html).not.toMatch(/<link|<script|\sstyle=|\son\w+=|https?:/i);
  expect(html).toContain('<style nonce="abc">');
});

test('the page has the language and the direction of the report', () => {
  expect(renderReportHtml(makeModel('تدريب', 'ar'), options)).toContain(
    '<html lang="ar" dir="rtl">',
  );
  expect(renderReportHtml(makeModel('Atelier', 'fr'), options)).toContain(
    '<html lang="fr" dir="ltr">',
  );
});

test('zero is drawn, not known is left empty, and the usual mark is quiet', () => {
  const html = renderReportHtml(makeModel('x'), options);
  expect(html).toContain('<td class="mark usual">P</td><td class="percent">50%</td>');
  expect(html).toContain('<td class="mark">A</td><td class="percent">0%</td>');
  expect(html).toContain('<td class="mark"></td><td class="percent"></td>');
});

test('numbers are written in the digits of the report', () => {
  const model = { ...makeModel('س', 'ar'), digits: 'arabic-indic' } as const;
  expect(renderReportHtml(model, options)).toContain('٥٠');
});
