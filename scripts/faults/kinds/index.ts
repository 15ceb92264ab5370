import type { Fault } from '../fault';
import { killFault } from './kill';
import { powerCutFault } from './power-cut';
import { storeDamageFault } from './store-damage';

/** Every fault that is tried, in this order. */
export const faults: readonly Fault[] = [killFault, powerCutFault, storeDamageFault];
