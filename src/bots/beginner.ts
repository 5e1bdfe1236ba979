import type {
  AccordChoice,
  AccordOption,
  Act,
  Deal,
  ForumOption,
  ForumOrder,
  Orders,
  Setup,
  Supplier,
  Voice,
} from '../engine';
import { memoryOf } from './memory';
import { reader } from './read';
import type { Answer, Player, Table, Why } from './types';

/** What kind of beginner a seat is lasts a whole game; in another game it is another. */
type Trait = 'grabs' | 'objects' | 'shuts-out' | 'stays-home';
const TRAITS: Readonly<Record<Trait, readonly [number, number]>> = {
  /** Reads that keeping the share is better this turn, and reads no further. */
  grabs: [0, 550],
  /** Objects to whatever is not its own side's; the others never object. */
  objects: [1, 500],
  /** Wants the rival out. */
  'shuts-out': [2, 400],
  /** Else keeps its money at home; the others lend to whoever is largest. */
  'stays-home': [3, 500],
};

/**
 * A player that makes the mistakes people make in their first game. It goes by first impressions and by the answer it gave last time,
 * whatever its partners did; objects to nothing or to everything; takes the first offer and makes none; spends on what is loudest;
 * runs after whoever leads; goes to every table that it is asked to and says yes to everybody there. It never reads ahead: what comes
 * next turn is news to it.
 */
export function beginner({ id, strategy }: Player): Player {
  return {
    id,
    strategy,
    decide,
    answer,
    why: (table) => conduct(table)[0]?.why ?? null,
  };
}

/** The first offer of a turn is taken whatever it says; after that it has had enough. */
function answer({ options, view }: Table, deal: Deal): Answer {
  const signed = view.deals.some((d) => d.turn === view.turn && d.status === 'agreed');
  const place = options.deals.answer.findIndex((c) => c.value === deal.id);
  if (signed || place > 0) return { answer: 'decline', gain: -place, why: { id: 'bots.reason.unsure' } };
  return { answer: 'accept', gain: 0, why: { id: 'bots.reason.first-offer' } };
}

function decide(table: Table): Orders {
  const accords = conduct(table);
  const [first] = accords;
  const side = supplier(table);
  const said = forums(table);
  const called = calls(table).reduce((sum, f) => sum + (f.call?.cost ?? 0), 0);
  return {
    accords: Object.fromEntries(accords.map((a) => [a.accord, a.choice])),
    ...(first === undefined ? {} : { rationale: first.why.id.replace('bots.reason.', 'reason:') }),
    voices: voices(table),
    acts: acts(table, called),
    ...(Object.keys(said).length === 0 ? {} : { forums: said }),
    ...(side === null ? {} : { supplier: side }),
  };
}

function is({ chance }: Table, trait: Trait): boolean {
  const [n, permille] = TRAITS[trait];
  return chance.below(1000, 0, 'bot-act', 5100 + n) < permille;
}

interface Conduct {
  readonly accord: string;
  readonly choice: AccordChoice;
  readonly why: Why;
}

/** The accord with the most members first: the one that others ask about. */
function conduct(table: Table): Conduct[] {
  return table.options.accords
    .map((option) => ({ option, ...usual(table, option) }))
    .map(({ option, choice, why }): Conduct & { members: number } => {
      const open = option.choices.filter((c) => c.allowed).map((c) => c.value);
      const { accord, members } = option;
      if (open.includes(choice) || open.length === 0) return { accord, choice, why, members: members.length };
      return {
        accord,
        choice: open[0] as AccordChoice,
        why: { id: 'bots.reason.bound' },
        members: members.length,
      };
    })
    .sort((a, b) => b.members - a.members);
}

/** What it did last time; the first time what it sees first. */
function usual(table: Table, option: AccordOption): { choice: AccordChoice; why: Why } {
  const before = memoryOf(table.view, option.accord, option.suspended).rounds.at(-1)?.own ?? null;
  if (before !== null) return { choice: before, why: { id: 'bots.reason.as-before' } };
  const choice = is(table, 'grabs') ? 'defect' : 'honour';
  return { choice, why: { id: choice === 'defect' ? 'bots.reason.first-sight' : 'bots.reason.said-so' } };
}

/** Its own draft and its own texts, or objections, in the order in which the docket lists them; never more than it has left. */
function voices(table: Table): Voice[] {
  const { options, view, setup } = table;
  const sold = soldVoices(table);
  const out: Voice[] = [];
  const said = is(table, 'objects');
  for (const stance of said ? (['object', 'support'] as const) : (['support'] as const)) {
    for (const t of options.texts) {
      if (out.length >= options.voices - sold.length) return out;
      const takes = t.stances.some((c) => c.value === stance && c.allowed);
      if (!takes || sold.some((v) => v.text === t.text) || out.some((v) => v.text === t.text)) continue;
      const side = sideOf(setup, view.seat, t.text);
      if (stance === 'support' ? side > 0 && !backed(table, [...sold, ...out], t.item) : side < 0)
        out.push({ text: t.text, stance });
    }
  }
  return out;
}

/** 1 for its side's texts and those it asked for, −1 for the other side's; to a market what it did not ask for is neither. */
function sideOf(setup: Setup, seat: string, text: string): number {
  const def = setup.texts[setup.text(text)];
  if (def?.sponsors.includes(seat) === true || def?.wantedBy.includes(seat) === true) return 1;
  return Math.sign((setup.pole[setup.state(seat)] ?? 0) * setup.stepOf(setup.text(text)));
}

function backed({ options }: Table, said: readonly Voice[], item: string): boolean {
  return said.some(
    (v) => v.stance === 'support' && options.texts.find((t) => t.text === v.text)?.item === item,
  );
}

/** Voices that it has signed away: the rules cast them. */
function soldVoices({ view }: Table): Voice[] {
  return view.deals.flatMap((d) => {
    if (d.status !== 'agreed' || d.turn !== view.turn) return [];
    return (d.from === view.seat ? d.give : d.take).flatMap((x) =>
      x.kind === 'voice' ? [{ text: x.text, stance: x.stance }] : [],
    );
  });
}

/** What is loudest: the rival shut out, or money for the largest market; the same again every turn. */
function acts(table: Table, spent: number): Act[] {
  const { options } = table;
  const out: Act[] = [];
  let capital = options.capital - spent;
  for (const verb of is(table, 'shuts-out') ? LOUD : is(table, 'stays-home') ? SAFE : GENEROUS) {
    const option = options.verbs.find((v) => v.verb === verb && v.allowed);
    const target = largest(table, option?.targets.filter((t) => t.allowed).map((t) => t.value) ?? []);
    const cost = option?.cost.capital ?? 0;
    if (option === undefined || out.length >= options.acts || cost > capital) continue;
    if (option.domains.length > 0 || (option.targets.length > 0 && target === undefined)) continue;
    capital -= cost;
    out.push({ verb, ...(target === undefined ? {} : { target }) });
  }
  return out;
}

const LOUD = ['ban', 'squeeze', 'loan', 'campaign'];
const SAFE = ['invest', 'loan', 'lend'];
const GENEROUS = ['loan', 'lend', 'ban', 'squeeze'];

function largest({ setup }: Table, states: readonly string[]): string | undefined {
  const size = (id: string) =>
    (setup.states[setup.state(id)]?.votes ?? 0) + (setup.states[setup.state(id)]?.weight ?? 0);
  return states.reduce<string | undefined>(
    (a, b) => (a === undefined || size(b) > size(a) ? b : a),
    undefined,
  );
}

/** A market's supplier: whoever leads. */
function supplier({ setup, view, options }: Table): Supplier | null {
  const open = options.supplier.filter((c) => c.allowed).map((c) => c.value);
  const [first] = open;
  if (first === undefined) return null;
  const needle = reader(setup, view).get('index');
  const side = needle > 0 ? 'open' : needle < 0 ? 'closed' : 'both';
  return open.includes(side) ? side : first;
}

/** The first forum of its own side, or of none, that it may call and can pay for; one a turn. */
function calls({ setup, view, options }: Table): ForumOption[] {
  const pole = setup.pole[setup.state(view.seat)] ?? 0;
  const open = options.forums.filter(({ forum, call }) => {
    const side = setup.forums[setup.forum(forum)]?.pole ?? 0;
    return call?.allowed === true && call.cost <= options.capital && side * pole >= 0;
  });
  return open.slice(0, 1);
}

/** Yes to everyone and everything, and of an agenda what comes first. */
function forums(table: Table): NonNullable<Orders['forums']> {
  const called = calls(table);
  return Object.fromEntries(
    table.options.forums.flatMap((option): [string, ForumOrder][] => {
      const { forum, call, join, admit, councils, agenda } = option;
      if (call !== null) return called.includes(option) ? [[forum, { call: true }]] : [];
      if (join !== null) return [[forum, { join: true }]];
      const [first] = agenda;
      const order: ForumOrder = {
        ...(admit.length === 0 ? {} : { admit: yes(admit.map((x) => x.state)) }),
        ...(councils.length === 0 ? {} : { councils: yes(councils.map((x) => x.council)) }),
        ...(first === undefined ? {} : { agenda: first.value }),
      };
      return Object.keys(order).length === 0 ? [] : [[forum, order]];
    }),
  );
}

function yes(ids: readonly string[]): Record<string, 'yes'> {
  return Object.fromEntries(ids.map((id) => [id, 'yes']));
}
