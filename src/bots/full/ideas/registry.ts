import { campaign } from './campaign';
import { closure } from './closure';
import { covert } from './covert';
import { embargo } from './embargo';
import { lend } from './lend';
import type { VerbIdeas } from './types';

/** What bots know to do with each verb of the full ledger. */
const IDEAS: readonly VerbIdeas[] = [
  lend,
  campaign,
  closure,
  embargo,
  covert('espionage'),
  covert('sabotage'),
  covert('disinformation'),
];

const byVerb = new Map(IDEAS.map((x) => [x.verb, x]));

export function ideasOn(verb: string): VerbIdeas | undefined {
  return byVerb.get(verb);
}
