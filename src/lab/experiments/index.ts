import { answered } from './answered';
import { chipControls } from './chip-controls';
import { coordinatedBan } from './coordinated-ban';
import { counterBloc } from './counter-bloc';
import { decoupling } from './decoupling';
import { defection } from './defection';
import { huawei } from './huawei';
import { intelligence } from './intelligence';
import { loanFund } from './loan-fund';
import { objecting } from './objecting';
import { oneStatePressure } from './one-state-pressure';
import { openInterface } from './open-interface';
import { patchwork } from './patchwork';
import { sizesOfAClub } from './sizes-of-a-club';
import { standardsAndLoans } from './standards-and-loans';
import { withoutAClub } from './without-a-club';
import type { Experiment } from './types';

/** Every experiment, one file and one line here each; the order is that of the index page. */
export const EXPERIMENTS: readonly Experiment[] = [
  oneStatePressure,
  patchwork,
  coordinatedBan,
  openInterface,
  loanFund,
  intelligence,
  defection,
  objecting,
  answered,
  standardsAndLoans,
  decoupling,
  huawei,
  chipControls,
  sizesOfAClub,
  withoutAClub,
  counterBloc,
];
