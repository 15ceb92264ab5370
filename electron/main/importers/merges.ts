import type { Cell, Merge } from '#shared/documents/schema';

/**
 * The merged cells that lie within the filled part of a sheet. Merged cells never overlap in a sound file, so that
 * they cover no more than the sheet; what goes beyond would only cost time.
 */
export function clipMerges(
  merges: readonly Merge[],
  rows: readonly (readonly Cell[])[],
): { readonly merges?: Merge[] } {
  const bottom = rows.length - 1;
  const right = (rows[0]?.length ?? 0) - 1;
  let left = rows.length * (right + 1);
  const clipped = merges.flatMap((merge) => {
    if (merge.top > bottom || merge.left > right) return [];
    const inside = {
      ...merge,
      bottom: Math.min(merge.bottom, bottom),
      right: Math.min(merge.right, right),
    };
    left -= (inside.bottom - inside.top + 1) * (inside.right - inside.left + 1);
    return left < 0 ? [] : [inside];
  });
  return clipped.length === 0 ? {} : { merges: clipped };
}
