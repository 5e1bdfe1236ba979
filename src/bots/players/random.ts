import {
  POINT,
  claimsIn,
  type Act,
  type Choice,
  type Consideration,
  type ForumOrder,
  type Offer,
  type Options,
  type Orders,
  type PromiseDraft,
} from '../../engine';
import type { Player, Table } from '../types';

/** Draws in order from one named purpose; the n-th draw of a kind of decision has its own name. */
class Dice {
  #next = 0;

  constructor(
    private readonly table: Table,
    private readonly kind: number,
  ) {}

  below(n: number): number {
    this.#next += 1;
    return this.table.chance.below(Math.max(1, n), this.table.view.turn, 'fuzz', this.kind, this.#next);
  }

  chance(permille: number): boolean {
    return this.below(1000) < permille;
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  some<T>(list: readonly T[], permille = 500): T[] {
    return list.filter(() => this.chance(permille));
  }
}

/**
 * Draws any legal orders whatever: for tests of the rules, and as the floor that any sensible player beats. It reads nothing but the
 * options.
 */
export const randomPlayer: Player = {
  id: 'random',
  strategy: null,
  decide: (table) => act(table.options, new Dice(table, 0), table),
  offers: (table) => ({ orders: talk(table.options, new Dice(table, 1000 + table.view.step)), whys: [] }),
  answer(table, deal) {
    const yes = new Dice(table, 2000 + Number(deal.id.split('-')[1])).chance(500);
    return { answer: yes ? 'accept' : 'decline', gain: 0, why: { id: 'bots.reason.random' } };
  },
};

function open<T>(choices: readonly Choice<T>[]): T[] {
  return choices.filter((c) => c.allowed).map((c) => c.value);
}

function act(o: Options, dice: Dice, over: Table): Orders {
  const supplier = dice.pick(open(o.supplier));
  const table = open(o.table).filter((_, i) => i === 0 && dice.chance(300));
  const purse = o.capital - table.length * o.tableCost;
  const hall = around(o, new Dice(over, 5000), purse);
  const tables = new Dice(over, 6000);
  const forums = atTables(o, tables, purse - hall.cost);
  const left = purse - hall.cost - forums.cost;
  const first = {
    accords: Object.fromEntries(
      o.accords.flatMap((a) =>
        open(a.choices).length === 0 ? [] : [[a.accord, dice.pick(open(a.choices)) ?? 'honour']],
      ),
    ),
    suspend: Object.fromEntries(o.suspend.map((x) => [x.accord, dice.some(x.partners, 150)])),
    inspections: o.inspections.flatMap((x) => {
      const state = dice.chance(400) ? dice.pick(x.states) : undefined;
      return state === undefined ? [] : [{ accord: x.accord, state }];
    }),
  };
  const said = voices(o, dice, left);
  return {
    ...first,
    voices: said,
    votes: Object.fromEntries(
      o.texts.flatMap((t) => {
        const vote = dice.chance(700) ? dice.pick(open(t.votes)) : undefined;
        return vote === undefined ? [] : [[t.text, vote] as const];
      }),
    ),
    table,
    ...hall.orders,
    ...forums.orders,
    acts: acts(o, dice, left - claimsIn(said) * o.claimCost),
    predictions: Object.fromEntries(
      dice.some(o.predict, 200).flatMap((seat) => {
        const accord = dice.pick(o.accords);
        return accord === undefined
          ? []
          : [[seat, [{ kind: dice.chance(500) ? 'honour' : 'defect', accord: accord.accord }]] as const];
      }),
    ),
    ...(supplier === undefined ? {} : { supplier }),
    ...money(o, dice),
    motions: Object.fromEntries(
      o.motions.flatMap((m) => {
        const vote = dice.chance(800) ? dice.pick(open(m.votes)) : undefined;
        return vote === undefined ? [] : [[m.motion, vote] as const];
      }),
    ),
  };
}

/** Ballots, proxies, papers, regions and venues, with dice of their own, as far as the purse goes. */
function around(o: Options, dice: Dice, capital: number): { orders: Orders; cost: number } {
  let left = Math.max(0, capital);
  const afford = (cost: number) => {
    if (cost > left || !dice.chance(400)) return false;
    left -= cost;
    return true;
  };
  const proxy = dice.chance(200) ? dice.pick(open(o.proxies)) : undefined;
  const orders: Orders = {
    ballots: Object.fromEntries(
      o.elections.map((e) => [e.election, dice.some(open(e.ranking), 700)] as const),
    ),
    settle: o.settle.filter((x) => x.allowed && afford(x.cost)).map((x) => x.value),
    steer: o.steer.flatMap((x) => {
      const on = dice.pick(x.on);
      const side = dice.pick(on?.sides ?? []);
      return on === undefined || side === undefined || !afford(x.cost)
        ? []
        : [{ region: x.region, on: on.value, side }];
    }),
    shop: o.shop.flatMap((x) => {
      const venue = dice.pick(x.venues.filter((v) => v.allowed));
      return venue === undefined || !afford(venue.cost) ? [] : [{ text: x.text, venue: venue.value }];
    }),
    ...(proxy === undefined ? {} : { proxy }),
  };
  return { orders, cost: Math.max(0, capital) - left };
}

/** Calls, seats, votes and agendas of forums, with dice of their own, as far as the purse goes. */
function atTables(o: Options, dice: Dice, capital: number): { orders: Orders; cost: number } {
  let cost = 0;
  const ballot = (ids: readonly string[]) =>
    Object.fromEntries(dice.some(ids, 700).map((id) => [id, dice.chance(500) ? 'yes' : 'no'] as const));
  const said = o.forums.map((f): [string, ForumOrder] => {
    const calls = f.call?.allowed === true && cost + f.call.cost <= capital && dice.chance(600);
    if (calls) cost += f.call?.cost ?? 0;
    const agenda = dice.pick(f.agenda)?.value;
    const drop = dice.chance(50) ? dice.pick(f.drop) : undefined;
    return [
      f.forum,
      {
        ...(calls ? { call: true } : {}),
        ...(f.join !== null && dice.chance(500) ? { join: true } : {}),
        ...(f.leave && dice.chance(40) ? { leave: true } : {}),
        admit: ballot(f.admit.map((a) => a.state)),
        councils: ballot(f.councils.map((c) => c.council)),
        ...(drop === undefined ? {} : { drop }),
        ...(agenda === undefined ? {} : { agenda }),
      },
    ];
  });
  return { orders: said.length === 0 ? {} : { forums: Object.fromEntries(said) }, cost };
}

/** Voices, of which those that claim policy implications take no more than the capital there is. */
function voices(o: Options, dice: Dice, capital: number): NonNullable<Orders['voices']> {
  const left = [...o.texts];
  const out: NonNullable<Orders['voices']> = [];
  for (let v = 0; v < o.voices && left.length > 0; v += 1) {
    const [text] = left.splice(dice.below(left.length), 1);
    const stance = text === undefined ? undefined : dice.pick(open(text.stances));
    if (text === undefined || stance === undefined || !dice.chance(750)) continue;
    if (stance === 'policy' && (claimsIn(out) + 1) * o.claimCost > capital) continue;
    const rivals = o.texts.filter((t) => t.item === text.item).map((t) => t.text);
    if (stance === 'support' && out.some((x) => x.stance === 'support' && rivals.includes(x.text))) continue;
    out.push({ text: text.text, stance });
  }
  return out;
}

function acts(o: Options, dice: Dice, capital: number): Act[] {
  const out: Act[] = [];
  let left = capital;
  const verbs = o.verbs.filter((v) => v.allowed && (v.targets.length === 0 || open(v.targets).length > 0));
  for (let n = 0; n < o.acts && verbs.length > 0; n += 1) {
    const [verb] = verbs.splice(dice.below(verbs.length), 1);
    const cost = verb?.cost.capital ?? 0;
    if (verb === undefined || cost > left || dice.chance(200)) continue;
    left -= cost;
    const target = dice.pick(open(verb.targets));
    const domain = dice.pick(verb.domains);
    out.push({
      verb: verb.verb,
      ...(target === undefined ? {} : { target }),
      ...(domain === undefined ? {} : { domain }),
    });
  }
  return out;
}

function money(o: Options, dice: Dice): Pick<Orders, 'budget' | 'focus' | 'projects'> {
  if (o.budget === null || dice.chance(100)) return {};
  return {
    budget: parts(o.budget.lines, dice),
    focus: parts(o.budget.domains, dice),
    projects: projects(o, dice, o.budget.projects),
  };
}

function projects(o: Options, dice: Dice, purse: number): Record<string, number> {
  let left = purse;
  return Object.fromEntries(
    dice.some(o.projects, 300).map((p) => {
      const pay = dice.below(Math.min(p.missing, left) + 1);
      left -= pay;
      return [p.milestone, pay];
    }),
  );
}

/** Thousandths that sum to 1000. */
function parts<K extends string>(keys: readonly K[], dice: Dice): Record<K, number> {
  let left = 1000;
  const shares = keys.map((key, i) => {
    const share = i === keys.length - 1 ? left : dice.below(left + 1);
    left -= share;
    return [key, share] as const;
  });
  return Object.fromEntries(shares) as Record<K, number>;
}

function talk(o: Options, dice: Dice): Orders {
  if (!o.deals.open) return {};
  return {
    offers: dice.chance(600) ? offer(o, dice) : [],
    withdraws: dice.some(o.deals.withdraw, 100),
    promises: dice.chance(400) ? promise(o, dice) : [],
  };
}

function offer(o: Options, dice: Dice): Offer[] {
  const to = dice.pick(o.deals.partners);
  const text = dice.pick(o.deals.texts);
  if (to === undefined || text === undefined) return [];
  const stance = dice.chance(600) ? 'object' : 'support';
  const voice: Consideration = { kind: 'voice', text, stance };
  const most = Math.min(o.deals.maxPayment, 4 * POINT);
  const payment: Consideration = { kind: 'payment', amount: most < 1 ? 0 : 1 + dice.below(most) };
  const accord = dice.pick(o.accords);
  const word: Consideration[] =
    accord === undefined ? [] : [{ kind: 'promise', clause: { kind: 'honour', accord: accord.accord } }];
  if (dice.chance(500) && o.deals.salesLeft > 0 && o.voices > 0)
    return [{ to, give: [voice], take: payment.amount > 0 ? [payment] : word }];
  return [{ to, give: payment.amount > 0 && dice.chance(800) ? [payment] : word, take: [voice] }];
}

function promise(o: Options, dice: Dice): PromiseDraft[] {
  const to = dice.pick(o.deals.partners);
  const accord = dice.pick(o.accords);
  const text = dice.pick(o.deals.texts);
  if (to === undefined) return [];
  const drafts: PromiseDraft[] = [];
  if (accord !== undefined)
    drafts.push({
      to,
      turn: o.turn,
      clause: { kind: dice.chance(700) ? 'honour' : 'defect', accord: accord.accord },
    });
  if (text !== undefined)
    drafts.push({
      to,
      turn: o.turn,
      clause: { kind: 'object', text },
      ...(dice.chance(300) ? { unless: { kind: 'silent', text } as const } : {}),
    });
  return dice.some(drafts);
}
