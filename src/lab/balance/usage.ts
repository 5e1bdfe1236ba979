import { optionsFor, type Game, type Options, type Orders } from '../../engine';
import type { Scenario } from '../../scenario/types';
import type { Observer, RunOptions } from '../run';
import type { Usage } from './rows';

/**
 * Counts what was chosen, of how many chances, by `slot:choice`: each accord honoured or not (`accord:fund`), each verb in the seat-turns
 * in which it was open (`verb:loan`), each stance in those with a voice and a text (`voice:object`), each supplier, each vote, what goes
 * on around the texts (`ballot:cast`, `venue:iso`), each thing given in a deal in the turns with talk (`deal:voice`), and how texts that
 * were decided ended (`text:fell`). Orders of players
 * that choose at random do not count. What the scenario offers and never opens has no chances.
 */
export function usageCounter(scenario: Scenario): {
  usage: Usage;
  edit: NonNullable<RunOptions['edit']>;
  observer: Observer;
} {
  const usage: Usage = Object.fromEntries(offered(scenario).map((id) => [id, { used: 0, chances: 0 }]));
  const count = (id: string, used: boolean) => {
    const entry = (usage[id] ??= { used: 0, chances: 0 });
    entry.chances += 1;
    if (used) entry.used += 1;
  };
  let told = 0;
  let talked = false;
  return {
    usage,
    edit(game, seat, orders) {
      if (isRandom(game, seat)) return orders;
      talked = countOrders(game, seat, orders, count) || talked;
      return orders;
    },
    observer: {
      turn(game, turn) {
        if (talked) countDeals(game, turn, count);
        for (const fact of game.facts.slice(told)) {
          if (fact.kind !== 'text' || fact.result === 'waits' || fact.result === 'moved') continue;
          count('text:approved', fact.result === 'approved');
          count('text:fell', fact.result === 'fell');
        }
        told = game.facts.length;
        talked = false;
      },
    },
  };
}

/** What a scenario's rules let somebody do, whether or not it is ever open. */
function offered({ accords, rules, states }: Scenario): string[] {
  const seats = states.filter((s) => s.seat !== undefined);
  const supplied = rules.market === 'simple' && seats.some((s) => s.buys && s.pole === 'hedging');
  return [
    ...accords.filter((a) => seats.some((s) => a.members.includes(s.id))).map((a) => `accord:${a.id}`),
    ...rules.statecraft.verbs.map((verb) => `verb:${verb}`),
    ...(supplied ? ['supplier:open', 'supplier:closed', 'supplier:both'] : []),
    ...(rules.deals.open ? GIVEN.map((kind) => `deal:${kind}`) : []),
  ];
}

/** A player that does anything that is allowed keeps everything alive, also what nobody with a purpose would choose. */
function isRandom(game: Game, seat: string): boolean {
  const who = game.record.seats[seat];
  return who?.kind === 'bot' && who.player === 'random';
}

type Count = (id: string, used: boolean) => void;

/** @returns whether talk was open to the seat */
function countOrders(game: Game, seat: string, orders: Orders, count: Count): boolean {
  const options = optionsFor(game, seat);
  for (const { accord } of options.accords) count(`accord:${accord}`, orders.accords?.[accord] === 'honour');
  const acts = orders.acts ?? [];
  if (options.acts > 0)
    for (const v of options.verbs)
      if (v.allowed && (v.targets.length === 0 || v.targets.some((c) => c.allowed)))
        count(
          `verb:${v.verb}`,
          acts.some((a) => a.verb === v.verb),
        );
  const stances = new Set(
    options.texts.flatMap((t) => t.stances.filter((c) => c.allowed).map((c) => c.value)),
  );
  const voices = orders.voices ?? [];
  if (options.voices > 0 && stances.size > 0) {
    for (const stance of stances)
      count(
        `voice:${stance}`,
        voices.some((v) => v.stance === stance),
      );
    count('voice:kept-silent', voices.length < options.voices);
  }
  if (options.supplier.length > 0)
    for (const c of options.supplier) count(`supplier:${c.value}`, orders.supplier === c.value);
  for (const t of options.texts)
    for (const c of t.votes) if (c.allowed) count(`vote:${c.value}`, orders.votes?.[t.text] === c.value);
  for (const { motion } of options.motions)
    for (const vote of ['yes', 'no'] as const) count(`motion:${vote}`, orders.motions?.[motion] === vote);
  countForums(options, orders, count);
  countHall(options, orders, count);
  countTreasury(options, orders, count);
  return options.deals.open;
}

/** Calls, seats, votes and agendas of forums, each of the chances there were. */
function countForums(options: Options, orders: Orders, count: Count): void {
  for (const open of options.forums) {
    const said = orders.forums?.[open.forum] ?? {};
    if (open.call !== null) count('forum:call', said.call === true);
    if (open.join !== null) count('forum:join', said.join === true);
    if (open.leave) count('forum:leave', said.leave === true);
    if (open.drop.length > 0) count('forum:drop', said.drop !== undefined);
    for (const vote of ['yes', 'no'] as const) {
      for (const { state } of open.admit) count(`forum:admit-${vote}`, said.admit?.[state] === vote);
      for (const { council } of open.councils)
        count(`forum:council-${vote}`, said.councils?.[council] === vote);
    }
    if (open.agenda.length === 0) continue;
    count('forum:air', said.agenda === 'air');
    count('forum:deliverable', said.agenda !== undefined && said.agenda !== 'air');
  }
}

/** What goes on around the texts: elections, papers, regions, other venues, the drawer. */
function countHall(options: Options, orders: Orders, count: Count): void {
  for (const { election } of options.elections)
    count('ballot:cast', (orders.ballots?.[election] ?? []).length > 0);
  if (options.proxies.some((c) => c.allowed)) count('proxy:given', orders.proxy !== undefined);
  for (const { value, allowed } of options.settle)
    if (allowed) count(`settle:${value}`, orders.settle?.includes(value) === true);
  for (const { region } of options.steer)
    count('region:steered', orders.steer?.some((x) => x.region === region) === true);
  for (const { text, venues } of options.shop)
    for (const { value, allowed } of venues)
      if (allowed)
        count(`venue:${value}`, orders.shop?.some((x) => x.text === text && x.venue === value) === true);
  for (const { value, allowed } of options.table)
    if (allowed) count('table:item', orders.table?.includes(value) === true);
}

/** Joint projects, inspections, and partners shut out. */
function countTreasury(options: Options, orders: Orders, count: Count): void {
  for (const { milestone } of options.projects)
    count('project:paid', (orders.projects?.[milestone] ?? 0) > 0);
  for (const { accord } of options.inspections)
    count('inspection:aimed', orders.inspections?.some((x) => x.accord === accord) === true);
  for (const { accord } of options.suspend)
    count('partner:shut-out', (orders.suspend?.[accord] ?? []).length > 0);
}

const GIVEN = ['payment', 'voice', 'promise'] as const;

function countDeals(game: Game, turn: number, count: Count): void {
  const items = game.world.deals
    .filter((d) => d.turn === turn && d.status === 'executed')
    .flatMap((d) => [...d.give, ...d.take]);
  for (const kind of GIVEN)
    count(
      `deal:${kind}`,
      items.some((x) => x.kind === kind),
    );
}

/** The counts of many games together. */
export function addUp(all: readonly Usage[]): Usage {
  const total: Usage = {};
  for (const usage of all)
    for (const [id, { used, chances }] of Object.entries(usage)) {
      const entry = (total[id] ??= { used: 0, chances: 0 });
      entry.used += used;
      entry.chances += chances;
    }
  return total;
}
