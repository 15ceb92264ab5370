/** A sheet that is written on by hand: tall lines, boxes with borders, nothing shaded that a pen would not show on. */
export const signInStyle = `
.sheet { break-after: page; }
.sheet:last-child { break-after: auto; }
.sheet > table { table-layout: fixed; width: 99.9%; font-size: 8.6pt; line-height: 1.3; }
.sheet thead { background: none; border: 0; }
.sheet h1 { font-size: 13pt; margin: 0 0 1mm; padding-block-end: 1.2mm; border-block-end: 1.2pt solid #1f5c7a; }
dl.about { display: flex; flex-wrap: wrap; gap: 0.4mm 7mm; margin-block-end: 1.6mm; }
dl.about div { display: flex; gap: 2mm; }
th.about { padding: 0 0 1mm; font-weight: 400; font-size: 8pt; color: #33424f; }
th.about b { color: #1f5c7a; }
th.about span::before { content: " · "; white-space: pre; }
.headings th { border: 0.5pt solid #5a6875; background: #eaf0f4; white-space: pre-line; font-size: 7.6pt; line-height: 1.25; overflow-wrap: anywhere; }
.sheet td { padding-block: 1.1mm; border: 0.5pt solid #8694a0; vertical-align: middle; overflow-wrap: anywhere; }
.sheet > table > tbody tr { height: 9.4mm; background: none; }
.sheet > table > tbody tr:nth-child(even) { background: none; }
.sheet .text { max-width: none; font-size: 8pt; }
.sheet .number { text-align: center; color: #5a6875; width: auto; }
.sheet .name { font-weight: 700; }
.sheet .name small { display: block; font-weight: 400; font-size: 8pt; }
.sheet .short { text-align: center; font-size: 8pt; }
.sheet .contact { font-size: 8pt; }
.sheet th.signature { text-align: center; }
.sheet .barcode svg { display: block; width: 38mm; height: 6.6mm; margin: 0 auto; }
.foot { break-inside: avoid; margin-block-start: 4mm; }
.foot p { display: flex; gap: 8mm; align-items: baseline; }
.count { min-width: 34mm; border-block-end: 0.5pt solid #5a6875; padding-block-end: 0.6mm; }
.signers { margin-block-start: 1.2mm; }
.signers td { height: 9.4mm; border: 0; border-block-end: 0.5pt solid #8694a0; padding-inline: 0; vertical-align: bottom; }
.signers tr:nth-child(even) { background: none; }
`;
