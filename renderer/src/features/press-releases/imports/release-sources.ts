import type { ReadDocument } from '#shared/ipc/contract';
import { invoke } from '../../../bridge/client';

const purpose = 'press-releases';

/** Something that a release can be read from: a chosen or dropped file, or a pasted text. */
export interface ReleaseSource {
  readonly name: string;
  readonly read: () => Promise<ReadDocument>;
}

/** Shows the open dialog; an empty list when nothing was chosen. */
export async function chooseReleases(): Promise<readonly ReleaseSource[]> {
  const files = await invoke('documents:choose', { purpose });
  return files.map(({ token, name }) => ({
    name,
    read: () => invoke('documents:read', { token, purpose }),
  }));
}

export function takeDroppedFiles(files: readonly File[]): readonly ReleaseSource[] {
  return files.map((file) => ({
    name: file.name,
    read: async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return invoke('documents:read-dropped', { name: file.name, bytes, purpose });
    },
  }));
}

/** A pasted text is a document like any other: pasted again, it is recognised by its hash. */
export function takePastedText(pasted: string, name: string): ReleaseSource {
  const text = pasted.replace(/\r\n?/g, '\n').trim();
  return {
    name,
    read: async () => {
      const bytes = new TextEncoder().encode(text);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const content = { kind: 'text', format: 'txt', text } as const;
      return { name, size: bytes.length, sha256, content };
    },
  };
}
