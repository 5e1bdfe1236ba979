import { number, type Page, type Reading } from './book';

const POLE: Readonly<Record<string, number>> = { open: 1, 'state-controlled': -1 };

function locksIn(page: Page, domain: string, state: string, pole: number): boolean {
  const subject = `${domain}/${state}`;
  return (
    page.after('locked', subject) === pole &&
    page.before('locked', subject) !== pole &&
    Math.sign(page.after('tilt', subject)) === pole
  );
}

/** Seats with the highest score at the end of a turn. */
export function bestAt(page: Page, turn: number): string[] {
  const seats = [...page.book.setup.seatIds].map((id) => ({ id, score: page.book.at('score', id, turn) }));
  const most = Math.max(...seats.map(({ score }) => score));
  return seats.flatMap(({ id, score }) => (score === most ? [id] : []));
}

function contractsIn(page: Page, state: string): string[] {
  return page.book.game.facts.flatMap((f) =>
    f.kind === 'contract' && f.turn === page.turn && f.state === state ? [f.market] : [],
  );
}

function moves(page: Page): number[] {
  const { domains, buyers, states } = page.book.setup;
  return domains.flatMap(({ id }) =>
    buyers.map((place) => page.by('tilt', `${id}/${states[place]?.id}`)).filter((by) => Math.abs(by) >= 1000),
  );
}

/** Endings, governments, lock-ins, contracts, milestones, events, the needle and the standings. */
export const markets: readonly Reading[] = [
  {
    says: /^(Open|State-controlled|Nobody’s) rules carry the day: the needle stops at (\S+)$/,
    holds(page, whose, at) {
      const index = page.after('index', '');
      const { liberal, illiberal } = page.book.setup.scenario.rules.endings;
      const points = index / 10_000;
      const came = points >= liberal ? 'Open' : points <= illiberal ? 'State-controlled' : 'Nobody’s';
      return page.turn === page.book.turns && came === whose && page.reads(at ?? '', index);
    },
  },
  {
    says: /^Voters turn out the government of (.+)$/,
    holds: (page, state) => page.by('fallen', page.id('state', state ?? '') ?? '') === 1,
  },
  {
    says: /^(?:(\d+) markets|(.+?)) locks? in (open|state-controlled) (.+)$/,
    holds(page, n, list, side, kinds) {
      const { domains: all, states } = page.book.setup;
      const pole = POLE[side ?? ''] ?? 0;
      const domains = kinds === 'kit' ? undefined : page.ids('domain', kinds ?? '');
      const locked = (domain: string) =>
        states.map(({ id }) => id).filter((id) => locksIn(page, domain, id, pole));
      const markets = [...new Set(all.flatMap(({ id }) => locked(id)))];
      const told = n === undefined ? page.ids('state', list ?? '') : markets;
      if (told === undefined || new Set(told).size !== told.length || told.length !== markets.length) {
        return false;
      }
      if (n !== undefined && number(n) !== markets.length) return false;
      if (domains === undefined) return kinds === 'kit' && told.every((id) => markets.includes(id));
      // “A and B lock in open X and Y”: each of them both.
      return told.every((id) => domains.every((domain) => locked(domain).includes(id)));
    },
  },
  {
    says: /^(.+) breaks its lock-in$/,
    holds(page, state) {
      const id = page.id('state', state ?? '');
      return page.book.setup.domains.some(
        (domain) =>
          page.before('locked', `${domain.id}/${id}`) !== 0 &&
          page.after('locked', `${domain.id}/${id}`) === 0,
      );
    },
  },
  {
    says: /^(.+) signs (a contract|contracts) in (.+)$/,
    holds(page, state, how, list) {
      const id = page.id('state', state ?? '') ?? '';
      const markets = page.ids('state', list ?? '') ?? [];
      const signed = contractsIn(page, id);
      return (
        markets.length === page.by('contracts', id) &&
        (markets.length === 1) === (how === 'a contract') &&
        signed.length === markets.length &&
        markets.every((market) => signed.includes(market))
      );
    },
  },
  {
    says: /^(.+) is done$/,
    holds(page, title) {
      const id = page.id('milestone', title ?? '') ?? '';
      return page.after('completed', id) === page.turn && page.before('completed', id) === 0;
    },
  },
  {
    says: /^(.+) now stands first$/,
    holds(page, state) {
      const id = page.id('state', state ?? '');
      const before = bestAt(page, page.turn - 1);
      return bestAt(page, page.turn).includes(id ?? '') && (before.length > 1 || before[0] !== id);
    },
  },
  {
    says: /^Your standing at home (rises|falls|stays) (?:to|at) (\S+)$/,
    holds(page, how, at) {
      const by = Math.sign(page.by('home', page.seat));
      return (
        by === { rises: 1, falls: -1, stays: 0 }[how ?? ''] &&
        page.reads(at ?? '', page.after('home', page.seat))
      );
    },
  },
  {
    says: /^The needle (moves|stands still) (?:to|at) (\S+)$/,
    holds: (page, how, at) =>
      (page.by('index', '') === 0) === (how === 'stands still') &&
      page.reads(at ?? '', page.after('index', '')),
  },
  {
    says: /^(?:Markets (turn towards open rules|turn away from open rules|move both ways)|No market moved)$/,
    holds(page, how) {
      const all = moves(page);
      const [up, down] = [all.some((by) => by > 0), all.some((by) => by < 0)];
      if (how === undefined) return !up && !down;
      return up === (how !== 'turn away from open rules') && down === (how !== 'turn towards open rules');
    },
  },
];
