import { LINE_HEIGHT, nameSize, type TextBox } from './fit-text';

/** Where each text that may be long has its place, in millimetres, and how large it may be set. */
export const certificateBoxes = {
  holder: { width: 225, height: 24, sizes: [34, 30, 26, 22, 18, 15, 12] },
  second: { width: 225, height: 11, sizes: [18, 16, 14, 12, 10, 8] },
  training: { width: 225, height: 23, sizes: [22, 19, 16, 14, 12, 10] },
} as const satisfies Readonly<Record<string, TextBox>>;

const sizes = [...new Set(Object.values(certificateBoxes).flatMap((box) => [...box.sizes]))];

/** A little less high than the page, or rounding adds an empty one. */
export const certificatesStyle = `
.certificate { width: 297mm; height: 209.6mm; padding: 11mm; break-after: page; }
.certificate:last-child { break-after: auto; }
.frame { height: 100%; padding: 10mm 16mm 7mm; border: 1.6pt solid #1f5c7a; outline: 0.5pt solid #1f5c7a; outline-offset: -2.4mm; display: flex; flex-direction: column; align-items: center; text-align: center; }
.frame p, .frame h1, .frame h2 { margin: 0; line-height: ${LINE_HEIGHT}; overflow-wrap: anywhere; }
.frame .title { margin-block-start: auto; font-size: 25pt; font-weight: 700; color: #1f5c7a; }
.words { font-size: 12pt; color: #33424f; padding-block: 4mm 1mm; }
.frame h1, .frame h2 { font-weight: 700; }
.second { color: #33424f; }
.frame h2 { color: #1f5c7a; }
.details { margin-block-start: 6mm; font-size: 10pt; color: #33424f; max-width: 235mm; }
.signatories { margin-block-start: auto; width: 100%; display: flex; justify-content: space-evenly; gap: 12mm; }
.signatories p { flex: 1; max-width: 76mm; min-height: 11mm; padding-block-start: 1.4mm; border-block-start: 0.6pt solid #5a6875; font-size: 9.5pt; }
.frame footer { width: 100%; display: flex; justify-content: space-between; font-size: 8.5pt; color: #5a6875; }
${sizes.map((size) => `.${nameSize(size)} { font-size: ${size}pt; }`).join('\n')}
`;
