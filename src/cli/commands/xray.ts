import { replay } from '../../engine';
import { accordsIn } from '../../lab/xray/accord';
import { accordAsked } from '../../lab/xray/asked';
import { motionPivots, textPivots } from '../../lab/xray/votes';
import { count, readArgs, required, UsageError } from '../args';
import { json, type Command, type Output } from '../command';
import { table } from '../figures';
import { openRecord } from '../files';

/** What accords and votes asked of whom in a turn, and what the other choice would have brought. */
export const xray: Command = {
  name: 'xray',
  usage: 'xray GAME.json --turn T [--json]',
  summary:
    'the dilemmas of one turn: payoff tables by name, the other choice now and over the game, pivotal votes',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, { turn: { type: 'string' }, json: { type: 'boolean' } });
    const turn = count('turn', required('--turn', values.turn), 1) as number;
    const opened = openRecord(required('GAME.json', positionals[0]));
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const { game } = replay(opened.scenario, opened.record, { ledger: false });
    if (turn >= game.history.length)
      throw new UsageError(
        `turn ${turn} has not been played; the record has ${game.history.length - 1} turns`,
      );
    const accords = accordsIn(game, turn).flatMap((accord) => {
      const seat = (game.setup.accords[game.setup.accord(accord)]?.members ?? []).find((id) =>
        game.setup.seatIds.has(id),
      );
      return seat === undefined ? [] : [accordAsked(game, { turn, accord, seat })];
    });
    const found = { turn, accords, texts: textPivots(game, turn), motions: motionPivots(game, turn) };
    if (values.json === true) json(io, found);
    else print(io, found);
    return 0;
  },
};

interface Found {
  readonly accords: readonly ReturnType<typeof accordAsked>[];
  readonly texts: ReturnType<typeof textPivots>;
  readonly motions: ReturnType<typeof motionPivots>;
}

function print(io: Output, { accords, texts, motions }: Found): void {
  for (const { xray: x, table: own, game } of accords) {
    io.out(`${x.accord}: ${x.honoured} of ${x.of} honoured; for ${own.seat} a ${own.game}`);
    const rows = x.members.map((m) => [
      `  ${m.seat}`,
      m.honoured ? 'honoured' : m.named ? 'defected, named' : 'defected',
      signed(m.now),
      game === null ? '' : signed(game[m.seat] ?? 0),
    ]);
    for (const line of table([['  member', 'chose', 'otherwise now', 'over the game'], ...rows]))
      io.out(line);
  }
  for (const p of texts)
    io.out(
      `${p.text}: ${p.result} (${p.by.decides} ${p.by.threshold}); alone could have turned it: ${p.pivotal.join(', ') || 'nobody'}`,
    );
  for (const m of motions)
    io.out(
      `${m.motion}: ${m.passed ? 'passed' : 'fell'} ${m.yes.length} to ${m.no.length} (${m.needs}); alone could have turned it: ${m.pivotal.join(', ') || 'nobody'}`,
    );
}

function signed(points: number): string {
  const text = Math.abs(points).toFixed(1);
  return text === '0.0' ? text : `${points < 0 ? '−' : '+'}${text}`;
}
