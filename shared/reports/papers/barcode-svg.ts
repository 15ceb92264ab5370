import { drawBarPath, drawCode128 } from '../../attendance/code-128';

const HEIGHT = 30;

/** Black bars that take the size of their place; the quiet zones are part of the picture. */
export function renderBarcode(code: string): string {
  const barcode = drawCode128(code);
  return `<svg class="barcode" role="img" aria-label="${code}" viewBox="0 0 ${barcode.width} ${HEIGHT}" preserveAspectRatio="none"><path fill="#000" d="${drawBarPath(barcode, HEIGHT)}"/></svg>`;
}
