import type { ReadDocument } from '#shared/ipc/contract';
import type { Organisation } from '#shared/organisations/schema';
import {
  type ParticipantList,
  type ParticipantListProblem,
  readParticipantList,
} from '#shared/people/participant-list';
import type { Person } from '#shared/people/schema';
import { invoke } from '../../../bridge/client';

const purpose = 'participants';

/** Lets the user choose a file and reads it; `null` when nothing was chosen. */
export async function chooseList(): Promise<ReadDocument | null> {
  const [file] = await invoke('documents:choose', { purpose });
  return file ? invoke('documents:read', { token: file.token, purpose }) : null;
}

export async function readDroppedList(file: File): Promise<ReadDocument> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return invoke('documents:read-dropped', { name: file.name, bytes, purpose });
}

/** The first sheet that holds a list; else what is wrong with the first sheet. */
export function readSheets(
  { content }: ReadDocument,
  known: { readonly people: readonly Person[]; readonly organisations: readonly Organisation[] },
): ParticipantList | ParticipantListProblem {
  if (content.kind !== 'table') return 'no-header';
  let problem: ParticipantListProblem | null = null;
  for (const { rows } of content.sheets) {
    const list = readParticipantList(rows, known);
    if (typeof list !== 'string') return list;
    problem ??= list;
  }
  return problem ?? 'no-header';
}
