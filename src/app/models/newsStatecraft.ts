import { called, factsOf, line, nameOf, type Account, type Line } from './facts';
import { causeRef, refTo } from './ledgerRefs';
import { SALIENCE, stateNames, type Story } from './newsStory';

/** What states did together to one that was caught, pledges, doors that wait, and elites that turned. */
export function statecraftStories(account: Account): Story[] {
  const { setup } = account;
  return [
    ...factsOf(account, 'palace').map((f) => ({
      id: `palace-${f.state}`,
      salience: SALIENCE.palace,
      headline: line('news.palace', { state: called(setup, f.state) }),
      body: [line('news.palace.body', {}, causeRef(refTo(account, 'approval', f.state)))],
    })),
    ...factsOf(account, 'sanctions').map((f) => ({
      id: `sanctions-${f.target}`,
      salience: SALIENCE.sanctions,
      headline: line('news.sanctions', shared(account, f)),
      body: [
        line('news.sanctions.body', shared(account, f), causeRef(refTo(account, 'prosperity', f.target))),
      ],
    })),
    ...factsOf(account, 'expulsions').map((f) => ({
      id: `expulsions-${f.target}`,
      salience: SALIENCE.expulsions,
      headline: line('news.expulsions', shared(account, f)),
      body: [line('news.expulsions.body')],
    })),
    ...pledgeStories(account),
    ...factsOf(account, 'agencies').map((f) => ({
      id: `agencies-${f.state}-${f.target}-${f.domain}`,
      salience: SALIENCE.agencies,
      headline: line('news.agencies', { state: called(setup, f.state) }),
      body: [
        line('news.agencies.body', {
          target: called(setup, f.target),
          domain: nameOf.domain(setup, f.domain),
        }),
      ],
    })),
  ];
}

/** One pledge is a story; several against the same vendors are told together, the best signed first. */
function pledgeStories(account: Account): Story[] {
  const { setup } = account;
  const found = factsOf(account, 'pledges');
  const domains = [...new Set(found.map((f) => f.domain))];
  return domains.flatMap((id): Story[] => {
    const told = found.filter((f) => f.domain === id).sort((a, b) => b.states.length - a.states.length);
    const domain = nameOf.domain(setup, id);
    const said = told.map((f) => ({ n: f.states.length, by: called(setup, f.by) }));
    if (told.length === 1)
      return told.map((f) => ({
        id: `pledges-${f.by}`,
        salience: SALIENCE.pledges,
        headline: line('news.pledges', said[0]),
        body: [line('news.pledges.body', { domain })],
      }));
    return [
      {
        id: `pledges-${id}`,
        salience: SALIENCE.pledges,
        headline: line('news.pledges.many', { n: told.length, most: told[0]?.states.length ?? 0 }),
        body: [
          line('news.pledges.many.body', { all: said.map((p) => line('news.pledges.one', p)) }),
          line('news.pledges.body', { domain }),
        ],
      },
    ];
  });
}

/** The same for the reveal, one line each. */
export function statecraftLines(account: Account): Line[] {
  const { setup } = account;
  return [
    ...factsOf(account, 'sanctions').map((f) => line('reveal.sanctions', shared(account, f))),
    ...factsOf(account, 'expulsions').map((f) => line('reveal.expulsions', shared(account, f))),
    ...factsOf(account, 'pledges').map((f) =>
      line('reveal.pledges', {
        n: f.states.length,
        by: called(setup, f.by),
        domain: nameOf.domain(setup, f.domain),
      }),
    ),
    ...factsOf(account, 'agencies').map((f) =>
      line('reveal.agencies', {
        state: called(setup, f.state),
        target: called(setup, f.target),
        domain: nameOf.domain(setup, f.domain),
      }),
    ),
    ...factsOf(account, 'palace').map((f) => line('reveal.palace', { state: called(setup, f.state) })),
  ];
}

function shared(account: Account, f: { target: string; by: readonly string[] }) {
  return {
    n: f.by.length,
    states: stateNames(account, f.by),
    target: called(account.setup, f.target),
  };
}
