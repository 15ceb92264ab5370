/**
 * Rows of the sample are known by their ids: 1970 in their time, so no device ever makes one, and the same on
 * each device, so that two laptops with the sample do not have it twice.
 */
export const samplePrefix = '00SAMP1E';

/** The id of a sample row; the number is its own within its table. */
export function sampleId(number: number): string {
  return `${samplePrefix}${String(number).padStart(18, '0')}`;
}

export function isSampleId(id: string | null): boolean {
  return id?.startsWith(samplePrefix) ?? false;
}
