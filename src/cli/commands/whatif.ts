import { openOrders } from '../../lab/whatif/open';
import { playedOf, turnsOf } from '../../lab/whatif/played';
import { whatIf, type WhatIf } from '../../lab/whatif/whatif';
import { FlipError, type Flip } from '../../lab/whatif/paths';
import { count, readArgs, required, UsageError } from '../args';
import { json, type Command, type Output } from '../command';
import { table } from '../figures';
import { openRecord } from '../files';

/** A record with orders flipped, played on with the same luck. */
export const whatif: Command = {
  name: 'whatif',
  usage:
    'whatif GAME.json --turn T --state X (--set PATH=VALUE … or --open) [--json]   (--open: all that could have been ordered; accords.ID=honour|defect, texts.ID=support|object|policy|silent, acts=VERB[:TARGET], supplier=…, deals.ID=accept|decline|none|withdraw, suspend.ID=STATE,…|none, inspections.ID=STATE,…|none, predictions.ABOUT=…, budget.LINE=N, …)',
  summary: 'flip orders of one seat and play the rest again with the same luck',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      turn: { type: 'string' },
      state: { type: 'string' },
      set: { type: 'string', multiple: true },
      open: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const turn = count('turn', required('--turn', values.turn), 1) as number;
    const seat = required('--state', values.state);
    const flips = (values.set ?? []).map(flipOf);
    if (flips.length === 0 && values.open !== true) throw new UsageError('missing --set');
    const opened = openRecord(required('GAME.json', positionals[0]));
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    if (values.open === true) {
      const played = playedOf(opened.scenario, opened.record);
      if (turn > turnsOf(played)) throw new UsageError(`turn ${turn} has not been played`);
      if (!played.game.setup.seatIds.has(seat)) throw new UsageError(`no seat "${seat}"`);
      const orders = openOrders(played, turn, seat);
      if (values.json === true) json(io, orders);
      else for (const o of orders) io.out(`${o.path}=${o.was}: ${o.values.join(' | ')}`);
      return 0;
    }
    try {
      const result = whatIf(opened.scenario, opened.record, { turn, seat, flips });
      if (values.json === true) json(io, result);
      else print(io, result);
      return 0;
    } catch (error) {
      if (error instanceof FlipError) throw new UsageError(error.message);
      throw error;
    }
  },
};

function flipOf(text: string): Flip {
  const at = text.indexOf('=');
  if (at < 1)
    throw new UsageError(`--set takes PATH=VALUE, as accords.trusted-5g-fund=defect, not "${text}"`);
  return { path: text.slice(0, at), value: text.slice(at + 1) };
}

function print(io: Output, { asPlayed, whatIf: then, swing, impossible }: WhatIf): void {
  const points = (x: number) => x.toFixed(1).replace('-', '−');
  io.out(`as played: ${asPlayed.ending ?? 'not over'}, needle ${points(asPlayed.orderIndex)}`);
  io.out(`what if:   ${then.ending ?? 'not over'}, needle ${points(then.orderIndex)}`);
  const was = new Map(asPlayed.standings.map((s) => [s.state, s]));
  const rows = then.standings.map((s) => [
    s.state,
    points(was.get(s.state)?.score ?? 0),
    points(s.score),
    points(swing.scores[s.state] ?? 0),
    s.won === was.get(s.state)?.won ? '' : s.won ? 'now wins' : 'no longer wins',
  ]);
  for (const line of table([['seat', 'as played', 'what if', 'swing', ''], ...rows])) io.out(line);
  for (const x of impossible)
    io.out(`turn ${x.turn}, ${x.seat}: ${x.path} could no longer be given (${x.reason.id})`);
}
