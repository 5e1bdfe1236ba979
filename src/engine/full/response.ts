import type { Turn } from '../context';
import { FULL, PERMILLE, clamp, mul } from '../fixed';
import { nameOf, within } from './book';
import { frameOf } from './frame';
import type { CovertVerb, Doctrine } from './modifiers';
import { HIGH, LOW } from './prosperity';

/** What an attack weighs, permille of sabotage: an answer that weighs as much is proportionate. */
const WEIGHT: Record<CovertVerb, number> = { espionage: 500, sabotage: 1000, disinformation: 800 };
/** An answer may miss the weight of the attack by this much and still pass for fair, permille. */
const MARGIN = 250;
/** Trust that an answer twice as heavy as the attack costs with each hedging state, thousandths of the full scale. */
const OUTRAGE = 20;
/** Capital that a wholly unanswered attack gives back to the attacker, thousandths. */
const IMPUNITY = 30_000;

const CAPITAL_LIMIT = 200_000;

/**
 * The joint answer to a traced attack: those who stand by the doctrine say so together; their sanctions take income from the
 * attacker, expulsions its political capital. An answer that is too heavy costs them trust in the hedging states; one that is too
 * light lets the attacker go on.
 */
export function respond(
  t: Turn,
  doctrine: Doctrine,
  attacker: number,
  victim: number,
  verb: CovertVerb,
): void {
  const by = [doctrine.accord, nameOf(t, attacker), nameOf(t, victim)];
  const { path, share, standing, members } = doctrine;
  sanction(t, doctrine, attacker, by);
  const expelled = Math.min(t.world.capital.get(attacker), mul(doctrine.expulsions, share));
  t.add('capital', [attacker], {
    rule: 'covert.expulsions',
    delta: -expelled,
    path: `${path}/expulsions`,
    by,
  });
  const off = doctrine.proportion === undefined ? 0 : mul(share, doctrine.proportion) - WEIGHT[verb];
  if (off > MARGIN) offend(t, doctrine, off - MARGIN, by);
  if (off < -MARGIN) {
    const now = t.world.capital.get(attacker);
    const back = clamp(mul(IMPUNITY, -off - MARGIN), 0, CAPITAL_LIMIT - now);
    t.add('capital', [attacker], { rule: 'covert.impunity', delta: back, path: `${path}/proportion`, by });
  }
  const silent = members.filter((i) => !standing.includes(i));
  t.tell({
    kind: 'attribution',
    accord: doctrine.accord,
    by: nameOf(t, attacker),
    target: nameOf(t, victim),
    joined: standing.map((i) => nameOf(t, i)),
    silent: silent.map((i) => nameOf(t, i)),
    answer: off > MARGIN ? 'over' : off < -MARGIN ? 'under' : 'fair',
  });
}

/** Whose currency the world pays in bites harder; an attacker with a platform of its own feels less of it. */
function sanction(
  t: Turn,
  { sanctions, share, standing, path }: Doctrine,
  attacker: number,
  by: string[],
): void {
  const { leverage } = t.mods.full;
  const ours = standing.reduce((most, i) => Math.max(most, leverage[i] as number), 0);
  const force = Math.max(0, PERMILLE + ours - (leverage[attacker] as number));
  const delta = -mul(mul(sanctions, share), force);
  within(
    t,
    'prosperity',
    [attacker],
    [{ rule: 'covert.sanctions', delta, path: `${path}/sanctions`, by }],
    LOW,
    HIGH,
  );
}

function offend(t: Turn, { standing, path }: Doctrine, over: number, by: string[]): void {
  const loss = -mul(mul(FULL, OUTRAGE), over);
  for (const from of frameOf(t.setup).hedgers)
    for (const to of standing)
      t.mods.trust.push({
        from,
        to,
        by: loss,
        cause: { rule: 'covert.over-answer', path: `${path}/proportion`, by },
      });
}
