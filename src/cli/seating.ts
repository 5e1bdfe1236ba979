import { PLAYERS, STRATEGIES } from '../bots';
import type { SeatPlayer } from '../engine';
import type { Scenario } from '../scenario';
import { UsageError } from './args';
import { didYouMean } from './files';

/** Ids of the states that somebody plays. */
export function seatsOf(scenario: Scenario): string[] {
  return scenario.states.filter((s) => s.seat !== undefined).map((s) => s.id);
}

/**
 * Who plays, as `--bots` says for all seats and `--seat STATE=…` for one.
 * @throws UsageError for a seat, player or strategy there is none of, with the nearest
 */
export function seating(
  scenario: Scenario,
  named: readonly string[],
  all: string | undefined,
): Record<string, SeatPlayer> {
  const ids = seatsOf(scenario);
  const seats: Record<string, SeatPlayer> = {};
  if (all !== undefined) for (const id of ids) seats[id] = bot(all);
  for (const entry of named) {
    const [id = '', who = ''] = entry.split('=');
    if (!ids.includes(id)) throw new UsageError(`no seat "${id}"; seats are ${ids.join(', ')}`);
    seats[id] = bot(who);
  }
  return seats;
}

/** `PLAYER` or `PLAYER/STRATEGY`. */
export function bot(text: string): SeatPlayer {
  const [player = '', strategy] = text.split('/');
  known('player', player, Object.keys(PLAYERS));
  if (strategy !== undefined)
    known(
      'strategy',
      strategy,
      STRATEGIES.map((s) => s.id),
    );
  return { kind: 'bot', player, ...(strategy === undefined ? {} : { strategy }) };
}

function known(kind: string, id: string, ids: readonly string[]): void {
  if (ids.includes(id)) return;
  throw new UsageError(`no ${kind} "${id}"${didYouMean(id, ids)}`);
}
