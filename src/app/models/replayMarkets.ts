import type { LedgerEntry, PhaseId } from '../../engine';
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

/** One change of a market's equipment in one phase of the turn. */
export interface MarketEntry {
  readonly entry: LedgerEntry;
  readonly state: string;
  readonly phase: PhaseId;
}

/** The turn's entries of markets in a field that the seat may read, in ledger order. */
export function marketEntries(account: Account, domain: number): MarketEntry[] {
  const id = account.setup.domains[domain]?.id ?? '';
  return account.entries
    .filter((e) => e.turn === account.turn && e.measure === 'tilt' && mayRead(account, e))
    .flatMap((entry) => {
      const [field, state] = partsOf('tilt', entry.subject);
      return field?.id === id && state !== undefined ? [{ entry, state: state.id, phase: entry.phase }] : [];
    });
}

/** “Kenya moves +6 to +44.” */
export function moveLine({ setup }: Account, { entry, state }: MarketEntry, domain: number): Line {
  return line(
    setup.domains.length === 1 ? 'reveal.market' : 'reveal.market.domain',
    {
      state: called(setup, state),
      domain: nameOf.domain(setup, setup.domains[domain]?.id ?? ''),
      by: screen(entry.after - entry.before),
      after: screen(entry.after),
    },
    causeRef(entry.id),
  );
}
