import { called, clauseLine, factsOf, line, nameOf, screen, type Account, type Line } from './facts';
import { causeRef, refTo } from './ledgerRefs';
import { SALIENCE, type Story } from './newsStory';

/** Names, counts, lapses, restitutions and broken promises. */
export function accordStories(account: Account): Story[] {
  const { setup } = account;
  return [
    ...namings(account),
    ...factsOf(account, 'lapsed').map((f) => ({
      id: `lapsed-${f.accord}`,
      salience: SALIENCE.lapsed,
      headline: line('news.lapsed', { accord: nameOf.accord(setup, f.accord) }),
      body: [line('news.lapsed.body', undefined, causeRef(refTo(account, 'lapsed', f.accord)))],
    })),
    ...counts(account),
    ...factsOf(account, 'restored').map((f) => ({
      id: `restored-${f.accord}-${f.state}`,
      salience: SALIENCE.restored,
      headline: line('news.restored', {
        state: called(setup, f.state),
        accord: nameOf.accord(setup, f.accord),
      }),
      body: [
        line(
          'news.restored.body',
          undefined,
          causeRef(refTo(account, 'suspended', `${f.accord}/${f.state}`)),
        ),
      ],
    })),
    ...broken(account),
  ];
}

/** One name is a story of its own; several are told together. */
function namings(account: Account): Story[] {
  const { setup } = account;
  const found = factsOf(account, 'named');
  const ids = [...new Set(found.map((f) => f.state))];
  if (found.length < 2) return found.map((f) => named(account, f));
  const states = ids.map((id) => called(setup, id));
  return [
    {
      id: 'named',
      salience: SALIENCE.named,
      headline: line(ids.length > 3 ? 'news.nameds.many' : 'news.nameds', { n: ids.length, states }),
      body: found
        .slice(0, 4)
        .map((f) =>
          line(
            'reveal.named.one',
            { state: called(setup, f.state), accord: nameOf.accord(setup, f.accord) },
            causeRef(refTo(account, 'named', f.state)),
          ),
        )
        .concat(found.length > 4 ? [line('news.nameds.more', { n: found.length - 4 })] : []),
    },
  ];
}

function named(account: Account, f: { accord: string; state: string }): Story {
  const { setup } = account;
  const params = { state: called(setup, f.state), accord: nameOf.accord(setup, f.accord) };
  const count = factsOf(account, 'honour-count').find((c) => c.accord === f.accord);
  const suspended = factsOf(account, 'suspended').some((s) => s.accord === f.accord && s.state === f.state);
  const found = causeRef(refTo(account, 'named', f.state));
  const body: Line[] = [
    count
      ? line('news.named.body', { ...params, honoured: count.honoured, of: count.of }, found)
      : line('news.named.plain', params, found),
  ];
  if (suspended)
    body.push(
      line(
        'news.named.suspended',
        undefined,
        causeRef(refTo(account, 'suspended', `${f.accord}/${f.state}`)),
      ),
    );
  return {
    id: `named-${f.accord}-${f.state}`,
    salience: SALIENCE.named,
    headline: line('news.named', params),
    body,
  };
}

function counts(account: Account): Story[] {
  return factsOf(account, 'honour-count').map((f) => {
    const accord = nameOf.accord(account.setup, f.accord);
    const which = f.honoured === f.of ? 'all' : f.honoured === 0 ? 'none' : 'some';
    const n = factsOf(account, 'named').filter((x) => x.accord === f.accord).length;
    return {
      id: `count-${f.accord}`,
      salience: which === 'some' ? SALIENCE.count : SALIENCE.countAll,
      headline: line(`news.count.${which}`, { honoured: f.honoured, of: f.of, accord }),
      body: [
        line('news.count.body', { n }, causeRef(refTo(account, 'honourers', f.accord))),
        ...own(account, f.accord),
      ],
    };
  });
}

/** What the seat itself did, and what the accord did to its standing. */
function own(account: Account, accord: string): Line[] {
  const { seat, turn } = account;
  const did = factsOf(account, 'conduct').find((f) => f.accord === accord && f.state === seat);
  if (!did) return [];
  const entry = account.entries.find(
    (e) => e.turn === turn && e.phase === 'accords' && e.measure === 'home' && e.subject === seat,
  );
  const by = (entry?.causes ?? []).filter((c) => c.by?.includes(accord)).reduce((sum, c) => sum + c.delta, 0);
  const choice = did.honoured ? 'honoured' : 'kept';
  if (!entry || by === 0) return [line('news.count.did', { choice })];
  return [line('news.count.own', { choice, by: screen(by) }, causeRef(entry.id))];
}

/** A word to the reader is a story of its own; one word broken to many is told once. */
function broken(account: Account): Story[] {
  const { setup, seat } = account;
  const found = factsOf(account, 'promise').filter((f) => f.result === 'broken');
  const alike = new Map<string, typeof found>();
  for (const f of found) {
    const key = f.wronged === seat ? f.promise : `${f.from} ${JSON.stringify(f.clause)}`;
    alike.set(key, [...(alike.get(key) ?? []), f]);
  }
  return [...alike.values()].flatMap((told) => {
    const [f] = told;
    if (f === undefined) return [];
    const you = f.wronged === seat;
    const from = called(setup, f.from);
    const to = told.map(({ wronged }) => called(setup, wronged));
    const many = to.length > 2;
    const refs = causeRef(refTo(account, 'brokenPromises', f.from));
    const clause = clauseLine(setup, f.clause);
    return [
      {
        id: `promise-${f.promise}`,
        salience: you ? SALIENCE.brokenToYou : SALIENCE.broken,
        headline: line(you ? 'news.broken.you' : many ? 'news.broken.many' : 'news.broken', {
          from,
          to,
          n: to.length,
        }),
        body: [line(many ? 'news.broken.many.body' : 'news.broken.body', { clause, to }, refs)],
      },
    ];
  });
}
