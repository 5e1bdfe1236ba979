import type { PhaseId } from '../../engine';
import { called, line, nameOf, screen, type Account, type Line } from './facts';
import { causeRef, mayRead, partsOf } from './ledgerRefs';
import { SHOWN_DOMAIN } from './tilt';

/** The field in which the turn moved most, by the sum of all moves; the first where nothing moved. */
export function shownDomain({ setup, before, after }: Account): number {
  const moved = setup.domains.map((_, d) =>
    setup.buyers.reduce((sum, at) => sum + Math.abs(after.tilt.get(d, at) - before.tilt.get(d, at)), 0),
  );
  const most = Math.max(...moved);
  return most > 0 ? moved.indexOf(most) : SHOWN_DOMAIN;
}

/** One change of a market's equipment in one phase of the turn, or over the turn where nobody's ledger is read. */
export interface MarketEntry {
  readonly state: string;
  readonly phase: PhaseId | 'turn';
  readonly before: number;
  readonly after: number;
  /** Its entry; absent where people read together, for causes name who did what. */
  readonly entry?: number;
}

/** The turn's changes of markets in a field, in ledger order. */
export function marketEntries(account: Account, domain: number): MarketEntry[] {
  const id = account.setup.domains[domain]?.id ?? '';
  if (account.entries.length === 0) return marketChanges(account, domain);
  return account.entries
    .filter((e) => e.turn === account.turn && e.measure === 'tilt' && mayRead(account, e))
    .flatMap(({ id: entry, subject, phase, before, after }): MarketEntry[] => {
      const [field, state] = partsOf('tilt', subject);
      return field?.id === id && state !== undefined
        ? [{ entry, state: state.id, phase, before, after }]
        : [];
    });
}

/** What shares of equipment everybody can read: how they were, and how they are. */
function marketChanges({ setup, before, after }: Account, domain: number): MarketEntry[] {
  return setup.buyers.flatMap((place): MarketEntry[] => {
    const [was, is] = [before.tilt.get(domain, place), after.tilt.get(domain, place)];
    const state = setup.states[place]?.id ?? '';
    return was === is ? [] : [{ state, phase: 'turn', before: was, after: is }];
  });
}

/** “Kenya moves +6 to +44.” */
export function moveLine(
  { setup }: Account,
  { entry, state, before, after }: MarketEntry,
  domain: number,
): Line {
  return line(
    setup.domains.length === 1 ? 'reveal.market' : 'reveal.market.domain',
    {
      state: called(setup, state),
      domain: nameOf.domain(setup, setup.domains[domain]?.id ?? ''),
      by: screen(after - before),
      after: screen(after),
    },
    causeRef(entry),
  );
}
