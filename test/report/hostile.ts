import { advance, begin } from '../../src/engine';
import type { Played } from '../../src/report/played';
import { parseScenario } from '../../src/scenario';
import { shippedLibrary, shippedText } from '../../src/scenario/library-node';

/** Small rooms, with hostile text wherever an author or a player may write. */
export function hostile(evil: string): Played {
  const text = (shippedText('scenarios/small-rooms.json') ?? '')
    .replace('"name": "Finland"', () => `"name": ${JSON.stringify(evil)}`)
    .replace('"title": "Small Rooms"', () => `"title": ${JSON.stringify(evil)}`)
    .replace('"name": "One radio"', () => `"name": ${JSON.stringify(evil)}`)
    .replace(
      '"text": "The two countries',
      () => `"text": ${JSON.stringify(evil).slice(0, -1)} The two countries`,
    );
  const parsed = parseScenario('evil<b>.json', text, shippedLibrary());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { scenario, origins } = parsed;
  const game = begin(scenario, {
    seed: evil,
    seats: { FIN: { kind: 'person', name: evil }, SWE: { kind: 'bot', player: evil, strategy: evil } },
    text,
  });
  while (game.world.ending === null)
    advance(game, { FIN: { accords: { 'one-radio': 'honour' }, rationale: evil }, SWE: {} }, [
      { type: 'reseat', seat: 'FIN', player: evil, reason: evil },
    ]);
  return { game, scenario, origins, file: 'evil.json', lineOf: () => evil };
}
