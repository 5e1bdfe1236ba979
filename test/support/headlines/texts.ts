import { number, type Page, type Reading } from './book';

type Text = Page['book']['setup']['texts'][number];

/** Texts that are called so, by title or reference: a second edition may have the title of the first. */
const textsOf = (page: Page, words = ''): Text[] =>
  page.book.setup.texts.filter(({ title, ref }) => title === words || ref === words);

/** The text called so that the turn decided so: 1 passed, −1 fell. */
const decided = (page: Page, words: string | undefined, as: 1 | -1): Text | undefined =>
  textsOf(page, words).find(({ id }) => page.after('outcome', id) === as && page.before('outcome', id) === 0);

/** The item of rival drafts with this title. */
const itemOf = (page: Page, title: string | undefined) =>
  page.book.setup.items.find((one) => one.title === title);

/** Votes as they were cast and weighed, state by state. */
function votes(page: Page, text: Text): { yes: number; no: number } {
  const sum = { yes: 0, no: 0 };
  for (const fact of page.book.game.facts)
    if (fact.kind === 'vote' && fact.turn === page.turn && fact.text === text.id && fact.vote !== 'abstain')
      sum[fact.vote] += fact.votes;
  return sum;
}

/** Whether a state raised its voice so: a seat by its orders or by what it sold, others as the hall heard them. */
function spoke(page: Page, state: string, text: string, stance: 'object' | 'support'): boolean {
  const ordered = page.ordered(state, ({ voices }) =>
    voices?.some((voice) => voice.text === text && voice.stance === stance),
  );
  return (
    ordered ||
    page.book.game.facts.some(
      (f) =>
        f.kind === 'voice' &&
        f.turn === page.turn &&
        f.state === state &&
        f.text === text &&
        f.stance === stance,
    )
  );
}

/** Whether somebody took a voice away from a state this turn. */
function wasSilenced(page: Page, state: string): boolean {
  return page.book.game.facts.some((f) => f.kind === 'denied' && f.turn === page.turn && f.state === state);
}

/** The name of the stage in which the item of a text stands. */
function stageOf(page: Page, text: Text): string | undefined {
  const { items, scenario } = page.book.setup;
  const item = items.find(({ texts }) => texts.includes(text.id))?.id ?? '';
  const procedure = scenario.assembly.procedures[page.book.kept('route', item, page.turn)];
  return procedure?.stages[page.book.kept('stage', item, page.turn)]?.name;
}

/** What became of texts, with the voices and votes that decided. */
export const texts: readonly Reading[] = [
  {
    says: /^(.+) (passes|falls), (\d+) to (\d+)$/,
    holds(page, words, verb, yes, no) {
      const text = decided(page, words, verb === 'passes' ? 1 : -1);
      if (text === undefined) return false;
      const cast = votes(page, text);
      return (
        cast.yes === number(yes ?? '') &&
        cast.no === number(no ?? '') &&
        cast.yes > cast.no === (verb === 'passes')
      );
    },
  },
  {
    says: /^(.+) passes( unopposed)?$/,
    holds(page, words, unopposed) {
      const text = decided(page, words, 1);
      return text !== undefined && (page.after('objectors', text.id) === 0) === (unopposed !== undefined);
    },
  },
  {
    says: /^One objection is not enough: “(.+)” passes$/,
    holds(page, words) {
      const text = decided(page, words, 1);
      return text !== undefined && page.after('objectors', text.id) === 1;
    },
  },
  {
    says: /^(.+?) sinks? “(.+)”$/,
    holds(page, list, words) {
      const [text, states] = [decided(page, words, -1), page.ids('state', list ?? '') ?? []];
      if (text === undefined || states.length !== page.after('objectors', text.id)) return false;
      // Nobody orders for a state without a seat: of those only the number is in the ledger.
      const seats = [...page.book.setup.seatIds];
      return seats.every((seat) =>
        states.includes(seat)
          ? spoke(page, seat, text.id, 'object')
          : !spoke(page, seat, text.id, 'object') || wasSilenced(page, seat),
      );
    },
  },
  {
    says: /^(Two|Three|\d+)( more)? texts pass$/,
    holds(page, n, more) {
      const passed = page.book.setup.texts.filter(({ title }) => decided(page, title, 1)).length;
      return more === undefined ? passed === number(n ?? '') : passed > number(n ?? '');
    },
  },
  {
    says: /^(.+): the rule is (.+)$/,
    holds(page, title, words) {
      const [text, item] = [decided(page, words, 1), itemOf(page, title)];
      return (
        text !== undefined &&
        item?.texts.includes(text.id) === true &&
        item.texts.every((id) => id === text.id || page.after('outcome', id) !== 1)
      );
    },
  },
  {
    says: /^No rule for (.+): the market decides$/,
    holds: (page, title) =>
      itemOf(page, title)?.texts.every((id) => page.after('outcome', id) !== 1) === true,
  },
  {
    says: /^(.+) falls: (\d+) of (\d+) replies support it, fewer than needed$/,
    holds(page, words, support, total) {
      const shares = page.book.setup.scenario.assembly.procedures.flatMap(({ stages }) =>
        stages.flatMap((stage) => (stage.decides === 'replies' ? [stage.threshold] : [])),
      );
      const [given, all] = [number(support ?? ''), number(total ?? '')];
      return (
        decided(page, words, -1) !== undefined &&
        given <= all &&
        shares.some((needed) => given * 1000 < needed * all)
      );
    },
  },
  {
    says: /^(.+) moves on to (.+)$/,
    holds: (page, words, stage) =>
      textsOf(page, words).some(
        (text) => page.after('outcome', text.id) === 0 && stageOf(page, text) === stage,
      ),
  },
  {
    says: /^(.+) waits for its turn on the calendar$/,
    holds: (page, words) => textsOf(page, words).some((text) => page.after('outcome', text.id) === 0),
  },
  {
    says: /^(.+) moves to (.+)$/,
    holds(page, words, venue) {
      const place = page.book.setup.venues.findIndex(({ name }) => name === venue);
      return textsOf(page, words).some(
        ({ id }) => place >= 0 && page.by('hosted', id) !== 0 && page.after('hosted', id) === place + 1,
      );
    },
  },
  {
    says: /^(.+) wins: (.+)$/,
    holds(page, winner, title) {
      const { elections, candidates } = page.book.setup;
      return elections.some(
        ({ id, title: called }) =>
          called === title &&
          page.by('elected', id) !== 0 &&
          candidates[page.after('elected', id) - 1]?.def.name === winner,
      );
    },
  },
  {
    says: /^No majority: (.+)$/,
    holds: (page, title) =>
      page.book.setup.elections.some(
        ({ id, title: called }) => called === title && page.after('elected', id) === 0,
      ),
  },
];
