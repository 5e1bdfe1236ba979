import { called, clauseLine, factsOf, line, nameOf, screen, type Account } from './facts';
import { causeRef, refTo } from './ledgerRefs';
import { SALIENCE } from './newsStory';
import { ALWAYS, own, step, type Candidate } from './replayStep';

export function locks(account: Account, domain: number): Candidate[] {
  const { setup } = account;
  const shown = setup.domains[domain]?.id;
  return (['locked', 'unlocked'] as const).flatMap((kind) =>
    factsOf(account, kind).map((f) => {
      const told = line(
        `reveal.${kind}`,
        {
          states: [called(setup, f.state)],
          n: 1,
          domain: nameOf.domain(setup, f.domain),
          pole: f.pole,
          fields: setup.domains.length,
        },
        causeRef(refTo(account, 'locked', `${f.domain}/${f.state}`)),
      );
      return step({
        id: `${kind}-${f.domain}-${f.state}`,
        kind: 'lock',
        line: told,
        // The one that the map shows first; others are no less final.
        weight: SALIENCE[kind] - (f.domain === shown ? 0 : 5),
        marks: {
          ring: [f.state],
          locks: [{ state: f.state, pole: kind === 'locked' ? f.pole : null }],
        },
        entries: own(told),
      });
    }),
  );
}

export function governments(account: Account): Candidate[] {
  return factsOf(account, 'election')
    .filter((f) => f.fell)
    .map((f) => {
      const told = line(
        'reveal.voter.fell',
        { state: called(account.setup, f.state) },
        causeRef(refTo(account, 'fallen', f.state)),
      );
      return step({
        id: `fell-${f.state}`,
        kind: 'voters',
        line: told,
        weight: SALIENCE.fell,
        marks: { ring: [f.state] },
        entries: own(told),
      });
    });
}

export function milestones(account: Account): Candidate[] {
  return factsOf(account, 'milestone').map((f) => {
    const told = line(
      'reveal.milestone',
      { milestone: nameOf.milestone(account.setup, f.milestone) },
      causeRef(refTo(account, 'completed', f.milestone)),
    );
    return step({
      id: `milestone-${f.milestone}`,
      kind: 'milestone',
      line: told,
      weight: SALIENCE.milestone,
      marks: { ring: f.by },
      is: [f.milestone],
      entries: own(told),
    });
  });
}

/** Broken words; kept ones are no news on a map. */
export function promises(account: Account): Candidate[] {
  const { setup, seat } = account;
  return factsOf(account, 'promise').flatMap((f) => {
    if (f.result !== 'broken') return [];
    const toMe = f.wronged === seat;
    const params = {
      from: called(setup, f.from),
      to: [called(setup, f.wronged)],
      clause: clauseLine(setup, f.clause),
    };
    return [
      step({
        id: `promise-${f.promise}`,
        kind: 'promise',
        line: toMe
          ? line('reveal.promise.wronged', params)
          : line('reveal.promise.broken', params, causeRef(refTo(account, 'brokenPromises', f.from))),
        weight: toMe ? SALIENCE.brokenToYou : SALIENCE.broken,
        marks: { ring: [f.from] },
      }),
    ];
  });
}

/** Where the reader's own government stands at the end: after all that moved it. */
export function home(account: Account): Candidate[] {
  const { setup, seat, before, after } = account;
  if (seat === '' || setup.scenario.rules.ledger !== 'single') return [];
  const place = setup.state(seat);
  const by = after.home.get(place) - before.home.get(place);
  const entry = refTo(account, 'home', seat);
  if (by === 0 || entry === undefined) return [];
  const all = account.entries.filter(
    (e) => e.turn === account.turn && e.measure === 'home' && e.subject === seat,
  );
  return [
    step({
      id: 'home',
      kind: 'home',
      line: line('replay.home', { by: screen(by), after: screen(after.home.get(place)) }, { cause: entry }),
      weight: 48,
      marks: {
        ring: [seat],
        figure: {
          label: line('replay.figure.home'),
          from: screen(before.home.get(place)),
          to: screen(after.home.get(place)),
          signed: false,
        },
      },
      entries: all.map((e) => e.id),
    }),
  ];
}

export function needle(account: Account): Candidate[] {
  const [was, is] = [account.before.index.get(), account.after.index.get()];
  const entry = refTo(account, 'index', '');
  if (was === is || entry === undefined) return [];
  return [
    step({
      id: 'needle',
      kind: 'needle',
      line: line('reveal.needle', { by: screen(is - was), after: screen(is) }, { cause: entry }),
      weight: ALWAYS,
      marks: {
        figure: { label: line('replay.figure.needle'), from: screen(was), to: screen(is), signed: true },
      },
      entries: [entry],
    }),
  ];
}

export function ending(account: Account): Candidate[] {
  const index = screen(account.after.index.get());
  return factsOf(account, 'ending').map((f) =>
    step({
      id: 'ending',
      kind: 'ending',
      line:
        f.order === undefined
          ? line(`news.ending.${f.ending}`, { index })
          : line('news.ending.newOrder', { forum: nameOf.forum(account.setup, f.order), index }),
      weight: ALWAYS,
      marks: { ring: f.winners },
    }),
  );
}
