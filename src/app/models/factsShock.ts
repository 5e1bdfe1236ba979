import { COLUMNS, type LedgerEntry } from '../../engine';
import { byId, called, factsOf, line, nameOf, screen, type Account, type Line } from './facts';
import type { RevealStep } from './factsReveal';
import { measureLine } from './ledgerNames';
import { causeRef, mayRead, partsOf } from './ledgerRefs';

/** So many of an event's effects are told, the largest. */
const MOST_EFFECTS = 6;

/** From so many markets on, those that moved by the same are told in one line. */
const ALIKE = 3;

/** One number, or several markets at once, that an event moved, in screen units. */
interface Effect {
  readonly subject: Line;
  readonly by: number;
  readonly entry: number;
}

/** The turn's events with the numbers they moved, as far as the seat may see them. */
export function events(account: Account): RevealStep[] {
  return factsOf(account, 'event').map((fact) => {
    const title = line('reveal.event', { event: nameOf.event(account.setup, fact.event) });
    const effects = eventEffects(account, fact.event)
      .slice(0, MOST_EFFECTS)
      .map((e) => line('reveal.event.effect', { subject: e.subject, by: e.by }, causeRef(e.entry)));
    const short = line('reveal.event.short');
    const summary = byId(account.setup.scenario.events, fact.event)?.summary;
    const lines = summary === undefined ? effects : [line('news.plain', { text: summary }), ...effects];
    return { id: `event-${fact.event}`, kind: 'event' as const, short, title, lines };
  });
}

/** What an event moved this turn, the largest first; markets that moved alike count as one. */
export function eventEffects(account: Account, event: string): Effect[] {
  const moved = account.entries
    .filter((e) => e.turn === account.turn && COLUMNS[e.measure].unit === 'points' && mayRead(account, e))
    .flatMap((e) => {
      const by = e.causes.filter((c) => c.by?.includes(event)).reduce((sum, c) => sum + c.delta, 0);
      return by === 0 ? [] : [{ cell: e, by: screen(by), entry: e.id }];
    });
  const groups = new Map<string, typeof moved>();
  for (const one of moved) {
    const key = one.cell.measure === 'tilt' ? `${domainOf(one.cell)} ${one.by}` : String(one.entry);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((alike): Effect[] => {
      const [first] = alike;
      if (first === undefined) return [];
      const cells = alike.map(({ cell }) => cell);
      if (alike.length >= ALIKE) return [{ ...first, subject: marketsLine(account, cells) }];
      return alike.map((one) => ({ ...one, subject: measureLine(account.setup, one.cell) }));
    })
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || a.entry - b.entry);
}

/** “every market”, or the markets by name; with the domain where there are several. */
function marketsLine({ setup }: Account, cells: readonly LedgerEntry[]): Line {
  const domain = setup.domains.length > 1 ? nameOf.domain(setup, domainOf(cells[0])) : 'one';
  if (cells.length === setup.buyers.length) return line('reveal.event.every', { domain });
  const states = cells.map((cell) => called(setup, along(cell, 'state')));
  return line('reveal.event.markets', { domain, states });
}

function domainOf(cell: LedgerEntry | undefined): string {
  return cell === undefined ? '' : along(cell, 'domain');
}

function along({ measure, subject }: LedgerEntry, axis: string): string {
  return partsOf(measure, subject).find((part) => part.axis === axis)?.id ?? '';
}
