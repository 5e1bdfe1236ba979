import { ban } from './ban';
import { campaign } from './campaign';
import { closure } from './closure';
import { coordinate } from './coordinate';
import { counterOffer } from './counter-offer';
import { currency } from './currency';
import { diplomacy } from './diplomacy';
import { disinformation } from './disinformation';
import { embargo } from './embargo';
import { emergency } from './emergency';
import { entityList } from './entity-list';
import { espionage } from './espionage';
import { expel } from './expel';
import { favours } from './favours';
import { firewall } from './firewall';
import { hedgeAlly } from './hedge-ally';
import { invest } from './invest';
import { lend } from './lend';
import { loan } from './loan';
import { marketAccess } from './market-access';
import { metals } from './metals';
import { sabotage } from './sabotage';
import { sanction } from './sanction';
import { silkRoad } from './silk-road';
import { squeeze } from './squeeze';
import { standBy } from './stand-by';
import { strategy } from './strategy';
import { surveillanceExport } from './surveillance-export';
import { tender } from './tender';
import type { Verb } from './types';
import { undercut } from './undercut';
import { withhold } from './withhold';

/** Every verb of statecraft; a scenario opens some of them in `rules.statecraft.verbs`. */
export const VERBS: readonly Verb[] = [
  loan,
  invest,
  ban,
  squeeze,
  diplomacy,
  lend,
  campaign,
  embargo,
  closure,
  espionage,
  sabotage,
  disinformation,
  silkRoad,
  surveillanceExport,
  undercut,
  metals,
  marketAccess,
  standBy,
  currency,
  hedgeAlly,
  counterOffer,
  entityList,
  coordinate,
  withhold,
  sanction,
  expel,
  tender,
  strategy,
  emergency,
  favours,
  firewall,
];

const BY_ID = new Map(VERBS.map((v) => [v.id, v]));

export function verb(id: string): Verb | undefined {
  return BY_ID.get(id);
}
