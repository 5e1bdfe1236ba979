import { campaign } from './campaign';
import { closure } from './closure';
import { coordinate } from './coordinate';
import { counterOffer } from './counter-offer';
import { covert } from './covert';
import { currency } from './currency';
import { embargo } from './embargo';
import { emergency } from './emergency';
import { entityList } from './entity-list';
import { expel } from './expel';
import { favours } from './favours';
import { firewall } from './firewall';
import { hedgeAlly } from './hedge-ally';
import { lend } from './lend';
import { marketAccess } from './market-access';
import { metals } from './metals';
import { sanction } from './sanction';
import { silkRoad } from './silk-road';
import { standBy } from './stand-by';
import { strategy } from './strategy';
import { surveillanceExport } from './surveillance-export';
import type { VerbIdeas } from './types';
import { tender } from './tender';
import { undercut } from './undercut';
import { withhold } from './withhold';

/** What bots know to do with each verb of the full ledger. */
const IDEAS: readonly VerbIdeas[] = [
  lend,
  campaign,
  closure,
  embargo,
  covert('espionage'),
  covert('sabotage'),
  covert('disinformation'),
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

const byVerb = new Map(IDEAS.map((x) => [x.verb, x]));

export function ideasOn(verb: string): VerbIdeas | undefined {
  return byVerb.get(verb);
}
