import type { Page, Reading } from './book';
import { number } from './book';

type Accord = Page['book']['setup']['accords'][number];

/** Members at the start of the turn: those of a forum's accord are such as sit in the forum. */
export function seated(page: Page, accord: Accord): readonly string[] {
  const { accords, forumOf, forums } = page.book.setup;
  const forum = forums[forumOf[accords.indexOf(accord)] ?? -1]?.def.id;
  return accord.members.filter((id) => forum === undefined || page.before('seatIn', `${forum}/${id}`) > 0);
}

/** Whether a member kept back its due of some accord in the turn. */
function keptBack(page: Page, state: string, accord?: string): boolean {
  return page.book.setup.accords.some(
    ({ id, members }) =>
      (accord === undefined || id === accord) &&
      members.includes(state) &&
      page.after('kept', `${id}/${state}`) === -1,
  );
}

const namedNow = (page: Page, state: string): boolean => page.by('named', state) > 0;

/** Who honoured, who was named, what lapsed, and whose word broke. */
export const accords: readonly Reading[] = [
  {
    says: /^(?:All (\d+) members|(Both) members|(Nobody)|(\d+) of (\d+)) honours? (.+)$/,
    holds(page, all, both, none, some, of, name) {
      const accord = page.book.setup.accords.find(({ id }) => id === page.id('accord', name ?? ''));
      if (accord === undefined) return false;
      const paid = page.after('honourers', accord.id);
      if (some !== undefined) return paid === number(some) && paid < number(of ?? '') && paid > 0;
      if (none !== undefined) return paid === 0;
      // “All members” leaves nobody out, not even a member that gets nothing because it did not pay.
      return paid === (both === undefined ? number(all ?? '') : 2) && paid === seated(page, accord).length;
    },
  },
  {
    says: /^(.+) did not honour (.+), an inspection finds$/,
    holds(page, state, accord) {
      const [who, what] = [page.id('state', state ?? ''), page.id('accord', accord ?? '')];
      return who !== undefined && what !== undefined && namedNow(page, who) && keptBack(page, who, what);
    },
  },
  {
    says: /^(?:(\d+) members|(.+)) did not pay (?:its|their) dues, inspections find$/,
    holds(page, n, list) {
      const named = page.book.setup.states.map(({ id }) => id).filter((id) => namedNow(page, id));
      const told = n === undefined ? page.ids('state', list ?? '') : named;
      if (told === undefined || (n !== undefined && named.length !== number(n))) return false;
      return told.length === named.length && told.every((id) => namedNow(page, id) && keptBack(page, id));
    },
  },
  {
    says: /^(.+) lapses$/,
    holds: (page, name) => page.by('lapsed', page.id('accord', name ?? '') ?? '') === 1,
  },
  {
    says: /^(.+) pays, and is back in (.+)$/,
    holds(page, state, name) {
      const subject = `${page.id('accord', name ?? '')}/${page.id('state', state ?? '')}`;
      return page.by('suspended', subject) === -1 && page.after('kept', subject) === 1;
    },
  },
  {
    says: /^(.+) broke its promise to (?:(you)|(\d+) states|(.+))$/,
    holds(page, from, you, n, list) {
      const breaker = page.id('state', from ?? '');
      const broken = page.book.game.world.promises.filter(
        (p) => p.from === breaker && p.turn <= page.turn && p.status === 'broken',
      );
      const wronged = new Set(broken.map(({ to }) => to));
      if (breaker === undefined || page.after('brokenPromises', breaker) < 1) return false;
      if (you !== undefined) return wronged.has(page.seat);
      if (n !== undefined) return number(n) <= wronged.size;
      return page.ids('state', list ?? '')?.every((id) => wronged.has(id)) === true;
    },
  },
  {
    says: /^Members of (.+) (adopt|refuse|end) “(.+)”$/,
    holds(page, name, verb, title) {
      const accord = page.book.setup.accords.find(({ id }) => id === page.id('accord', name ?? ''));
      const motion = accord?.motions?.find((one) => one.title === title)?.id;
      if (motion === undefined) return false;
      const [was, is] = [page.before('motion', motion), page.after('motion', motion)];
      return verb === 'adopt' ? was === 0 && is === 1 : verb === 'end' ? was === 1 && is === 0 : is === 0;
    },
  },
  {
    says: /^“(.+)” survives a vote in (.+)$/,
    holds(page, title, name) {
      const accord = page.book.setup.accords.find(({ id }) => id === page.id('accord', name ?? ''));
      const motion = accord?.motions?.find((one) => one.title === title)?.id;
      return (
        motion !== undefined && page.before('motion', motion) === 1 && page.after('motion', motion) === 1
      );
    },
  },
];
