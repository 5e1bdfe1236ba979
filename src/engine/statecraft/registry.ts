import { ban } from './ban';
import { campaign } from './campaign';
import { closure } from './closure';
import { diplomacy } from './diplomacy';
import { disinformation } from './disinformation';
import { embargo } from './embargo';
import { espionage } from './espionage';
import { invest } from './invest';
import { lend } from './lend';
import { loan } from './loan';
import { sabotage } from './sabotage';
import { squeeze } from './squeeze';
import type { Verb } from './types';

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
];

const BY_ID = new Map(VERBS.map((v) => [v.id, v]));

export function verb(id: string): Verb | undefined {
  return BY_ID.get(id);
}
