import { describe, expect, it } from 'vitest';
import { begin, type Game } from '../../src/engine';
import type { Scenario } from '../../src/scenario/types';
import { accordOf, type Draft } from '../support/full';
import { ALL, instrumentScenario } from '../support/instruments';
import { breaches } from '../support/laws';
import { playOut, randomGame } from '../properties/play';

const PLAYERS = { liberal: 'status-quo', illiberal: 'revisionist', hedging: 'swing' } as const;
const GAMES = 14;
const OPEN: Draft['assembly']['texts'][number] = {
  id: 'open',
  ref: 'X.1',
  title: 'Open',
  summary: 'Open rules.',
  domain: 'ai',
  direction: 'liberal',
  sponsors: ['USA'],
};

/** Two autocracies, two swing seats, three acts a turn, an accord on intelligence, and acts under cover that are usually traced. */
function world(): Scenario {
  return instrumentScenario((d) => {
    d.accords = [accordOf('eyes', 30, [{ kind: 'intelligence', phi: 800 }])];
    d.rules.parameters = { attribution: 800 };
    // An open standard that nobody can stop: autocrats' own people look over the wall.
    const { texts, docket, procedures } = d.assembly;
    texts.push({ ...OPEN });
    docket.push({ id: 'i1', texts: ['open'], procedure: 'aap', stage: 'last-call', turn: 1 });
    for (const stage of procedures[0]?.stages ?? []) stage.threshold = 9;
    const [first] = d.states;
    for (const x of d.states) {
      if (x.id === 'RUS' || x.id === 'IDN') x.seat = structuredClone(first?.seat);
      if (x.seat === undefined) continue;
      x.seat.acts = 3;
      x.seat.bot = { player: PLAYERS[x.pole], strategy: 'tit-for-tat' };
    }
  });
}

function played(scenario: Scenario, seed: string): Game {
  const seats = scenario.states.flatMap((x) =>
    x.seat === undefined ? [] : [[x.id, { kind: 'bot', ...x.seat.bot }] as const],
  );
  const game = begin(scenario, { seed, seats: Object.fromEntries(seats) });
  return playOut(game, (turn, from) => expect(breaches(game, turn, from)).toEqual([]));
}

describe('bots', () => {
  it(`use every instrument in ${GAMES} games, and every law holds`, { timeout: 120_000 }, () => {
    const uses = new Map<string, number>();
    const underCover = new Set<string>();
    const scenario = world();
    for (let k = 0; k < GAMES; k += 1)
      for (const f of played(scenario, `instruments-${k}`).facts) {
        if (f.kind === 'act') uses.set(f.verb, (uses.get(f.verb) ?? 0) + 1);
        if (f.kind === 'covert') underCover.add(f.verb);
      }
    const table = Object.fromEntries(ALL.map((id) => [id, uses.get(id) ?? 0]));
    expect(
      Object.entries(table).filter(([, n]) => n === 0),
      JSON.stringify(table),
    ).toEqual([]);
    expect([...underCover].sort()).toEqual(['disinformation', 'espionage', 'sabotage']);
  });

  it('that play at random keep every law with every instrument open', { timeout: 120_000 }, () => {
    for (let k = 0; k < 6; k += 1) {
      const game = randomGame(world(), `any-${k}`);
      playOut(game, (turn, from) => expect(breaches(game, turn, from)).toEqual([]));
      expect(game.facts.filter((f) => f.kind === 'ending')).toHaveLength(1);
    }
  });
});
