import { hashText, parseRecord, type GameRecord, type RecordProblem } from '../../engine';
import { fromBase64Url, toBase64Url } from './base64url';
import { deflate, inflate, TooMuch } from './deflate';
import { tooDeep } from './depth';

/**
 * A record in the fragment of an address, `#game/<data>`: JSON without what follows from the rest, deflated, in base64url. It never
 * reaches a server, and opens itself offline and from a file on a disk.
 */
export const PLACE = 'game';

/** Characters of a link's data beyond which a file is the better way: browsers take far more, mail and chat programs less. */
export const MOST_CHARACTERS = 64_000;
/** From here on some mail and chat programs cut an address. */
export const LONG_CHARACTERS = 8_000;
/** A record that unpacks to more is no game of ours: the longest that ships is a tenth of this. */
const MOST_BYTES = 4_000_000;

export type Packed =
  | { readonly ok: true; readonly data: string; readonly long: boolean }
  /** Too long for an address: keep it as a file. */
  | { readonly ok: false; readonly characters: number };

/** A record as the data of a link. What a reader works out anew, the phases' checksums, is left out; every step keeps its hash. */
export async function packRecord(record: GameRecord): Promise<Packed> {
  const { format, rules, scenario, seed, seats, turns } = record;
  const bare = {
    format,
    rules,
    scenario,
    seed,
    seats,
    // Steps are chained by their own hashes; who sat where is not.
    head: headOf(record),
    turns: turns.map(({ turn, step, kind, orders, interventions, hash }) => [
      turn,
      step,
      kind === 'talk' ? 0 : 1,
      orders,
      interventions,
      hash,
    ]),
  };
  const data = toBase64Url(await deflate(new TextEncoder().encode(JSON.stringify(bare))));
  return data.length > MOST_CHARACTERS
    ? { ok: false, characters: data.length }
    : { ok: true, data, long: data.length > LONG_CHARACTERS };
}

export type Unpacked =
  | { readonly ok: true; readonly record: GameRecord }
  | {
      readonly ok: false;
      readonly problem:
        | RecordProblem
        /** cut: characters are missing or changed; swollen: it unpacks to more than any game; */
        | { readonly code: 'cut' | 'swollen'; readonly detail: string };
    };

/** The record in a link's data; says why there is none. Never throws. It does not verify: `replay` does. */
export async function unpackRecord(data: string): Promise<Unpacked> {
  if (data.length > MOST_CHARACTERS) return refuse('swollen', `${data.length} characters`);
  const bytes = fromBase64Url(data);
  if (bytes === null || bytes.length === 0) return refuse('cut', 'base64url');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await inflate(bytes, MOST_BYTES));
  } catch (error) {
    return error instanceof TooMuch ? refuse('swollen', `${MOST_BYTES} bytes`) : refuse('cut', 'deflate');
  }
  if (tooDeep(text)) return refuse('swollen', 'depth');
  const whole = unfolded(text);
  if (whole === null) return refuse('cut', 'JSON');
  const read = parseRecord(whole);
  if (!read.ok) return { ok: false, problem: read.problem };
  const { head, ...record } = read.record as GameRecord & { head?: unknown };
  return head === headOf(record) ? { ok: true, record } : refuse('cut', 'head');
}

function headOf({ scenario, seed, seats }: GameRecord): string {
  return hashText(JSON.stringify([scenario, seed, seats]));
}

function refuse(code: 'cut' | 'swollen', detail: string): Unpacked {
  return { ok: false, problem: { code, detail } };
}

/** The JSON of a record with its steps as objects again; what is no list is left for `parseRecord` to name. */
function unfolded(text: string): string | null {
  try {
    const data = JSON.parse(text) as { turns?: unknown } | null;
    if (typeof data !== 'object' || data === null || !Array.isArray(data.turns)) return text;
    const turns = data.turns.map((step: unknown) => {
      if (!Array.isArray(step)) return step;
      const [turn, n, kind, orders, interventions, hash] = step as unknown[];
      return { turn, step: n, kind: kind === 0 ? 'talk' : 'act', orders, interventions, hash };
    });
    return JSON.stringify({ ...data, turns });
  } catch {
    return null;
  }
}
