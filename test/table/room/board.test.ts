import { describe, expect, it } from 'vitest';
import { COLUMNS, MEASURES, begin, type Game } from '../../../src/engine';
import { playTurn } from '../../../src/lab/run';
import { arrived, boardMessage } from '../../../src/table/room/board';
import { WHOLE, announced, entered, newRoom, resolved, type Room } from '../../../src/table/room/room';
import { codeOfRoom } from '../../../src/table/room/standing';
import { scenario } from '../../support/scenario';

const officesOf = () => [WHOLE];
const played = (id: string, turns: number, seed = 'board'): Game => {
  const game = begin(scenario(id), { seed, seats: { DEU: { kind: 'person' }, FIN: { kind: 'person' } } });
  for (let n = 0; n < turns && game.world.ending === null; n += 1) playTurn(game);
  return game;
};
const message = (game: Game, room: Room) =>
  boardMessage({ id: 'r', name: 'Thursday', game, room, code: codeOfRoom(game), officesOf });

/** Changes all that is not for everybody: cells of the present and the past, facts told to one, offers, orders, luck. */
function changeTheHidden(game: Game): void {
  for (const world of new Set([game.world, ...game.history]))
    for (const m of MEASURES) {
      if (['public', 'told'].includes(COLUMNS[m].see)) continue;
      const { data } = world[m];
      for (let n = 0; n < data.length; n += 1) data[n] = (data[n] ?? 0) + 12_345;
    }
  const [a = '', b = ''] = game.setup.seats.map((place) => game.setup.states[place]?.id ?? '');
  game.facts.unshift({ turn: 1, to: [a], kind: 'conduct', accord: 'x', state: b, honoured: false });
  const clause = { kind: 'act', verb: 'loan' } as const;
  game.world.deals.push({
    id: 'd1-900',
    turn: 1,
    from: a,
    to: b,
    give: [{ kind: 'payment', amount: 1 }],
    take: [{ kind: 'promise', clause }],
    status: 'open',
  });
  for (const step of game.record.turns)
    for (const orders of Object.values(step.orders)) orders.rationale = 'secret';
  game.record.seed = 'another seed';
}

describe('what the big screen is sent', () => {
  it.each([
    ['small-rooms', 1],
    ['radio-silence', 0],
    ['radio-silence', 3],
    ['radio-silence-seminar', 1],
  ])('does not change by a byte with what is sealed in %s after %i turns', (id, turns) => {
    for (const room of [newRoom(6, false), resolved(newRoom(6, false), true, 1)]) {
      const game = played(id, turns);
      const before = message(game, room);
      changeTheHidden(game);
      // The code is made before: its mark is the record's, which the change of the luck has moved.
      expect(JSON.stringify({ ...message(game, room), code: before.code })).toBe(JSON.stringify(before));
    }
  });

  it('is the same for every luck before the first turn', () => {
    const [one, two] = ['one', 'two'].map((seed) => ({
      ...message(played('radio-silence', 0, seed), newRoom(6, false)),
      code: '',
    }));
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  });

  it('says who has handed in, and not what', () => {
    const game = played('radio-silence', 1);
    const hand = (orders: object) =>
      message(game, entered(newRoom(6, false), 'DEU', { office: WHOLE, orders, by: 'code', at: 1 }));
    const honour = hand({ accords: { 'trusted-5g-fund': 'honour' } });
    const defect = hand({ accords: { 'trusted-5g-fund': 'defect' } });
    expect(honour.seats.find(({ seat }) => seat === 'DEU')?.in).toBe(true);
    expect(honour.seats.find(({ seat }) => seat === 'GBR')?.in).toBe(false);
    expect(JSON.stringify(defect)).toBe(JSON.stringify(honour));
  });

  it('shows what is public: markets and the needle as they stand, and the turn that is told', () => {
    const game = played('radio-silence', 2);
    const told = message(game, resolved(newRoom(6, false), true, 1));
    const view = arrived(told.now);
    expect(Array.from(view.columns.tilt)).toEqual(Array.from(game.world.tilt.data));
    expect(told.told?.turn).toBe(2);
    expect(told.told?.facts.some((fact) => fact.kind === 'text')).toBe(true);
    expect(told.told?.facts.every((fact) => fact.to === undefined)).toBe(true);
    expect(told.told?.before.tilt).toEqual(Array.from(game.history[1]?.tilt.data ?? []));
  });

  it('has no room code once the turn has been resolved, and what was announced only while it runs', () => {
    const game = played('radio-silence', 1);
    const open = announced(newRoom(6, false), 'A cable is cut', 'Ships circle over it.');
    expect(message(game, open)).toMatchObject({ said: [{ title: 'A cable is cut' }], told: null });
    expect(message(game, open).code).not.toBe('');
    expect(message(game, resolved(open, true, 1))).toMatchObject({ said: [], code: '' });
  });
});
