import type { Fault } from '../fault';
import { clockFault } from './clock';
import { closingBackupFault } from './closing-backup';
import { exportFault } from './export';
import { fullDiskFault } from './full-disk';
import { importKilledFault } from './import-killed';
import { killFault } from './kill';
import { newerFault } from './newer';
import { pageKilledFault } from './page-killed';
import { powerCutFault } from './power-cut';
import { runningClockFault } from './running-clock';
import { safetyDamageFault } from './safety-damage';
import { saveElsewhereFault } from './save-elsewhere';
import { secondInstanceFault } from './second-instance';
import { storeDamageFault } from './store-damage';
import { upgradeFault } from './upgrade';

/** Every fault that is tried, in this order. */
export const faults: readonly Fault[] = [
  killFault,
  closingBackupFault,
  pageKilledFault,
  importKilledFault,
  powerCutFault,
  fullDiskFault,
  storeDamageFault,
  safetyDamageFault,
  newerFault,
  upgradeFault,
  secondInstanceFault,
  clockFault,
  runningClockFault,
  exportFault,
  saveElsewhereFault,
];
