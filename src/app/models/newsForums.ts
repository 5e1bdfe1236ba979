import { called, factsOf, line, nameOf, screen, type Account, type FactOf, type Line } from './facts';
import { causeRef, refTo } from './ledgerRefs';
import { SALIENCE, stateNames, type Story } from './newsStory';

/** What forums did: foundings, members that came and went, councils, and what summits decided. */
export function forumStories(account: Account): Story[] {
  return [
    ...factsOf(account, 'convened').map((f) => founding(account, f)),
    ...factsOf(account, 'summit').map((f) => summit(account, f)),
    ...factsOf(account, 'joined').map((f) => joined(account, f)),
    ...factsOf(account, 'left').map((f) => left(account, f)),
    ...admissions(account),
    ...factsOf(account, 'council').map((f) => council(account, f)),
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

function joined(account: Account, f: FactOf<'joined'>): Story {
  const { setup, after } = account;
  const forum = nameOf.forum(setup, f.forum);
  const place = setup.forum(f.forum);
  const n = setup.states.filter((_, i) => after.seatIn.get(place, i) === 1).length;
  return {
    id: `joined-${f.forum}-${f.state}`,
    salience: SALIENCE.membership,
    headline: line('news.forum.joined', { as: f.as, state: called(setup, f.state), forum }),
    body: [
      line('news.forum.joined.body', { forum, n, cohesion: Math.floor(screen(after.cohesion.get(place))) }),
    ],
  };
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
      salience: f.passed ? SALIENCE.council : SALIENCE.forumFell,
      headline: line(f.passed ? 'news.forum.admitted' : 'news.forum.refused', {
        forum: nameOf.forum(setup, f.forum),
        state: called(setup, f.state),
      }),
      body: [line('news.forum.vote', { yes: f.yes.length, no: f.no.length, voters: f.voters })],
    }));
}

function council(account: Account, f: FactOf<'council'>): Story {
  const { setup } = account;
  const result = f.passed ? (f.repeal ? 'ended' : 'adopted') : 'failed';
  return {
    id: `council-${f.council}`,
    salience: f.passed ? SALIENCE.council : SALIENCE.forumFell,
    headline: line('news.forum.council', {
      forum: nameOf.forum(setup, f.forum),
      council: setup.councils.find((c) => c.def.id === f.council)?.def.name ?? f.council,
      result,
    }),
    body: [line('news.forum.council.body', { yes: f.yes.length, no: f.no.length })],
  };
}
