import { toldLines } from './acts';
import { called, byId, factsOf, line, nameOf, screen, type Account, type Line } from './facts';
import { eventEffects } from './factsShock';
import { knownAs } from './factsWorld';
import { causeRef, refTo } from './ledgerRefs';
import { statecraftStories } from './newsStatecraft';
import { SALIENCE, stateNames, type Story } from './newsStory';

/** The ending, governments, lock-ins, milestones, events, covert acts, contracts and the lead. */
export function worldStories(account: Account): Story[] {
  return [
    ...ending(account),
    ...governments(account),
    ...lockIns(account),
    ...milestones(account),
    ...happenings(account),
    ...acts(account),
    ...covert(account),
    ...statecraftStories(account),
    ...contracts(account),
    ...leads(account),
  ];
}

function ending(account: Account): Story[] {
  return factsOf(account, 'ending').map((f) => {
    const index = screen(account.after.index.get());
    const states = stateNames(account, f.winners);
    return {
      id: 'ending',
      salience: SALIENCE.ending,
      headline:
        f.order === undefined
          ? line(`news.ending.${f.ending}`, { index })
          : line('news.ending.newOrder', { forum: nameOf.forum(account.setup, f.order), index }),
      body: [
        line(
          'news.ending.winners',
          { n: states.length, states, index },
          causeRef(refTo(account, 'index', '')),
        ),
      ],
    };
  });
}

function governments(account: Account): Story[] {
  return factsOf(account, 'election')
    .filter((f) => f.fell)
    .map((f) => {
      const state = called(account.setup, f.state);
      return {
        id: `fell-${f.state}`,
        salience: SALIENCE.fell,
        headline: line('news.fell', { state }),
        body: [line('news.fell.body', { state }, causeRef(refTo(account, 'fallen', f.state)))],
      };
    });
}

function lockIns(account: Account): Story[] {
  const { setup } = account;
  const { lockAt, lockedPush } = setup.scenario.rules.tilts;
  const told = (f: { state: string; domain: string; pole: string }) => ({
    params: {
      state: called(setup, f.state),
      domain: nameOf.domain(setup, f.domain),
      pole: f.pole,
      at: lockAt,
      share: lockedPush / 10,
    },
    refs: causeRef(refTo(account, 'locked', `${f.domain}/${f.state}`)),
  });
  const lockedIn = factsOf(account, 'locked');
  const lockedOn = (alike: typeof lockedIn): Line[] =>
    alike.slice(0, 1).map((f) => {
      const states =
        alike.length > NAMED
          ? [line('reveal.locked.many', { n: alike.length })]
          : alike.map((one) => called(setup, one.state));
      return line('reveal.locked', { ...told(f).params, n: alike.length, states }, told(f).refs);
    });
  return [
    ...(['liberal', 'illiberal'] as const).flatMap((pole): Story[] => {
      const own = lockedIn.filter((f) => f.pole === pole);
      const [first, ...more] = own;
      if (first === undefined) return [];
      if (more.length === 0) return [lockStory(`locked-${first.domain}-${first.state}`, told(first))];
      const ids = [...new Set(own.map((f) => f.state))];
      const states = ids.map((id) => called(setup, id));
      const domains = [...new Set(own.map((f) => nameOf.domain(setup, f.domain)))];
      const headline = line(states.length > 3 ? 'news.lockeds.many' : 'news.lockeds', {
        states,
        n: states.length,
        // Each of them in each of these, or the sentence would say too much.
        domains: own.length === states.length * domains.length ? domains : line('news.lockeds.kit'),
        pole,
      });
      return [
        {
          ...lockStory(`locked-${pole}`, told(first)),
          headline,
          body: domains.flatMap((domain) =>
            lockedOn(own.filter((f) => nameOf.domain(setup, f.domain) === domain)),
          ),
        },
      ];
    }),
    ...factsOf(account, 'unlocked').map((f): Story => ({
      id: `unlocked-${f.domain}-${f.state}`,
      salience: SALIENCE.unlocked,
      headline: line('news.unlocked', told(f).params),
      body: [line('news.unlocked.body', told(f).params, told(f).refs)],
    })),
  ];
}

function lockStory(id: string, { params, refs }: { params: Line['params']; refs: Line['refs'] }): Story {
  return {
    id,
    salience: SALIENCE.locked,
    headline: line('news.locked', params),
    body: [line('news.locked.body', params, refs)],
  };
}

function milestones(account: Account): Story[] {
  const { setup } = account;
  return factsOf(account, 'milestone').map((f) => {
    const def = byId(setup.scenario.milestones, f.milestone);
    const states = stateNames(account, f.by);
    return {
      id: `milestone-${f.milestone}`,
      salience: SALIENCE.milestone,
      headline: line('news.milestone', { milestone: def?.title ?? f.milestone }),
      body: [
        line('news.plain', { text: def?.summary ?? '' }),
        line(
          'news.milestone.body',
          { n: states.length, states },
          causeRef(refTo(account, 'completed', f.milestone)),
        ),
      ],
    };
  });
}

const EFFECTS_TOLD = 2;

/** More markets than this are a number. */
const NAMED = 8;

function happenings(account: Account): Story[] {
  const { setup } = account;
  return factsOf(account, 'event').map((f) => {
    const def = byId(setup.scenario.events, f.event);
    const effects: Line[] = eventEffects(account, f.event)
      .slice(0, EFFECTS_TOLD)
      .map((e) => line('news.event.effect', { subject: e.subject, by: e.by }, causeRef(e.entry)));
    const told = injected(account, f.event);
    return {
      id: `event-${f.event}`,
      salience: SALIENCE.event,
      directed: told.length > 0,
      headline: line('news.plain', { text: def?.title ?? f.event }),
      body: [line('news.plain', { text: def?.summary ?? '' }), ...effects, ...told],
    };
  });
}

/** An event that a director let happen says so, with the reason. */
function injected(account: Account, event: string): Line[] {
  return factsOf(account, 'intervention')
    .filter((f) => f.type === 'inject' && f.event === event)
    .map((f) => line('act.told.injected', { reason: f.reason }));
}

/** What else a director did this turn, each a story of its own, so that nobody takes it for the rules. */
function acts(account: Account): Story[] {
  return factsOf(account, 'intervention')
    .filter((f) => f.type !== 'inject')
    .map((f, at) => {
      const { title, lines } = toldLines(account.setup, f);
      return {
        id: `act-${at}`,
        salience: f.type === 'improvise' ? SALIENCE.event : SALIENCE.ruling,
        directed: true,
        headline: title,
        body: lines,
      };
    });
}

const COVERT_HEADS = {
  traced: 'news.covert.known',
  known: 'news.covert.known',
  own: 'news.covert.own',
  unknown: 'news.covert.unknown',
} as const;

function covert(account: Account): Story[] {
  const { setup } = account;
  const all = factsOf(account, 'covert');
  const traced = (f: (typeof all)[number]): boolean =>
    knownAs(account, f) === 'own' &&
    all.some((g) => g.attributed && g.by === f.by && g.verb === f.verb && g.target === f.target);
  return all.map((f, at) => ({
    id: `covert-${at}`,
    salience: f.by === undefined ? SALIENCE.covertUnknown : SALIENCE.covertKnown,
    headline: line(COVERT_HEADS[knownAs(account, f)], {
      verb: f.verb,
      by: called(setup, f.by ?? ''),
      target: called(setup, f.target),
      success: f.success ? 'yes' : 'no',
    }),
    // A trail that is found says whose it was, not what came of it; and what is traced already is no secret of this seat.
    body: traced(f)
      ? []
      : [line(`news.covert.body.${knownAs(account, f)}`, { success: f.success ? 'yes' : 'no' })],
  }));
}

/** One story a lender, with all its contracts of the turn. */
function contracts(account: Account): Story[] {
  const signed = factsOf(account, 'contract');
  return [...new Set(signed.map((f) => f.state))].map((state) => {
    const own = signed.filter((f) => f.state === state);
    const amount = screen(own.reduce((sum, f) => sum + f.amount, 0));
    const markets = stateNames(
      account,
      own.map((f) => f.market),
    );
    return {
      id: `contracts-${state}`,
      salience: SALIENCE.contracts,
      headline: line('news.contracts', { n: own.length, state: called(account.setup, state), markets }),
      body: [line('news.contracts.body', { amount }, causeRef(refTo(account, 'contracts', state)))],
    };
  });
}

function leads(account: Account): Story[] {
  const { setup, over, after } = account;
  // Aims that are opened at the end may have put another seat first.
  const scores = setup.seats.map((place) => after.score.get(place));
  const leading = (state: string) => !over || after.score.get(setup.state(state)) === Math.max(...scores);
  const found = factsOf(account, 'lead').filter((f) => leading(f.state));
  return found.map((f) => ({
    id: `lead-${f.state}`,
    salience: SALIENCE.lead,
    headline: line('news.lead', { state: called(account.setup, f.state) }),
    body: [line('news.lead.body')],
  }));
}
