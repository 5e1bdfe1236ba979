import { called, factsOf, line, nameOf, screen, type Account, type FactOf, type Line } from './facts';
import { causeRef, refTo } from './ledgerRefs';
import { SALIENCE, stateNames, type Story } from './newsStory';

/** What forums did: foundings, members that came and went, councils, and what summits decided. */
export function forumStories(account: Account): Story[] {
  return [
    ...factsOf(account, 'convened').map((f) => founding(account, f)),
    ...factsOf(account, 'summit').map((f) => summit(account, f)),
    ...joined(account),
    ...factsOf(account, 'left').map((f) => left(account, f)),
    ...admissions(account),
    ...factsOf(account, 'council').flatMap((f) => (f.passed ? [council(account, f)] : [])),
    ...idleVotes(account),
  ];
}

function founding(account: Account, f: FactOf<'convened'>): Story {
  const forum = nameOf.forum(account.setup, f.forum);
  const states = stateNames(account, f.by);
  return {
    id: `convened-${f.forum}`,
    salience: f.convened ? SALIENCE.newForum : SALIENCE.forumFell,
    headline: line(f.convened ? 'news.forum.convened' : 'news.forum.called', { forum }),
    body: [
      f.convened
        ? line(
            'news.forum.convened.body',
            { states, needs: f.needs },
            causeRef(refTo(account, 'convened', f.forum)),
          )
        : line('news.forum.called.body', { states, needs: f.needs, of: f.of }),
    ],
  };
}

function summit(account: Account, f: FactOf<'summit'>): Story {
  const { setup } = account;
  const forum = nameOf.forum(setup, f.forum);
  const title = nameOf.deliverable(setup, f.agenda);
  const params = {
    chair: called(setup, f.chair),
    needs: screen(f.needs),
    cohesion: Math.floor(screen(f.cohesion)),
  };
  const refs = causeRef(refTo(account, 'cohesion', f.forum));
  const summary = setup.deliverables.find((d) => d.def.id === f.agenda)?.def.summary ?? '';
  const body: Line[] =
    f.result === 'aired'
      ? [line('news.forum.aired.body', params, refs)]
      : [
          ...(f.result === 'delivered' ? [line('news.plain', { text: summary })] : []),
          line('news.forum.summit', params, refs),
        ];
  return {
    id: `summit-${f.forum}`,
    salience: f.result === 'aired' ? SALIENCE.council : SALIENCE.summit,
    headline: line(`news.forum.${f.result}`, { forum, title }),
    body,
  };
}

/** Who came to a table this turn, one story a table and standing. */
function joined(account: Account): Story[] {
  const { setup, after } = account;
  const all = factsOf(account, 'joined');
  const keyOf = (f: FactOf<'joined'>): string => `${f.forum}-${f.as}`;
  return [...new Set(all.map(keyOf))].flatMap((key): Story[] => {
    const alike = all.filter((f) => keyOf(f) === key);
    const [first] = alike;
    if (first === undefined) return [];
    const forum = nameOf.forum(setup, first.forum);
    const place = setup.forum(first.forum);
    const n = setup.states.filter((_, i) => after.seatIn.get(place, i) === 1).length;
    const states = stateNames(
      account,
      alike.map(({ state }) => state),
    );
    return [
      {
        id: `joined-${key}-${first.state}`,
        own: alike.some(({ state }) => state === account.seat),
        salience: SALIENCE.membership,
        headline: line('news.forum.joined', { as: first.as, n: states.length, states, forum }),
        body: [
          line('news.forum.joined.body', {
            forum,
            n,
            cohesion: Math.floor(screen(after.cohesion.get(place))),
          }),
        ],
      },
    ];
  });
}

function left(account: Account, f: FactOf<'left'>): Story {
  const { setup } = account;
  const params = { state: called(setup, f.state), forum: nameOf.forum(setup, f.forum) };
  const out = f.by.length > 0;
  return {
    id: `left-${f.forum}-${f.state}`,
    salience: SALIENCE.membership,
    headline: line(out ? 'news.forum.dropped' : 'news.forum.left', params),
    body: [
      out
        ? line('news.forum.dropped.body', { states: stateNames(account, f.by) })
        : line('news.forum.left.body'),
    ],
  };
}

/** Votes that led to an invitation not yet taken up, or to none; who joined at once is told as that. */
function admissions(account: Account): Story[] {
  const { setup } = account;
  const come = factsOf(account, 'joined');
  return factsOf(account, 'admission')
    .filter((f) => !come.some((j) => j.forum === f.forum && j.state === f.state))
    .map((f) => ({
      id: `admission-${f.forum}-${f.state}`,
      own: f.state === account.seat,
      salience: f.passed ? SALIENCE.council : SALIENCE.forumFell,
      headline: line(f.passed ? 'news.forum.admitted' : 'news.forum.refused', {
        forum: nameOf.forum(setup, f.forum),
        state: called(setup, f.state),
      }),
      body: [line('news.forum.vote', { yes: f.yes.length, no: f.no.length, voters: f.voters })],
    }));
}

function council(account: Account, f: FactOf<'council'>): Story {
  return {
    id: `council-${f.council}`,
    salience: SALIENCE.council,
    headline: line('news.forum.council', {
      forum: nameOf.forum(account.setup, f.forum),
      council: councilName(account, f.council),
      result: f.repeal ? 'ended' : 'adopted',
    }),
    body: [line('news.forum.council.body', { yes: f.yes.length, no: f.no.length })],
  };
}

/** Votes on councils that changed nothing, one story a table. */
function idleVotes(account: Account): Story[] {
  const votes = factsOf(account, 'council');
  const idle = votes.filter((f) => !f.passed);
  return [...new Set(idle.map((f) => f.forum))].map((id) => ({
    id: `councils-${id}`,
    salience: SALIENCE.forumFell,
    headline: line('news.forum.council.idle', {
      forum: nameOf.forum(account.setup, id),
      others: votes.some((f) => f.forum === id && f.passed) ? 'yes' : 'no',
    }),
    body: [
      line('news.forum.council.votes', {
        votes: idle
          .filter((f) => f.forum === id)
          .map((f) =>
            line('news.forum.council.vote', {
              council: councilName(account, f.council),
              repeal: f.repeal ? 'yes' : 'no',
              yes: f.yes.length,
              no: f.no.length,
            }),
          ),
      }),
    ],
  }));
}

/** What a council is called. */
export function councilName({ setup }: Account, id: string): string {
  return setup.councils.find((c) => c.def.id === id)?.def.name ?? id;
}
