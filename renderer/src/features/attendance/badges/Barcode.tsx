import { drawBarPath, drawCode128 } from '#shared/attendance/code-128';

const HEIGHT = 36;

/** Black on white whatever the colours of the window: a scanner reads no others. */
export function Barcode({ code }: { readonly code: string }) {
  const barcode = drawCode128(code);
  return (
    <svg
      role="img"
      aria-label={code}
      viewBox={`0 0 ${barcode.width} ${HEIGHT}`}
      width={barcode.width * 2}
      height={HEIGHT * 1.5}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
    >
      <rect width={barcode.width} height={HEIGHT} fill="#fff" />
      <path d={drawBarPath(barcode, HEIGHT)} fill="#000" />
    </svg>
  );
}
