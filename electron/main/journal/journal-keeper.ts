import { CodedError } from '#shared/ipc/result';
import { type JournalCommit, readCommit } from '#shared/journal/commit';
import type { Segment, Tally } from '#shared/journal/line';
import type { Damage, JournalState } from '#shared/journal/safety-status';
import { emptyTally } from '#shared/journal/tally';
import { toWriteFailure } from '../files/write-failure';
import type { Disk } from './disk';
import type { SafetyLayout } from './layout';
import type { JournalPlace, JournalStanding } from './read-standing';
import { createSegment } from './segment-file';
import { type JournalWriter, openWriter } from './writer';

export interface BeginRequest {
  readonly workspaceId: string;
  readonly deviceId: string;
  readonly schema: number;
  /** What the store holds, where no journal tells it. */
  readonly base: Pick<Tally, 'rows' | 'changes' | 'lastAt'> | null;
}

export interface JournalKeeper {
  readonly begin: (request: BeginRequest) => Promise<JournalPlace>;
  readonly append: (texts: readonly string[]) => Promise<{ sequence: number; savedAt: string }>;
  /** Closes the segment at a backup that has been found good. */
  readonly closeSegment: (backupId: string) => Promise<void>;
  readonly state: () => JournalState;
  /** Null until `begin`. */
  readonly open: () => OpenJournal | null;
  readonly damage: () => readonly Damage[];
  readonly close: () => Promise<void>;
}

export interface OpenJournal {
  readonly head: Segment;
  readonly place: JournalPlace;
}

interface Surroundings {
  readonly disk: Disk;
  readonly layout: SafetyLayout;
  readonly program: string;
  readonly now: () => Date;
  /** Not where the start was refused. */
  readonly mayBegin: () => boolean;
  /** Told after each commit that is on the disk. */
  readonly onSaved: (commits: readonly JournalCommit[], savedAt: string) => void;
  /** Told when the state has changed in another way. */
  readonly onChange: () => void;
}

/** The journal of the running program: one writer at the end of what was found at the start. */
export function createJournalKeeper(
  { disk, layout, program, now, mayBegin, onSaved, onChange }: Surroundings,
  standing: JournalStanding,
): JournalKeeper {
  let writer: JournalWriter | null = null;
  let head = standing.head;
  let nextSegment = standing.nextSegment;
  let damage = standing.damage;
  let savedAt: string | null = null;
  let failure: string | null = null;

  async function openSegment(
    place: JournalPlace | null,
    wanted: Omit<BeginRequest, 'base'>,
    start: Tally,
    backupId: string | null,
  ) {
    const segment: Segment = {
      ...{ kind: 'segment', format: 1, encryption: 'none' },
      ...{ workspaceId: wanted.workspaceId, deviceId: wanted.deviceId, number: nextSegment },
      ...{ previous: place?.hash ?? '', start, backupId, schema: wanted.schema },
      ...{ program, startedAt: now().toISOString() },
    };
    const opened = await createSegment(disk, layout.segments, segment);
    nextSegment += 1;
    head = segment;
    return opened;
  }

  async function begin(request: BeginRequest): Promise<JournalPlace> {
    if (!mayBegin()) throw new CodedError('journal-closed');
    const known = standing.witness?.workspaceId ?? head?.workspaceId ?? request.workspaceId;
    if (known !== request.workspaceId) throw new CodedError('request-invalid');
    const place = writer?.place() ?? standing.place;
    const isLast = place?.segment === nextSegment - 1;
    const goesOn = request.base === null && isLast && head !== null && fits(head, request);
    const openNext = (from: JournalPlace | null) =>
      openSegment(from, request, findStart(request, from, standing.witnessed), null);
    if (writer) {
      if (!goesOn) await writer.moveTo(openNext);
    } else {
      const start = goesOn && place ? place : await openNext(place);
      writer = await openWriter(disk, layout.segments, start);
    }
    failure = null;
    onChange();
    return writer.place();
  }

  async function append(texts: readonly string[]) {
    if (!writer) throw new CodedError('journal-closed');
    const commits = texts.map(parseCommit);
    try {
      const { tally } = await writer.append(commits);
      savedAt = now().toISOString();
      const hadFailed = failure !== null;
      failure = null;
      onSaved(commits, savedAt);
      if (hadFailed) onChange();
      return { sequence: tally.sequence, savedAt };
    } catch (cause) {
      const error = toWriteFailure(cause);
      failure = error.code;
      onChange();
      throw error;
    }
  }

  return {
    begin: async (request) => {
      try {
        return await begin(request);
      } catch (cause) {
        throw toWriteFailure(cause);
      }
    },
    append,
    closeSegment: async (backupId) => {
      const current = head;
      if (!writer || !current) return;
      await writer.moveTo((place) => openSegment(place, current, place.tally, backupId));
      damage = [];
      onChange();
    },
    state: () => ({
      state: failure !== null ? 'failed' : writer ? 'open' : 'closed',
      sequence: (writer?.place() ?? standing.place)?.tally.sequence ?? 0,
      savedAt,
      failure,
    }),
    open: () => (writer && head ? { head, place: writer.place() } : null),
    damage: () => damage,
    close: async () => {
      await writer?.close();
    },
  };
}

function parseCommit(text: string): JournalCommit {
  try {
    return readCommit(text);
  } catch (cause) {
    throw new CodedError('request-invalid', { cause });
  }
}

function fits(head: Segment, { schema, deviceId }: BeginRequest): boolean {
  return head.schema === schema && head.deviceId === deviceId;
}

/** A base stands for at least one commit that no journal holds: its number is left out, so that the gap is seen. */
function findStart(
  { base }: BeginRequest,
  place: JournalPlace | null,
  witnessed: Tally | null,
): Tally {
  if (base === null) return place?.tally ?? emptyTally;
  const known = Math.max(place?.tally.sequence ?? 0, witnessed?.sequence ?? 0);
  const isBeginning = base.changes === 0 && known === 0;
  return { ...base, sequence: isBeginning ? 0 : known + 1 };
}
