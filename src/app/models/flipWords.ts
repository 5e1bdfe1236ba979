import type { Game } from '../../engine';
import { listed } from '../../lab/whatif/lists';
import { hasMessage, t, type MessageId } from '../words/whole';
import { called, line, nameOf, type Line } from './facts';
import { lineText } from './factsLine';
import { verbName } from './verbs';

type Setup = Game['setup'];

/** What was done, and to what: “objected to”, “F.101”. The first follows a seat's name or “had”. */
export interface Deed {
  readonly did: Extract<MessageId, `whatif.did.${string}`>;
  readonly thing: Line;
}

/** An order of the record, as the lab names it. */
export interface Named {
  readonly kind: string;
  /** What follows the path's dot; empty where nothing does. */
  readonly key: string;
}

/** Who offered what to whom, by the deal's name. */
export type Offers = (deal: string) => Offered | undefined;

export interface Offered {
  readonly from: string;
  readonly to: string;
  /** “2 points for its voice against I1”, where it is known. */
  readonly terms?: string;
}

const OFFERED: Offers = () => undefined;

/** An order in words, told against what it was: of a list, what was added or left out. */
export function deedOf(setup: Setup, order: Named, value: string, was: string, offers = OFFERED): Deed {
  const { kind, key } = order;
  const deed = DEEDS[kind];
  return deed === undefined
    ? { did: 'whatif.did.ordered', thing: plain(`${kind} ${key} ${value}`) }
    : deed({ setup, key, value, was, offers });
}

interface Order {
  readonly setup: Setup;
  readonly key: string;
  readonly value: string;
  readonly was: string;
  readonly offers: Offers;
}

const plain = (text: string): Line => line('news.plain', { text });
const seat = (setup: Setup, id: string): Line => called(setup, id);

const DEEDS: Readonly<Record<string, (o: Order) => Deed>> = {
  accords: ({ setup, key, value }) => ({ did: did(value), thing: plain(nameOf.accord(setup, key)) }),
  texts: ({ setup, key, value }) => ({ did: did(value), thing: textOf(setup, key) }),
  votes: ({ setup, key, value }) => ({ did: did(value), thing: textOf(setup, key) }),
  motions: ({ setup, key, value }) => ({ did: did(value), thing: plain(`“${nameOf.motion(setup, key)}”`) }),
  supplier: ({ value }) => ({
    did: 'whatif.did.bought',
    thing: plain(
      t(
        value === 'open' ? 'supplier.open' : value === 'closed' ? 'supplier.closed' : 'supplier.both',
      ).toLowerCase(),
    ),
  }),
  acts: ({ setup, value, was }) =>
    changeOf(value, was, (act) => line('whatif.thing.act', { act: actText(setup, act) }), 'ordered'),
  table: ({ setup, value, was }) =>
    changeOf(value, was, (id) => plain(setup.items.find((i) => i.id === id)?.title ?? id), 'tabled'),
  settle: ({ value, was }) =>
    changeOf(value, was, (what) => line('whatif.thing.settle', { what }), 'settled'),
  suspend: ({ setup, key, value }) => membersIn(setup, key, value, 'suspended'),
  inspections: ({ setup, key, value }) => membersIn(setup, key, value, 'inspected'),
  ballots: ({ setup, key, value }) => {
    const where = nameOf.election(setup, key);
    const who = listed(value).map((id) => nameOf.candidate(setup, id));
    return who.length === 0
      ? { did: 'whatif.did.blank', thing: plain(where) }
      : { did: 'whatif.did.ranked', thing: line('whatif.thing.for', { who, where }) };
  },
  proxy: ({ setup, value }) =>
    value === 'none'
      ? { did: 'whatif.did.kept-vote', thing: line('whatif.thing.own-vote') }
      : { did: 'whatif.did.entrusted', thing: seat(setup, value) },
  steer: ({ setup, key, value }) => {
    const where = nameOf.region(setup, key);
    const [side = '', on = ''] = value.split(':');
    return value === 'none'
      ? { did: 'whatif.did.not-argued', thing: plain(where) }
      : {
          did: 'whatif.did.argued',
          thing: line('whatif.thing.side', { side, on: lineText(onWhat(setup, on)), where }),
        };
  },
  shop: ({ setup, key, value }) =>
    value === 'none'
      ? { did: 'whatif.did.not-moved', thing: textOf(setup, key) }
      : {
          did: 'whatif.did.moved',
          thing: line('whatif.thing.to', { what: textOf(setup, key), where: nameOf.venue(setup, value) }),
        },
  forums: ({ setup, key, value, was }) => {
    const forum = nameOf.forum(setup, key);
    return changeOf(
      value,
      was,
      (word) => line('whatif.thing.forum', { forum, what: forumWord(setup, word) }),
      'decided',
    );
  },
  projects: ({ setup, key, value }) => ({
    did: value === '0' ? 'whatif.did.not-paid' : 'whatif.did.paid',
    thing: plain(nameOf.milestone(setup, key)),
  }),
  spend: ({ value }) => ({
    did: 'whatif.did.spent',
    thing: value === 'even' ? line('whatif.thing.even') : line('whatif.thing.line', { line: value }),
  }),
  'research-on': ({ setup, value }) => ({
    did: 'whatif.did.researched',
    thing: value === 'even' ? line('whatif.thing.even') : plain(nameOf.domain(setup, value)),
  }),
  deals: ({ setup, key, value, offers }) => ({ did: did(value), thing: dealOf(setup, key, value, offers) }),
};

function dealOf(setup: Setup, deal: string, value: string, offers: Offers): Line {
  const made = offers(deal);
  if (made === undefined) return plain(deal);
  const { from, to, terms } = made;
  const own = value === 'stand' || value === 'withdraw';
  const thing = own
    ? line('whatif.thing.deal.own', { to: seat(setup, to) })
    : line('whatif.thing.deal', { from: seat(setup, from) });
  return terms === undefined ? thing : line('whatif.thing.terms', { deal: thing, terms });
}

function did(value: string): Deed['did'] {
  const id = `whatif.did.${value}`;
  if (!hasMessage(id)) throw new Error(`no words for ${id}`);
  return id as Deed['did'];
}

type Listed = 'ordered' | 'tabled' | 'settled' | 'decided';

/** A list told by its difference: what came, what was left out, or one for the other. */
function changeOf(value: string, was: string, say: (entry: string) => Line, verb: Listed): Deed {
  const [now, before] = [listed(value), listed(was)];
  const come = now.filter((x) => !before.includes(x));
  const gone = before.filter((x) => !now.includes(x));
  const [first] = come;
  const [left] = gone;
  if (first !== undefined) {
    const thing = say(first);
    return {
      did: `whatif.did.${verb}`,
      thing: left === undefined ? thing : line('whatif.thing.swap', { thing, instead: bare(say(left)) }),
    };
  }
  return {
    did: `whatif.did.not-${verb}`,
    thing: gone.length === 1 && left !== undefined ? say(left) : line('whatif.thing.any'),
  };
}

const bare = (of: Line): string => lineText(of).replace(/^“|”$/g, '');

function membersIn(setup: Setup, accord: string, value: string, verb: 'suspended' | 'inspected'): Deed {
  const where = nameOf.accord(setup, accord);
  const who = listed(value).map((id) => seat(setup, id));
  return who.length === 0
    ? { did: `whatif.did.not-${verb}`, thing: plain(where) }
    : { did: `whatif.did.${verb}`, thing: line('whatif.thing.in', { who, where }) };
}

/** A text is known by number and title to whoever looks back. */
function textOf(setup: Setup, id: string): Line {
  const text = setup.texts.find((one) => one.id === id);
  return text === undefined ? plain(id) : line('whatif.thing.text', { ref: text.ref, title: text.title });
}

function onWhat(setup: Setup, id: string): Line {
  return setup.texts.some((one) => one.id === id) ? textOf(setup, id) : plain(nameOf.candidate(setup, id));
}

/** “Lend to Kenya, telecom”. */
export function actText(setup: Setup, word: string): string {
  const [aimed = '', domain] = word.split('/');
  const [verb = '', target] = aimed.split(':');
  const at = target === undefined ? '' : ` ${lineText(seat(setup, target))}`;
  return `${verbName(verb)}${at}${domain === undefined ? '' : `, ${nameOf.domain(setup, domain)}`}`;
}

function forumWord(setup: Setup, word: string): Line {
  const [what = '', of = '', said = 'yes'] = word.split(':');
  switch (what) {
    case 'call':
    case 'join':
    case 'leave':
      return line(`whatif.forum.${what}`);
    case 'admit':
      return line('whatif.forum.admit', { said, state: seat(setup, of) });
    case 'drop':
      return line('whatif.forum.drop', { state: seat(setup, of) });
    case 'council':
      return line('whatif.forum.council', { said, council: of });
    default:
      return line('whatif.forum.agenda', { item: nameOf.deliverable(setup, of) });
  }
}
