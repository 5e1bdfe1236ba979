import type { Page, Reading } from './book';

const forum = (page: Page, name = ''): string => page.id('forum', name) ?? '';
const seatOf = (page: Page, name: string | undefined, state: string | undefined): string =>
  `${forum(page, name)}/${state}`;

const councilsOf = ({ book }: Page, name: string | undefined): string[] =>
  book.setup.councils.flatMap(({ def, forum: at }) =>
    book.setup.forums[at]?.def.name === name ? [def.id] : [],
  );

/** Who sits where, what summits decide and what councils there are. */
export const forums: readonly Reading[] = [
  {
    says: /^(.+) meets for the first time$/,
    holds: (page, name) =>
      page.after('convened', forum(page, name)) === page.turn &&
      page.before('convened', forum(page, name)) === 0,
  },
  {
    says: /^The call for (.+) fails$/,
    holds: (page, name) => page.after('convened', forum(page, name)) === 0,
  },
  {
    says: /^(.+?) (?:joins?|(takes? part) in) (.+?)(?:, without a vote)?$/,
    holds(page, list, observes, name) {
      const as = observes === undefined ? 1 : 2;
      const states = page.ids('state', list ?? '');
      return (
        states !== undefined &&
        states.every(
          (id) =>
            page.after('seatIn', seatOf(page, name, id)) === as &&
            page.before('seatIn', seatOf(page, name, id)) !== as,
        )
      );
    },
  },
  {
    says: /^(?:(.+) leaves (.+)|Members of (.+) vote (.+) out)$/,
    holds(page, left, from, by, out) {
      const at = seatOf(page, from ?? by, page.id('state', left ?? out ?? ''));
      const [was, is] = [page.before('seatIn', at), page.after('seatIn', at)];
      return (was === 1 || was === 2) && is !== was;
    },
  },
  {
    says: /^Members of (.+?) (do not )?invite (.+)$/,
    holds(page, name, not, state) {
      const is = page.after('seatIn', seatOf(page, name, page.id('state', state ?? '')));
      return not === undefined ? is === -1 : is === 0 || is === 2;
    },
  },
  {
    says: /^(.+) (sets up|ends) (.+)$/,
    holds(page, name, verb, council) {
      const found = page.book.setup.councils.find(
        ({ def, forum: at }) =>
          def.name === council && page.book.setup.forums[at]?.def.id === forum(page, name),
      );
      return found !== undefined && page.by('council', found.def.id) === (verb === 'ends' ? -1 : 1);
    },
  },
  {
    says: /^(.+) leaves its other councils as they are$/,
    holds(page, name) {
      const changed = councilsOf(page, name).map((id) => page.by('council', id) !== 0);
      return changed.includes(true) && changed.includes(false);
    },
  },
  {
    says: /^(.+) votes on its councils, and nothing changes$/,
    holds: (page, name) => councilsOf(page, name).every((id) => page.by('council', id) === 0),
  },
  {
    says: /^(.+?) decides: (.+)$/,
    holds(page, name, title) {
      const found = page.book.setup.deliverables.find(
        ({ def, forum: at }) =>
          def.title === title && page.book.setup.forums[at]?.def.id === forum(page, name),
      );
      return found !== undefined && page.after('delivered', found.def.id) === page.turn;
    },
  },
  {
    says: /^A summit of (.+) fails over “(.+)”$/,
    holds(page, name, title) {
      const found = page.book.setup.deliverables.find(
        ({ def, forum: at }) =>
          def.title === title && page.book.setup.forums[at]?.def.id === forum(page, name),
      );
      return found !== undefined && page.after('delivered', found.def.id) === 0;
    },
  },
  {
    says: /^(.+) talks about what divides it$/,
    holds: (page, name) =>
      page.after('convened', forum(page, name)) > 0 &&
      page.book.game.ledger.entries.some(
        (e) => e.turn === page.turn && e.measure === 'aired' && e.subject === forum(page, name),
      ),
  },
];
