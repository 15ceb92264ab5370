import { join } from 'node:path';

/** Where everything outside the store lies, below the folder of the user's data. */
export interface SafetyLayout {
  readonly folder: string;
  readonly witness: string;
  readonly secondPlace: string;
  readonly segments: string;
  readonly backups: string;
  readonly attachments: string;
  readonly reserve: string;
}

export function layOut(userData: string): SafetyLayout {
  const folder = join(userData, 'safety');
  return {
    folder,
    witness: join(folder, 'workspace.json'),
    secondPlace: join(folder, 'second-place.json'),
    segments: join(folder, 'segments'),
    backups: join(folder, 'backups'),
    attachments: join(folder, 'attachments'),
    reserve: join(folder, 'reserve'),
  };
}

const segmentName = /^(\d{6,})\.jsonl$/;

export function nameSegment(number: number): string {
  return `${String(number).padStart(6, '0')}.jsonl`;
}

/** The numbers of the segments among these file names, in their order. */
export function findSegments(names: readonly string[]): number[] {
  return names
    .flatMap((name) => segmentName.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((left, right) => left - right);
}
