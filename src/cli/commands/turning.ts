import { searching, type TurningPoints } from '../../lab/turning/search';
import { playedOf } from '../../lab/whatif/played';
import { count, readArgs, required } from '../args';
import { json, type Command, type Output } from '../command';
import { openRecord } from '../files';
import { table } from '../figures';
import { progress } from '../progress';

/** The decisions a finished game turned on. */
export const turning: Command = {
  name: 'turning',
  usage: 'turning GAME.json [--top N] [--json]',
  summary: 'the decisions a game turned on: each turned round, the rest as it was played',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, { top: { type: 'string' }, json: { type: 'boolean' } });
    const top = count('top', values.top, 1) ?? 5;
    const opened = openRecord(required('GAME.json', positionals[0]));
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const say = progress(io, 'decisions');
    const search = searching(playedOf(opened.scenario, opened.record), { top });
    for (;;) {
      const next = search.next();
      if (next.done === true) {
        if (values.json === true) json(io, next.value);
        else print(io, next.value);
        return 0;
      }
      say(next.value.done, next.value.of);
    }
  },
};

function print(io: Output, { points, decisions, tried, settled }: TurningPoints): void {
  const rows = points.map(({ turn, seat, path, was, value, moved, impossible }) => [
    `turn ${turn}, ${seat}: ${path}=${was}`,
    value,
    signed(moved.orderIndex),
    signed(moved.score),
    moved.ending === null ? 'as it was' : (moved.ending.whatIf ?? 'not over'),
    String(impossible),
  ]);
  const head = ['what was ordered', 'turned round', 'needle', 'own score', 'it would end', 'impossible'];
  if (points.length === 0) io.out('no decision moved the needle by as much as 0.1');
  else for (const line of table([head, ...rows])) io.out(line);
  io.out(
    `${tried} of ${decisions} decisions turned round and played to the end with the same luck, ${settled} of them checked order by order; points moved by what was ordered`,
  );
}

function signed(points: number): string {
  const text = Math.abs(points).toFixed(1);
  return text === '0.0' ? text : `${points < 0 ? '−' : '+'}${text}`;
}
