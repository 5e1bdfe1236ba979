import type { Orders } from '../../engine';
import type { Situation } from '../appraise/situation';

/** One inspection an accord, of the partner most to be suspected: named or reported before, else the least trusted. */
export function inspections(s: Situation): NonNullable<Orders['inspections']> {
  return s.options.inspections.flatMap(({ accord, states }) => {
    const [first] = [...states].sort(
      (a, b) => suspicion(s, accord, b) - suspicion(s, accord, a) || s.setup.state(a) - s.setup.state(b),
    );
    return first === undefined ? [] : [{ accord, state: first }];
  });
}

/** Turns that a suspension lasts after a partner was named, by strategy; 0 is never, and the rest hold one turn. */
const UNFORGIVING = 99;

/** Partners caught defecting lose this seat's share until they have had a turn to pay again; grim never forgets. */
export function suspensions(s: Situation, strategy: string): NonNullable<Orders['suspend']> {
  if (strategy === 'always-honour') return {};
  const memory =
    strategy === 'grim'
      ? UNFORGIVING
      : strategy === 'two-tats' || strategy === 'generous-tit-for-tat'
        ? 1
        : 2;
  return Object.fromEntries(
    s.options.suspend.map(({ accord, partners }) => [
      accord,
      partners.filter((id) =>
        s.view.facts.some(
          (f) =>
            f.kind === 'named' && f.accord === accord && f.state === id && f.turn >= s.view.turn - memory,
        ),
      ),
    ]),
  );
}

function suspicion(s: Situation, accord: string, state: string): number {
  let level = -s.read.points('trust', s.me, s.setup.state(state)) / 100;
  for (const f of s.view.facts) {
    if (f.kind === 'report' && f.accord === accord && f.state === state && !f.honoured)
      level += 1 / (1 + s.view.turn - f.turn);
    if (f.kind === 'named' && f.accord === accord && f.state === state)
      level += 2 / (1 + s.view.turn - f.turn);
  }
  return level;
}
