import { LINE_HEIGHT, nameSize, type TextBox } from './fit-text';

/** An upright A4 page of cards in the size of a bank card, in millimetres. */
export const badgeGrid = {
  page: { width: 210, height: 297 },
  columns: 2,
  rows: 5,
  width: 85,
  height: 54,
  left: 20,
  top: 13.5,
} as const;

/** Where each text of a badge has its place, and how large it may be set. */
export const badgeBoxes = {
  training: { width: 55, height: 8, sizes: [8, 7, 6, 5.2, 4.6, 4] },
  name: { width: 77, height: 12.6, sizes: [17, 15, 13, 11, 9.5, 8, 7] },
  second: { width: 77, height: 6.4, sizes: [11, 9.5, 8, 7, 6, 5.2, 4.6, 4] },
  organisation: { width: 77, height: 7.6, sizes: [9, 8, 7, 6, 5.2, 4.6, 4] },
} as const satisfies Readonly<Record<string, TextBox>>;

const sizes = [...new Set(Object.values(badgeBoxes).flatMap((box) => [...box.sizes]))];
const { width, height, columns, rows, left, top, page } = badgeGrid;

/** Each height is that of the box that the text was fitted to. */
export const badgesStyle = `
.cards { position: relative; width: ${page.width}mm; height: ${page.height - 0.2}mm; padding: ${top}mm ${left}mm 0; overflow: hidden; break-after: page; display: grid; grid-template: repeat(${rows}, ${height}mm) / repeat(${columns}, ${width}mm); }
.cards:last-child { break-after: auto; }
.cut { position: absolute; inset: 0; width: ${page.width}mm; height: ${page.height}mm; }
article { padding: 3mm 4mm; display: grid; grid-template-rows: 8.4mm 1fr 8mm 11.6mm; overflow: hidden; border: 0.3pt solid #dde3e8; }
article p { margin: 0; line-height: ${LINE_HEIGHT}; overflow-wrap: anywhere; }
article header { display: flex; justify-content: space-between; gap: 3mm; margin: 0; padding: 0; border-block-end: 0.8pt solid #1f5c7a; }
article .training { font-weight: 700; color: #1f5c7a; max-width: ${badgeBoxes.training.width}mm; }
.dates { font-size: 6.5pt; color: #33424f; white-space: nowrap; }
.wearer { display: flex; flex-direction: column; justify-content: center; gap: 0.4mm; text-align: center; }
article .name { font-weight: 700; }
article .second { color: #33424f; }
article .organisation { text-align: center; color: #33424f; align-self: center; }
article footer { display: flex; align-items: end; justify-content: space-between; gap: 3mm; }
.role { font-size: 9pt; font-weight: 700; color: #1f5c7a; }
.code { display: flex; flex-direction: column; align-items: center; font-size: 6.5pt; line-height: 1.2; }
.code svg { display: block; width: 46mm; height: 7.8mm; margin-block-end: 0.7mm; }
${sizes.map((size) => `.${nameSize(size)} { font-size: ${size}pt; }`).join('\n')}
`;
