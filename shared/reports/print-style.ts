import type { Orientation } from './page-fit';

/** A font file that the page may use. Families are tried in the order in which they are given. */
export interface ReportFont {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly url: string;
  /** Brings a small-bodied face, such as an Arabic naskh, to the size of the one beside it. */
  readonly sizeAdjust?: string;
}

/** What a page is like, and the rules for what stands on it. */
export interface PageStyle {
  readonly orientation: Orientation;
  /** As in `margin` of `@page`. */
  readonly margin: string;
  readonly rules: string;
}

/** There is room for the line that the printer puts under every page. */
export const reportMargin = '11mm 14mm 14mm';

export function buildPrintStyle(
  fonts: readonly ReportFont[],
  { orientation, margin, rules }: PageStyle,
): string {
  return `${buildFontFaces(fonts)}
@page { size: A4 ${orientation}; margin: ${margin}; }
:root { font: 9pt/1.45 ${listFamilies(fonts)}; }
${commonRules}${rules}`;
}

export function buildFontFaces(fonts: readonly ReportFont[]): string {
  return fonts
    .map(({ family, weight, url, sizeAdjust }) => {
      const size = sizeAdjust ? ` size-adjust: ${sizeAdjust};` : '';
      return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${url}") format("woff2");${size} }`;
    })
    .join('\n');
}

/** The value of `font-family`. */
export function listFamilies(fonts: readonly ReportFont[]): string {
  return [...new Set(fonts.map(({ family }) => `"${family}"`)), 'sans-serif'].join(', ');
}

const commonRules = `
:root { color: #1c2733; font-variant-numeric: tabular-nums lining-nums; }
* { box-sizing: border-box; }
/* Kerned pairs of Arabic letters are taken for two words when the text of the PDF is searched or copied. */
:lang(ar) { font-kerning: none; }
body { margin: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
`;

export const reportRules = `
header { border-block-end: 1.5pt solid #1f5c7a; padding-block-end: 2mm; margin-block-end: 2.5mm; }
header p { margin: 0 0 0.6mm; color: #1f5c7a; font-weight: 700; font-size: 9.5pt; }
h1 { margin: 0.5mm 0 0; font-size: 16pt; line-height: 1.35; font-weight: 700; text-wrap: balance; }
/* The padding keeps the tops of Arabic letters off the page before. */
h2 { margin: 2.3mm 0 1.2mm; padding-block-start: 1.4mm; font-size: 10.5pt; line-height: 1.3; color: #1f5c7a; break-after: avoid; }
/* The facts under the title need no heading on paper; it stays in the outline. */
main > section:first-child > h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
section:has(> dl) { break-inside: avoid; }
p { margin: 1.6mm 0 0; }
.beside { display: flex; flex-wrap: wrap; column-gap: 14mm; }
.small { break-inside: avoid; }
.small p { width: 0; min-width: 100%; }

dl { margin: 0; }
dt { color: #5a6875; }
dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
dl.pairs { display: grid; grid-template-columns: repeat(auto-fill, minmax(82mm, 1fr)); column-gap: 9mm; }
dl.pairs div, dl.lines div { display: grid; grid-template-columns: 28mm 1fr; column-gap: 3mm; break-inside: avoid; }
dl.pairs div { border-block-end: 0.4pt solid #dde3e8; padding-block: 0.6mm; }
dl.lines { display: grid; grid-template-columns: repeat(auto-fill, minmax(110mm, 1fr)); column-gap: 10mm; font-size: 7.8pt; line-height: 1.3; }
dl.lines div { padding-block: 0.35mm; }
dl.figures { display: flex; border: 0.4pt solid #c9d2d9; border-radius: 1.2mm; break-inside: avoid; }
dl.figures div { flex: 1; padding: 1.4mm 3mm; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
dl.figures div + div { border-inline-start: 0.4pt solid #dde3e8; }
dl.figures dd { font-size: 13pt; line-height: 1.35; font-weight: 700; }
dl.figures dt { font-size: 8pt; line-height: 1.35; }

table { width: 100%; border-collapse: collapse; font-size: 8.5pt; line-height: 1.35; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 0.75mm 1.5mm; }
/* A list neither begins with a lone row at the foot of a page nor ends with one at the head of the next. */
tbody tr:nth-child(-n + 3):not(:last-child) { break-after: avoid; }
tbody tr:nth-last-child(-n + 3):not(:first-child) { break-before: avoid; }
th { font-size: 7.8pt; font-weight: 700; text-align: start; vertical-align: bottom; color: #33424f; }
thead { background: #eaf0f4; border-block-end: 0.8pt solid #1f5c7a; }
td { vertical-align: top; border-block-end: 0.4pt solid #dde3e8; }
tbody tr:nth-child(even) { background: #f7f9fb; }
.text { max-width: 62mm; overflow-wrap: anywhere; }
th.text { overflow-wrap: normal; }
.number, .percent { text-align: end; white-space: nowrap; width: 11mm; }
th.number, th.percent { white-space: normal; }
.number + .text { padding-inline-start: 3mm; }
.mark { text-align: center; width: 8.5mm; padding-inline: 0.4mm; font-weight: 700; }
th.mark { font-size: 7pt; line-height: 1.25; }
.mark.usual { font-weight: 400; color: #7b8894; }
.mark { border-inline: 0.4pt solid #e4e9ed; }
table.narrow { width: auto; min-width: 90mm; }
table.narrow .number { min-width: 14mm; }
table.narrow th.text { white-space: nowrap; }
table.narrow td.mark { min-width: 8.5mm; }
tr.totals, tbody tr.totals:nth-child(even) { background: #eaf0f4; }
tr.totals td { font-weight: 700; border-block: 0.8pt solid #1f5c7a; }
`;
