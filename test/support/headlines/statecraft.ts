import { number, type Page, type Reading } from './book';

const VERBS: Readonly<Record<string, string>> = {
  spying: 'espionage',
  Spies: 'espionage',
  sabotage: 'sabotage',
  Sabotage: 'sabotage',
  falsehoods: 'disinformation',
  Falsehoods: 'disinformation',
};

/** Whether a seat ordered an act of state in this turn; covert acts may come out a turn later. */
function acted(page: Page, state: string | undefined, verb: string, target?: string, back = 0): boolean {
  return [page.turn, page.turn - back].some((turn) =>
    page.ordered(
      state ?? '',
      ({ acts }) => acts?.some((act) => act.verb === verb && (target === undefined || act.target === target)),
      turn,
    ),
  );
}

function whoActed(page: Page, verb: string, target?: string, back = 0): string[] {
  return [...page.book.setup.seatIds].filter((seat) => acted(page, seat, verb, target, back));
}

/** Sanctions, expulsions, pledges, covert acts and what directors did. */
export const statecraft: readonly Reading[] = [
  {
    says: /^(?:(\d+) states sanction (.+) together|(.+) sanctions (.+))$/,
    holds(page, n, together, one, alone) {
      const target = page.id('state', together ?? alone ?? '');
      if (target === undefined || page.book.entries('prosperity', target, page.turn).length === 0)
        return false;
      const by = whoActed(page, 'sanction', target);
      return n === undefined
        ? by.length === 1 && by[0] === page.id('state', one ?? '')
        : by.length === number(n);
    },
  },
  {
    says: /^(?:(\d+) states expel|(.+) expels) diplomats of (.+)$/,
    holds(page, n, one, target) {
      const by = whoActed(page, 'expel', page.id('state', target ?? ''));
      return n === undefined
        ? by.length === 1 && by[0] === page.id('state', one ?? '')
        : by.length === number(n);
    },
  },
  {
    says: /^(Nobody signs|One state signs|(\d+) states sign) the pledge of (.+)$/,
    holds: (page, how, n, by) => {
      const id = page.id('state', by ?? '');
      const signed = signers(page, id);
      return (
        acted(page, id, 'coordinate') &&
        signed === (n === undefined ? (how === 'Nobody signs' ? 0 : 1) : number(n))
      );
    },
  },
  {
    says: /^(\d+) pledges find up to (\d+) states to sign them$/,
    holds(page, n, most) {
      const by = whoActed(page, 'coordinate');
      return (
        by.length === number(n ?? '') && Math.max(...by.map((id) => signers(page, id))) === number(most ?? '')
      );
    },
  },
  {
    says: /^(.+) (?:caught (spying) on|behind the (sabotage|falsehoods) in) (.+)$/,
    holds(page, by, spying, other, target) {
      return acted(
        page,
        page.id('state', by ?? ''),
        VERBS[spying ?? other ?? ''] ?? '',
        page.id('state', target ?? ''),
        1,
      );
    },
  },
  {
    says: /^Your (spying|sabotage|falsehoods) (?:on|in) (.+) (succeeds?|fails?)$/,
    holds(page, verb, target, how) {
      const [id, what] = [page.id('state', target ?? ''), VERBS[verb ?? ''] ?? ''];
      const worked = page.book.game.ledger.entries.some(
        (e) =>
          e.turn === page.turn &&
          e.phase === 'covert' &&
          e.causes.some((c) => c.rule === `covert.${what}` && c.by?.includes(page.seat)),
      );
      return acted(page, page.seat, what, id) && worked === how?.startsWith('succeed');
    },
  },
  {
    says: /^(?:(Spies) at work|(Sabotage)|(Falsehoods) spread) in (.+)$/,
    holds: (page, spies, sabotage, falsehoods, target) =>
      whoActed(page, VERBS[spies ?? sabotage ?? falsehoods ?? ''] ?? '', page.id('state', target ?? ''))
        .length > 0,
  },
  {
    says: /^(?:One state names|(\d+) states name) (.+)$/,
    holds(page, n, by) {
      const id = page.id('state', by ?? '');
      const told = page.book.game.ledger.entries.find(
        (e) =>
          e.turn === page.turn &&
          e.measure === 'expelled' &&
          e.subject === id &&
          e.causes.some((c) => c.rule === 'covert.expulsions'),
      );
      const joined = told?.causes.find((c) => c.rule === 'covert.expulsions')?.by?.length;
      return id !== undefined && (joined === undefined || joined === (n === undefined ? 1 : number(n)));
    },
  },
  {
    says: /^(?:Seated (.+) for (.+)|Found the argument of (.+) (?:fair|weak|strong|not credible)|The director set (.+))$/,
    holds(page, name, seat, argued, set) {
      const done = page.book.game.record.turns.flatMap((step) =>
        step.turn === page.turn ? step.interventions : [],
      );
      if (name !== undefined)
        return done.some((one) => one.type === 'reseat' && one.seat === page.id('state', seat ?? ''));
      if (argued !== undefined)
        return done.some((one) => one.type === 'ruling' && one.seat === page.id('state', argued));
      return set !== undefined && done.some((one) => one.type === 'edit');
    },
  },
];

/** States whose pledge the ledger moved because a state asked for it. */
function signers(page: Page, by: string | undefined): number {
  return page.book.game.ledger.entries.filter(
    (e) =>
      e.turn === page.turn &&
      e.measure === 'pledged' &&
      e.causes.some((c) => c.path?.endsWith('/pledge') === true && c.by?.includes(by ?? '') === true),
  ).length;
}
