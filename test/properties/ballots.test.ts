import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openRecord } from '../../src/cli/files';
import {
  advance,
  begin,
  lastHash,
  optionsFor,
  optionsOf,
  talk,
  viewFor,
  type Game,
  type Options,
} from '../../src/engine';
import { officesOf } from '../../src/table/offices';
import { markOf } from '../../src/table/code/check';
import { orderCode, readBallot, type Stand } from '../../src/table/code/ballot';
import { readRoom, roomCode, seatCode, withSeatCode } from '../../src/table/code/room';
import { seatsOf } from '../../src/table/code/state';

const folder = fileURLToPath(new URL('../games/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.game.json'));

/** Options as a ballot offers them: talk is not on it, and a verb that is closed takes aim at nobody. */
const drawn = (options: Options) =>
  JSON.parse(
    JSON.stringify({
      ...options,
      deals: null,
      verbs: options.verbs.map((v) => (v.allowed ? v : { ...v, targets: [] })),
    }),
  ) as object;

const symbols = (code: string) => code.replaceAll('-', '').length;
/** Codes of a scenario that plays in a class are copied by hand; of a long game they are scanned, and a QR code holds so many. */
const MOST_TYPED = { room: 28, orders: 24 };
const MOST_SCANNED = { room: 700, orders: 450 };
const isScanned = (game: Game) => game.setup.scenario.rules.ledger === 'full';

/** Plays a finished game again and looks at it before each turn. */
function before(name: string, look: (game: Game, orders: Record<string, object>) => void): void {
  const opened = openRecord(`${folder}${name}`);
  if (!opened.ok) throw new Error(opened.lines.join('\n'));
  const { record, scenario } = opened;
  const game = begin(scenario, { seed: record.seed, seats: record.seats, ledger: false, keep: false });
  for (const step of record.turns) {
    if (step.kind === 'talk') talk(game, step.orders);
    else {
      look(game, step.orders);
      advance(game, step.orders, step.interventions);
    }
  }
}

describe('a phone that knows the page and three codes', () => {
  it.each(files)(
    'is offered in every turn of %s what its seat may order in the room',
    { timeout: 180_000 },
    (name) => {
      let turns = 0;
      before(name, (game, orders) => {
        const mark = markOf(lastHash(game.record));
        const seats = seatsOf(game.setup);
        const { setup } = begin(game.setup.scenario, { seed: 'a phone knows no seed', ledger: false });
        const screen = roomCode(game.setup, viewFor(game, seats[0] ?? ''), mark);
        const read = readRoom(setup, screen);
        if (!read.ok) throw new Error(read.problem.code);
        const most = isScanned(game) ? MOST_SCANNED : MOST_TYPED;
        expect(symbols(screen)).toBeLessThanOrEqual(most.room);
        for (const seat of seats) {
          const word = `word of ${seat}`;
          const view = viewFor(game, seat);
          const told = withSeatCode(setup, read.room, seat, word, seatCode(game.setup, view, mark, word));
          if (!told.ok) throw new Error(told.problem.code);
          const options = optionsOf(setup, told.view);
          const inRoom: Stand = { setup: game.setup, options: optionsFor(game, seat), mark, word };
          expect(drawn(options)).toEqual(drawn(inRoom.options));
          expect(told.view.card).toEqual(view.card);
          // What regions have agreed on is said beside the texts, so phones know it.
          expect(told.view.columns.position).toEqual(view.columns.position);
          const { rationale: _, ...given } = (orders[seat] ?? {}) as { rationale?: string };
          const whole = orderCode({ setup, options, mark: read.room.mark, word }, given);
          expect(symbols(whole)).toBeLessThanOrEqual(most.orders);
          const back = readBallot(game.setup, () => inRoom, whole);
          expect(back).toMatchObject({ ok: true, seat });
          // What is read back is written in the same way again: nothing of it was lost or changed.
          if (back.ok) expect(orderCode(inRoom, back.orders)).toBe(whole);
          expect(officesOf(setup, seat).length).toBeGreaterThan(0);
        }
        turns += 1;
      });
      expect(turns).toBeGreaterThan(0);
    },
  );
});
