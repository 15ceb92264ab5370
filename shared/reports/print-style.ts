import type { Orientation } from './page-fit';

/** A font file that the page may use. Families are tried in the order in which they are given. */
export interface ReportFont {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly url: string;
  /** Brings a small-bodied face, such as an Arabic naskh, to the size of the one beside it. */
  readonly sizeAdjust?: string;
}

export function buildPrintStyle(fonts: readonly ReportFont[], orientation: Orientation): string {
  const faces = fonts.map(
    ({ family, weight, url, sizeAdjust }) =>
      `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${url}") format("woff2");${
        sizeAdjust ? ` size-adjust: ${sizeAdjust};` : ''
      } }`,
  );
  const families = [...new Set(fonts.map(({ family }) => `"${family}"`)), 'sans-serif'].join(', ');
  return `${faces.join('\n')}
@page { size: A4 ${orientation}; margin: 14mm 14mm 20mm; }
:root { font: 9pt/1.45 ${families}; color: #1c2733; font-variant-numeric: tabular-nums lining-nums; }
${rules}`;
}

const rules = `
* { box-sizing: border-box; }
body { margin: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
header { border-block-end: 1.5pt solid #1f5c7a; padding-block-end: 3mm; margin-block-end: 4mm; }
header p { margin: 0; color: #1f5c7a; font-weight: 700; font-size: 9.5pt; }
h1 { margin: 0.5mm 0 0; font-size: 17pt; line-height: 1.3; font-weight: 700; }
h2 { margin: 5.5mm 0 1.8mm; font-size: 10.5pt; line-height: 1.3; color: #1f5c7a; break-after: avoid; }
section { break-inside: auto; }
p { margin: 2mm 0; }

dl { margin: 0; }
dt { color: #5a6875; }
dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
dl.pairs { display: grid; grid-template-columns: 1fr 1fr; column-gap: 9mm; }
dl.pairs div, dl.lines div { display: grid; grid-template-columns: 32mm 1fr; column-gap: 3mm; break-inside: avoid; }
dl.pairs div { border-block-end: 0.4pt solid #dde3e8; padding-block: 0.9mm; }
dl.lines { font-size: 8pt; }
dl.lines div { padding-block: 0.5mm; }
dl.figures { display: flex; border: 0.4pt solid #c9d2d9; border-radius: 1.2mm; break-inside: avoid; }
dl.figures div { flex: 1; padding: 1.8mm 3mm; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
dl.figures div + div { border-inline-start: 0.4pt solid #dde3e8; }
dl.figures dd { font-size: 13pt; line-height: 1.35; font-weight: 700; }
dl.figures dt { font-size: 8pt; line-height: 1.35; }

table { width: 100%; border-collapse: collapse; font-size: 8.5pt; line-height: 1.35; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { font-size: 7.8pt; font-weight: 700; text-align: start; vertical-align: bottom; color: #33424f; background: #eaf0f4; border-block-end: 0.8pt solid #1f5c7a; }
th, td { padding: 1mm 1.6mm; }
td { vertical-align: top; border-block-end: 0.4pt solid #dde3e8; }
tbody tr:nth-child(even) { background: #f7f9fb; }
.text { min-width: 14mm; max-width: 62mm; overflow-wrap: anywhere; }
th.text { overflow-wrap: normal; }
.number, .percent { text-align: end; white-space: nowrap; width: 12mm; }
th.number, th.percent { white-space: normal; }
.mark { text-align: center; width: 8.5mm; padding-inline: 0.4mm; font-weight: 700; }
th.mark { font-size: 7pt; line-height: 1.25; }
.mark.usual { font-weight: 400; color: #8593a0; }
.mark + .mark, .text + .mark { border-inline-start: 0.4pt solid #e4e9ed; }
tr.totals, tbody tr.totals:nth-child(even) { background: #eaf0f4; }
tr.totals td { font-weight: 700; border-block: 0.8pt solid #1f5c7a; break-before: avoid; }

footer { position: fixed; inset-block-end: -9mm; inset-inline: 0 22mm; font-size: 7pt; line-height: 1.3; color: #5a6875; }
`;
