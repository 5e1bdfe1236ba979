import type { ForumOrder, Options, Orders, Steering } from '../../engine';
import { saying } from './lists';
import type { Slot } from './paths';

type ForumOption = Options['forums'][number];

/**
 * What a seat orders around the texts, each as one word: a ranking `ada,bo` or a blank ballot `none`, whom it gives its vote, what it
 * settles, `for:f-101` in a region, the venue a text is taken to, and in a forum `call`, `admit:ITA:yes`, `council:business:no`,
 * `agenda:air`.
 */
export function hallSlots(options: Options): Record<string, Slot> {
  return {
    ballots: {
      keys: options.elections.map((e) => e.election),
      values: (key) => [
        'none',
        ...(options.elections.find((e) => e.election === key)?.ranking ?? []).map((c) => c.value),
      ],
      list: true,
      read: (o, key) => saying(o.ballots?.[key]),
      apply: (o, key, value) => ({
        ...o,
        ballots: { ...o.ballots, [key]: value === 'none' ? [] : value.split(',') },
      }),
    },
    proxy: {
      keys: null,
      values: ['none', ...options.proxies.map((c) => c.value)],
      read: (o) => o.proxy ?? 'none',
      apply: ({ proxy: _was, ...o }, _key, value) => (value === 'none' ? o : { ...o, proxy: value }),
    },
    settle: {
      keys: null,
      values: options.settle.map((c) => c.value),
      list: true,
      read: (o) => saying(o.settle),
      apply: (o, _key, value) => ({
        ...o,
        settle: value === 'none' ? [] : (value.split(',') as NonNullable<Orders['settle']>),
      }),
    },
    steer: {
      keys: options.steer.map((r) => r.region),
      values: (key) => [
        'none',
        ...(options.steer.find((r) => r.region === key)?.on ?? []).flatMap(({ value, sides }) =>
          sides.map((side) => `${side}:${value}`),
        ),
      ],
      read: (o, region) => {
        const said = o.steer?.find((x) => x.region === region);
        return said === undefined ? 'none' : `${said.side}:${said.on}`;
      },
      apply: (o, region, value) => {
        const others = (o.steer ?? []).filter((x) => x.region !== region);
        const [side, on = ''] = value.split(':');
        const word: Steering[] = value === 'none' ? [] : [{ region, on, side: side as Steering['side'] }];
        return { ...o, steer: [...others, ...word] };
      },
    },
    shop: {
      keys: options.shop.map((x) => x.text),
      values: (key) => [
        'none',
        ...(options.shop.find((x) => x.text === key)?.venues ?? []).map((v) => v.value),
      ],
      read: (o, text) => o.shop?.find((x) => x.text === text)?.venue ?? 'none',
      apply: (o, text, venue) => ({
        ...o,
        shop: [
          ...(o.shop ?? []).filter((x) => x.text !== text),
          ...(venue === 'none' ? [] : [{ text, venue }]),
        ],
      }),
    },
    forums: {
      keys: options.forums.map((f) => f.forum),
      values: (key) => ['none', ...wordsIn(options.forums.find((f) => f.forum === key))],
      list: true,
      read: (o, key) => saying(wordsOf(o.forums?.[key])),
      apply: (o, key, value) => ({
        ...o,
        forums: { ...o.forums, [key]: value === 'none' ? {} : orderOf(value.split(',')) },
      }),
    },
  };
}

const ANSWERS = ['yes', 'no'] as const;

function wordsIn(f: ForumOption | undefined): string[] {
  if (f === undefined) return [];
  return [
    ...(f.call === null ? [] : ['call']),
    ...(f.join === null ? [] : ['join']),
    ...(f.leave ? ['leave'] : []),
    ...f.admit.flatMap(({ state }) => ANSWERS.map((a) => `admit:${state}:${a}`)),
    ...f.drop.map((state) => `drop:${state}`),
    ...f.councils.flatMap(({ council }) => ANSWERS.map((a) => `council:${council}:${a}`)),
    ...f.agenda.map(({ value }) => `agenda:${value}`),
  ];
}

/** The words of an order, as `orderOf` reads them. */
function wordsOf(order: ForumOrder | undefined): string[] {
  if (order === undefined) return [];
  return [
    ...(['call', 'join', 'leave'] as const).filter((what) => order[what] === true),
    ...Object.entries(order.admit ?? {}).map(([state, said]) => `admit:${state}:${said}`),
    ...(order.drop === undefined ? [] : [`drop:${order.drop}`]),
    ...Object.entries(order.councils ?? {}).map(([council, said]) => `council:${council}:${said}`),
    ...(order.agenda === undefined ? [] : [`agenda:${order.agenda}`]),
  ];
}

function orderOf(words: readonly string[]): ForumOrder {
  let order: ForumOrder = {};
  for (const word of words) {
    const [what = '', of = '', answer] = word.split(':');
    const said = answer === 'yes' ? 'yes' : 'no';
    if (what === 'admit') order = { ...order, admit: { ...order.admit, [of]: said } };
    else if (what === 'council') order = { ...order, councils: { ...order.councils, [of]: said } };
    else if (what === 'drop' || what === 'agenda') order = { ...order, [what]: of };
    else order = { ...order, [what]: true };
  }
  return order;
}
