import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/app/models/facts';
import { findingOf } from '../../src/app/models/finding';
import { lineText } from '../../src/app/models/factsLine';
import { edition, storiesOf } from '../../src/app/models/news';
import { publicView, type Fact } from '../../src/engine';
import { accountOf, type Played } from '../../src/report/played';
import { golden, goldenNames } from '../report/goldens';
import { Ledgerbook, Page } from '../support/headlines/book';
import { wrongWith } from '../support/headlines/judge';

/** A turn as a seat read it while the game went on; an empty seat is the public. */
function accountFor(played: Played, turn: number, seat: string, told: readonly Fact[]): Account {
  const { game } = played;
  const facts = told.filter((f) => f.turn <= turn && (f.to === undefined || f.to.includes(seat)));
  return { ...accountOf(played, turn), seat, over: turn === game.history.length - 1, facts };
}

/** Every headline that an edition has, those there was no room for, and what stands over the map. */
function headlinesOf(account: Account): string[] {
  const { lead, second, briefs, standing, chart } = edition(account);
  const told = [lead, ...second, ...briefs, ...standing, ...storiesOf(account)];
  const map = findingOf(account.setup, publicView(account.setup, account.after, account.facts));
  return [...new Set([...[...told.map(({ headline }) => headline), chart.title].map(lineText), map])];
}

/** The public’s edition and those of two seats: the others are made of the same. */
function editionsOf({ game }: Played): string[] {
  const seats = [...game.setup.seatIds];
  return ['', ...seats.filter((_, at) => at % Math.ceil(seats.length / 2) === 0)];
}

/** Each headline of a game with the page it stands on. */
function papersOf(played: Played, told: readonly Fact[] = played.game.facts) {
  const book = new Ledgerbook(played.game);
  return editionsOf(played).flatMap((seat) =>
    Array.from({ length: book.turns }, (_, at) => new Page(book, at + 1, seat)).flatMap((page) =>
      headlinesOf(accountFor(played, page.turn, seat, told)).map((headline) => ({ page, headline })),
    ),
  );
}

const wrongIn = (papers: ReturnType<typeof papersOf>): string[] =>
  papers.flatMap(({ page, headline }) => wrongWith(page, headline) ?? []);

describe('the newspaper of a golden game', () => {
  it.each(goldenNames)('%s: every headline says what the ledger and the orders say', (name) => {
    expect(wrongIn(papersOf(golden(name)))).toEqual([]);
  });
});

/** Without its articles before names. */
const bare = (headline: string): string => headline.replaceAll(/\bthe (?=[A-Z])/g, '');

describe('the judge of headlines', () => {
  const games = ['radio-silence', 'radio-silence-absent-seats', 'radio-silence-deals-and-words'].map(golden);
  const papers = games.flatMap((played) => papersOf(played));

  /** The headlines that hold although a word of theirs was changed, of those in which there was one to change. */
  function believed(change: (headline: string, page: Page) => string): string[] {
    const changed = papers.flatMap(({ page, headline }) => {
      const lie = change(headline, page);
      return lie === headline ? [] : [{ page, headline: lie }];
    });
    expect(changed.length).toBeGreaterThan(3);
    // What stands in the paper anyway is no lie.
    const stands = new Set(papers.map(({ headline }) => bare(headline)));
    return changed.flatMap(({ page, headline }) =>
      stands.has(headline) || wrongWith(page, headline) !== null ? [] : [headline],
    );
  }

  it('believes no figure that is one more', () => {
    const raise = (headline: string) =>
      headline.replace(/(?<=^| |[+−])\d+(?=$| |\.\d)/, (n) => String(Number(n) + 1));
    expect(believed(raise)).toEqual([]);
  });

  it('believes no other state in the place of the one that did it', () => {
    const swap = (headline: string, { book: { setup } }: Page) => {
      const one = setup.states.find(({ name }) => headline.includes(name));
      const other = setup.states.find(
        ({ id, name }) => id !== one?.id && !headline.includes(name) && setup.seatIds.has(id),
      );
      return one === undefined ? headline : bare(headline).replace(one.name, other?.name ?? '');
    };
    expect(believed(swap)).toEqual([]);
  });

  it('does not know a form that nobody has taught it', () => {
    expect(wrongWith(papers[0]!.page, 'Everybody is content')).toContain(
      'a form that the judge does not know',
    );
  });

  it.each<[string, (fact: Fact) => Fact]>([
    ['one more that honoured', (f) => (f.kind === 'honour-count' ? { ...f, honoured: f.honoured + 1 } : f)],
    ['an inspection that named another', (f) => (f.kind === 'named' ? { ...f, state: 'IDN' } : f)],
    [
      'a text that did not pass',
      (f) => (f.kind === 'text' && f.result === 'approved' ? { ...f, result: 'fell' } : f),
    ],
    [
      'a lock on the other side',
      (f) => (f.kind === 'locked' ? { ...f, pole: f.pole === 'liberal' ? 'illiberal' : 'liberal' } : f),
    ],
    ['a contract elsewhere', (f) => (f.kind === 'contract' ? { ...f, market: 'IDN' } : f)],
  ])('finds out a paper that was told of %s', (_, forge) => {
    const wrong = games.flatMap((played) => wrongIn(papersOf(played, played.game.facts.map(forge))));
    expect(wrong.length).toBeGreaterThan(0);
  });
});
