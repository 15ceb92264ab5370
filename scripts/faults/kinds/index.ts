import type { Fault } from '../fault';
import { clockFault } from './clock';
import { fullDiskFault } from './full-disk';
import { killFault } from './kill';
import { newerFault } from './newer';
import { powerCutFault } from './power-cut';
import { secondInstanceFault } from './second-instance';
import { storeDamageFault } from './store-damage';
import { upgradeFault } from './upgrade';

/** Every fault that is tried, in this order. */
export const faults: readonly Fault[] = [
  killFault,
  powerCutFault,
  fullDiskFault,
  storeDamageFault,
  newerFault,
  secondInstanceFault,
  upgradeFault,
  clockFault,
];
