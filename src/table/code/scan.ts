import { scenarioOf } from './check';

/** What a screen's code or a link tells a ballot. */
export interface Scanned {
  /** Undefined where neither the text nor the code's check says it. */
  readonly scenario?: string;
  readonly room: string;
  readonly seat?: string;
  /** The seat's own code. */
  readonly own?: string;
}

/**
 * Reads what was typed, scanned or followed: a room's code alone, or `scenario/code`, with a seat and its own code behind it; whatever
 * address stands before `#ballot/` is left out.
 * @param scenarios ids of those that this copy of the page has
 */
export function readScanned(text: string, scenarios: readonly string[]): Scanned {
  const parts = text
    .trim()
    .replace(/^.*#ballot\/?/s, '')
    .split('/')
    .map((part) => part.trim());
  const named = scenarios.find((id) => id === parts[0]?.toLowerCase());
  const [room = '', seat, own] = named === undefined ? parts : parts.slice(1);
  const scenario = named ?? scenarioOf('room', scenarios, room);
  return {
    ...(scenario === undefined ? {} : { scenario }),
    room,
    ...(seat === undefined || seat === '' ? {} : { seat: seat.toUpperCase() }),
    ...(own === undefined || own === '' ? {} : { own }),
  };
}
