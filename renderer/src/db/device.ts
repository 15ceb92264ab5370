import type { Dexie } from 'dexie';
import { monotonicFactory } from 'ulid';
import { type ClockState, formatStamp, parseStamp, tick } from '#shared/journal/clock';

/** Who writes, and when: the only place of the window's data layer that reads a clock or makes ids. */
export interface Device {
  readonly id: string;
  readonly actor: string;
  readonly newId: () => string;
  readonly now: () => Date;
  /** The next stamp of the hybrid logical clock, later than any before. */
  readonly stamp: () => string;
}

export interface DeviceOptions {
  readonly now?: () => Date;
  /** Whose store is built again; made anew for a new one. */
  readonly deviceId?: string;
}

const IDENTITY_KEY = 'identity';

/** Reads this device's id, or makes one at the first start, and sets the clock behind the last change's stamp. */
export async function identifyDevice(
  database: Dexie,
  lastStamp: string | null,
  options: DeviceOptions = {},
): Promise<Device> {
  const now = options.now ?? (() => new Date());
  const newId = monotonicFactory();
  const stored = await database.table<{ id: string; deviceId: string }>('device').get(IDENTITY_KEY);
  const id = stored?.deviceId ?? options.deviceId ?? newId(now().getTime());
  if (!stored) await database.table('device').add({ id: IDENTITY_KEY, deviceId: id });

  let clock: ClockState = lastStamp ? parseStamp(lastStamp) : { time: 0, counter: 0 };
  return {
    id,
    actor: id,
    newId: () => newId(now().getTime()),
    now,
    stamp: () => {
      clock = tick(clock, now().getTime());
      return formatStamp(clock, id);
    },
  };
}
