import { csv, type Cell } from '../../lab/csv';
import type { Orders } from '../../engine';
import { orderRef } from '../refs';
import type { Played } from '../played';

const HEADER = ['ref', 'turn', 'step', 'kind', 'seat', 'name', 'player', 'slot', 'about', 'value'];

/** Every order of every seat, one row each, by ids; what is no plain value is JSON. */
export function ordersCsv({ game }: Played): string {
  const { record, setup } = game;
  const rows = record.turns.flatMap((step) =>
    setup.seats.flatMap((place): Cell[][] => {
      const { id: seat = '', name = '' } = setup.states[place] ?? {};
      const orders = step.orders[seat];
      if (orders === undefined) return [];
      const player = record.seats[seat];
      const who = player?.name ?? player?.player ?? player?.kind ?? '';
      const head = [
        orderRef(step.turn, step.kind, step.step, seat),
        step.turn,
        step.step,
        step.kind,
        seat,
        name,
        who,
      ];
      return items(orders).map((item) => [...head, ...item]);
    }),
  );
  return csv(HEADER, rows);
}

/** Slot, what it is about, and the value. */
function items(orders: Orders): Cell[][] {
  return Object.entries(orders).flatMap(([slot, value]): Cell[][] => {
    if (Array.isArray(value)) return value.map((item: unknown) => [slot, ...listed(item)]);
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).map(([about, of]) => [slot, about, plain(of)]);
    return [[slot, '', plain(value)]];
  });
}

/** The ids by which the things of a list are known. */
const NAMES = ['text', 'accord', 'verb', 'to', 'region'] as const;

function listed(item: unknown): Cell[] {
  if (typeof item !== 'object' || item === null) return [plain(item), ''];
  const of = item as Readonly<Record<string, unknown>>;
  const name = NAMES.find((key) => typeof of[key] === 'string');
  if (name === undefined) return ['', JSON.stringify(item)];
  const { [name]: about, ...rest } = of;
  const [[only] = [], more] = Object.entries(rest);
  return [String(about), only !== undefined && more === undefined ? plain(rest[only]) : JSON.stringify(rest)];
}

function plain(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return JSON.stringify(value) ?? '';
}
