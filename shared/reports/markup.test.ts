import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../i18n/locales';
import { renderText } from './markup';

test.each([
  ['ar', 'برنامج RDPP', 'برنامج <bdi dir="ltr">RDPP</bdi>'],
  ['ar', 'IOM، NCCPIM&TIP', '<bdi dir="ltr">IOM</bdi>، <bdi dir="ltr">NCCPIM&amp;TIP</bdi>'],
  ['ar', 'Nile Hotel, room 2', '<bdi dir="ltr">Nile Hotel</bdi>, <bdi dir="ltr">room 2</bdi>'],
  ['ar', '+20 100 555 0001', '<bdi dir="ltr">+20 100 555 0001</bdi>'],
  ['ar', '5 مارس 2026', '5 مارس 2026'],
  ['en', 'منى سمير', '<bdi dir="rtl" lang="ar">منى سمير</bdi>'],
  ['fr', 'Zoë, منى', 'Zoë, <bdi dir="rtl" lang="ar">منى</bdi>'],
  ['en', '+20 100 555 0001', '+20 100 555 0001'],
] as const)('in %s "%s" keeps each script in its own order', (locale, text, html) => {
  expect(renderText(text, locale)).toBe(html);
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='x",
  '&lt;b&gt;',
])('%s stays text', (text) => {
  for (const locale of locales) {
    const written = renderText(text, locale).replace(/<\/?bdi[^<>]*>/g, '');
    expect(written).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
  }
});

test('no text is lost or added', () => {
  const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('أ<ب>&c "د"'));
  fc.assert(
    fc.property(anyText, fc.constantFrom(...locales), (text, locale) => {
      const read = renderText(text, locale)
        .replace(/<\/?bdi[^<>]*>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&');
      expect(read).toBe(text);
    }),
  );
});
