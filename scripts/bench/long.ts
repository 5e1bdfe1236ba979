import { freeze } from '../../src/scenario/freeze';
import type { AccordDef, DomainDef, Scenario, StateDef } from '../../src/scenario/types';

/** What a long table is measured with: as large as a game of ten years gets. */
export const LONG = { states: 42, seats: 22, domains: 10, accords: 10, turns: 10 } as const;

/**
 * The seminar made as large as a long table: copies of its states under ids of their own (the first of them seated and members of the
 * accords of whom they copy), its fields split in parts, a second copy of its first accord, ten turns. It stands for size alone, so
 * that it can be measured before and beside any scenario that is balanced.
 */
export function lengthened(seminar: Scenario): Scenario {
  const { states: given, domains: fields, accords } = seminar;
  const of = new Map<string, string>();
  const copied = (from: readonly StateDef[], count: number) =>
    Array.from({ length: count }, (_, n) => {
      const original = from[n % from.length] as StateDef;
      const id = `${original.id}${n + 2}`;
      of.set(id, original.id);
      return { ...original, id };
    });
  const seated = given.filter((s) => s.seat !== undefined);
  const rest = given.filter((s) => s.seat === undefined);
  const seats = copied(seated, LONG.seats - seated.length);
  const others = copied(rest, LONG.states - given.length - seats.length);
  const parts = split(fields, LONG.domains);
  const states = [...given, ...seats, ...others].map((s) => ({
    ...s,
    levels: spread(s.levels, parts),
    tilt: spread(s.tilt, parts),
  }));
  const joined = accords.map((a) => ({
    ...a,
    members: [...a.members, ...seats.filter((s) => a.members.includes(of.get(s.id) ?? '')).map((s) => s.id)],
  }));
  const again = joined.slice(0, LONG.accords - joined.length).map((a): AccordDef => ({
    ...a,
    id: `${a.id}-2`,
    motions: [],
  }));
  const { turns } = seminar;
  return freeze({
    ...seminar,
    id: `${seminar.id}-long`,
    states,
    domains: parts.map(({ def }) => def),
    accords: [...joined, ...again],
    turns: { ...turns, count: LONG.turns },
  });
}

interface Part {
  readonly def: DomainDef;
  readonly of: string;
}

/** The first fields in two parts each, until there are as many; a part has half of the weights and needs what the whole needs. */
function split(fields: readonly DomainDef[], count: number): Part[] {
  const parts: Part[] = fields.map((def) => ({ def, of: def.id }));
  for (let n = 0; parts.length < count; n += 1) {
    const { def, of } = parts[n] as Part;
    const half = (x: number) => Math.trunc(x / 2);
    const { market, military, norm } = def;
    const second = {
      ...def,
      id: `${of}-${n + 2}`,
      market: half(market),
      military: half(military),
      norm: half(norm),
    };
    parts[n] = {
      of,
      def: {
        ...def,
        market: market - second.market,
        military: military - second.military,
        norm: norm - second.norm,
      },
    };
    parts.push({ def: second, of });
  }
  return parts;
}

function spread(values: Readonly<Record<string, number>>, parts: readonly Part[]): Record<string, number> {
  return Object.fromEntries(
    parts.flatMap(({ def, of }) => (values[of] === undefined ? [] : [[def.id, values[of]]])),
  );
}
