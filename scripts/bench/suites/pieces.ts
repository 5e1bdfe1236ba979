import { keyOf, keyed, payoffs, viewFor } from '../../../src/engine';
import { nullGame, type Stage } from '../games';
import { measure, type Effort } from '../measure';
import { line, type Line } from '../report';

const DRAWS = 100_000;

/** What is asked so often that its own price matters: a draw of luck, a payoff table. */
export function pieceLines({ small, large }: Stage, effort: Effort): Line[] {
  const chance = keyed(keyOf('bench'));
  let [sum, drawn] = [0, 0];
  const draws = measure(
    [
      (n) => {
        for (let k = 0; k < DRAWS; k += 1) sum += chance.below(1000, n & 7, 'noise', k & 31, k);
        drawn += DRAWS;
      },
    ],
    effort,
  );
  return [
    line({
      id: 'draw',
      what: 'a keyed draw',
      measured: ((draws.times[0] as number) * 1e6) / DRAWS,
      unit: 'ns',
      aim: 25,
      sense: 'most',
      // The sum is told, so that no compiler may leave the draws out.
      note: `mean of the draws ${(sum / drawn).toFixed(1)} of 0 to 999`,
    }),
    table('class game', small, effort),
    table('32 states', large, effort),
  ];
}

/** The table of the accord with the most members, for its first member that is played. */
function table(name: string, scenario: Stage['small'], effort: Effort): Line {
  const game = nullGame(scenario, 1);
  const { setup } = game;
  const played = (id: string) => setup.states[setup.state(id)]?.seat !== undefined;
  const [accord] = [...setup.accords].sort((a, b) => b.members.length - a.members.length);
  const seat = accord?.members.find(played);
  if (accord === undefined || seat === undefined) throw new Error(`${name}: no accord with a seat`);
  game.world.ending = null;
  game.world.turn = 2;
  const { times } = measure([() => void payoffs(setup, viewFor(game, seat), accord.id)], effort);
  return line({
    id: `payoffs-${name.replace(' ', '-')}`,
    what: `a payoff table, ${name}`,
    measured: times[0] as number,
    unit: 'ms',
    aim: 10,
    sense: 'most',
    note: `${accord.members.length} members`,
  });
}
