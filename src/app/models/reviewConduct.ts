import type { HistoryState } from '../ui';
import { factsOf, type Account } from './facts';

/** What each member of one accord did in each turn, unsealed; null where the accord was not in force. */
export interface ConductTable {
  readonly accord: string;
  readonly turns: readonly number[];
  readonly rows: readonly { readonly state: string; readonly cells: readonly (HistoryState | null)[] }[];
  /** How many honoured, by turn; null where the accord was not in force. */
  readonly counts: readonly ({ readonly honoured: number; readonly of: number } | null)[];
}

/** One table an accord, in scenario order. */
export function conductTables(account: Account): ConductTable[] {
  const { setup } = account;
  const turns = Array.from({ length: account.turn }, (_, at) => at + 1);
  return setup.accords.map((accord) => ({
    accord: accord.id,
    turns,
    rows: accord.members.map((state) => ({
      state,
      cells: turns.map((turn) => cellOf(account, accord.id, state, turn)),
    })),
    counts: turns.map((turn) => countOf(account, accord.id, turn)),
  }));
}

function cellOf(account: Account, accord: string, state: string, turn: number): HistoryState | null {
  const is = (f: { accord: string; state: string }): boolean => f.accord === accord && f.state === state;
  const did = factsOf(account, 'conduct', turn).find(is);
  if (!did) return null;
  if (did.honoured) return 'honoured';
  return factsOf(account, 'named', turn).some(is) ? 'caught' : 'found';
}

function countOf(account: Account, accord: string, turn: number): { honoured: number; of: number } | null {
  const told = factsOf(account, 'honour-count', turn).find((f) => f.accord === accord);
  if (told) return told;
  const did = factsOf(account, 'conduct', turn).filter((f) => f.accord === accord);
  return did.length === 0 ? null : { honoured: did.filter((f) => f.honoured).length, of: did.length };
}
