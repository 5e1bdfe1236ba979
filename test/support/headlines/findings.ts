import { seated } from './accords';
import { number, Page, type Reading } from './book';
import { bestAt } from './markets';

const COUNTED: Readonly<Record<string, number>> = { nobody: 0, none: 0, no: 0, one: 1, once: 1 };
const count = (words = ''): number => COUNTED[words.toLowerCase()] ?? number(words);

function locked(page: Page, flag: 1 | -1): string[] {
  const { domains, states } = page.book.setup;
  return states.flatMap(({ id }) =>
    domains.some((domain) => page.after('locked', `${domain.id}/${id}`) === flag) ? [id] : [],
  );
}

/** Tilts of the markets in the field that the map shows, points. */
function tiltsOf(page: Page): number[] {
  const { buyers, states, domains } = page.book.setup;
  return buyers.map((place) => page.after('tilt', `${domains[0]?.id}/${states[place]?.id}`) / 10_000);
}

/** What members did with their dues, turn by turn: 1 paid, −1 kept back. Who has left, or what has lapsed, owes none. */
function dues({ book }: Page): number[] {
  const turns = Array.from({ length: book.turns }, (_, at) => new Page(book, at + 1, ''));
  return turns.flatMap((then) =>
    book.setup.accords.flatMap((accord) => {
      if (then.before('lapsed', accord.id) === 1) return [];
      const did = seated(then, accord).map((state) => then.after('kept', `${accord.id}/${state}`));
      return did.filter((one) => one !== 0);
    }),
  );
}

const FLAG: Readonly<Record<string, 1 | -1>> = { open: 1, 'state-run': -1 };

/** Titles of the map, the review and the report. */
export const findings: readonly Reading[] = [
  {
    says: /^(?:(\d+) markets|(.+)) (?:is|are) locked in to (open|state-run) kit$/,
    holds(page, n, list, side) {
      const flag = FLAG[side ?? ''] ?? 1;
      const [told, own, others] = [
        page.ids('state', list ?? ''),
        locked(page, flag),
        locked(page, flag === 1 ? -1 : 1),
      ];
      const same =
        n === undefined ? told?.toSorted().join() === own.toSorted().join() : number(n) === own.length;
      return same && others.length === 0;
    },
  },
  {
    says: /^(\S+) markets? (?:is|are) locked in to open kit, (\S+) to state-run kit$/,
    holds: (page, open, shut) =>
      count(open) === locked(page, 1).length && count(shut) === locked(page, -1).length,
  },
  {
    says: /^(?:All (\d+)|(\d+) of (\d+)) markets lean to (open|state-run) kit$/,
    holds(page, all, n, of, side) {
      const tilts = tiltsOf(page).map((tilt) => tilt * (FLAG[side ?? ''] ?? 1));
      const lean = tilts.filter((tilt) => tilt > 0.5).length;
      return lean === number(all ?? n ?? '') && tilts.length === number(all ?? of ?? '');
    },
  },
  {
    says: /^The markets are divided: (\S+) leans? open, (\S+) state-run(?:, (\S+) neither way)?$/,
    holds(page, open, shut, even) {
      const tilts = tiltsOf(page);
      const [up, down] = [
        tilts.filter((tilt) => tilt > 0.5).length,
        tilts.filter((tilt) => tilt < -0.5).length,
      ];
      return up === count(open) && down === count(shut) && tilts.length - up - down === count(even ?? 'none');
    },
  },
  {
    says: /^(.+) leans (\S+) towards (open|state-run) kit$/,
    holds(page, _, by, side) {
      const [tilt = 0] = tiltsOf(page);
      return Math.abs(Math.abs(tilt) - number(by ?? '')) <= 0.05 && Math.sign(tilt) === FLAG[side ?? ''];
    },
  },
  {
    says: /^The needle stands (?:in the middle: nothing is decided|(\S+) towards (open rules|state control))$/,
    holds(page, by, side) {
      const index = page.after('index', '');
      if (by === undefined) return Math.abs(index) < 5000;
      return page.reads(by, Math.abs(index)) && index > 0 === (side === 'open rules');
    },
  },
  {
    says: /^(.+) stands? first$/,
    holds: (page, list) =>
      page
        .ids('state', list ?? '')
        ?.toSorted()
        .join() === bestAt(page, page.turn).toSorted().join(),
  },
  {
    says: /^(\d+) of (\d+) secret aims were met$/,
    holds(page, met, of) {
      const paid = page.book.game.ledger.entries.flatMap(({ causes }) =>
        causes.filter((c) => c.rule === 'score.aim'),
      );
      return paid.length === number(met ?? '') && page.book.setup.scenario.aims.length === number(of ?? '');
    },
  },
  {
    says: /^The needle ended (?:where it began|(\S+) points closer to (open rules|state control) than it began)$/,
    holds(page, by, side) {
      const moved = page.after('index', '') - page.book.at('index', '', 0);
      if (by === undefined) return Math.abs(moved) < 500;
      return page.reads(by, Math.abs(moved)) && moved > 0 === (side === 'open rules');
    },
  },
  {
    says: /^(?:Every due was paid|(\S+) dues? of (\S+) (?:was|were) not paid)$/,
    holds(page, broken, of) {
      const did = dues(page);
      const kept = did.filter((one) => one < 0).length;
      return broken === undefined ? kept === 0 : kept === count(broken) && did.length === number(of ?? '');
    },
  },
  {
    says: /^(?:Nobody promised anything|(\S+) promises? (?:was|were) broken, (\S+) kept)$/,
    holds(page, broken, kept) {
      const { promises } = page.book.game.world;
      const of = (status: string) => promises.filter((p) => p.status === status).length;
      return broken === undefined
        ? promises.length === 0
        : of('broken') === count(broken) && of('kept') === count(kept);
    },
  },
  {
    says: /^(\S+) deals? (?:was|were) (?:carried out|signed)$/,
    holds: (page, n) =>
      page.book.game.world.deals.filter(({ status }) => status === 'executed').length === count(n),
  },
  {
    says: /^Turn (\d+), .*: the needle at (\S+)$/,
    holds: (page, turn, at) => page.reads(at ?? '', page.book.at('index', '', number(turn ?? ''))),
  },
];
