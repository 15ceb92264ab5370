import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readHtml } from './html';

const article = `
  <h1>Officers practise interviewing</h1>
  <p>Port Selma, 14 April 2025 – The centre held a course for <b>24</b> officers
     from 6 to 9 April 2025, with exercises on first contact, on open questions and on referral.</p>
  <h2>Topics</h2><ul><li>First contact</li><li><p>Referral</p></li></ul>
  <p>The course was funded by the Fund for Coastal Towns, in the frame of the Safe Passage Programme,
     and closed with a short test that all participants passed.<br>Next course: May.</p>`;

const expected = [
  'Officers practise interviewing',
  '',
  'Port Selma, 14 April 2025 – The centre held a course for 24 officers from 6 to 9 April 2025, with exercises on first contact, on open questions and on referral.',
  '',
  'Topics',
  '',
  '• First contact',
  '• Referral',
  '',
  'The course was funded by the Fund for Coastal Towns, in the frame of the Safe Passage Programme, and closed with a short test that all participants passed.',
  'Next course: May.',
].join('\n');

test.each([
  ['a plain document', `<html lang="en-GB"><body>${article}</body></html>`],
  ['a fragment', article],
  [
    'a page with menus',
    `<html lang="en"><head><title>Officers practise interviewing | Centre</title></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/about">Who we are</a></li></ul></nav>
      <article>${article}</article><footer>All rights reserved</footer></body></html>`,
  ],
])('%s keeps one line for each block', (_, html) => {
  expect(readHtml(Buffer.from(html)).text).toBe(expected);
});

test('a page of which no article can be told is read whole', () => {
  const html = '<html><body><nav>Home</nav><div>Course on 6 April</div></body></html>';
  expect(readHtml(Buffer.from(html)).text).toBe('Home\n\nCourse on 6 April');
});

test('scripts, styles and forms leave nothing behind', () => {
  const html = `<body><script>document.title = 'x'</script><style>p{}</style><p onclick="x()">Text</p>
    <svg><script>y()</script></svg><img src=x onerror="z()"><template><p>hidden</p></template></body>`;
  expect(readHtml(Buffer.from(html)).text).toBe('Text');
});

test('table cells stand on lines of their own', () => {
  const html =
    '<table><tr><th>Venue</th><td>Hall B</td></tr><tr><th>Date</th><td>6 April</td></tr></table>';
  expect(readHtml(Buffer.from(html)).text).toBe('Venue\nHall B\nDate\n6 April');
});

test.each([
  ['<html lang="ar">', 'ar'],
  ['<html lang="FR-tn">', 'fr'],
  ['<html lang="es">', undefined],
  ['<html>', undefined],
])('%s declares %s', (tag, language) => {
  expect(readHtml(Buffer.from(`${tag}<body><p>x</p></body></html>`)).language).toBe(language);
});

test('the encoding that the page declares is used', () => {
  const html = '<html><head><meta charset="windows-1256"></head><body><p>سلمى</p></body></html>';
  expect(readHtml(iconv.encode(html, 'windows-1256')).text).toBe('سلمى');
});
