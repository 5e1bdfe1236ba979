import { describe, expect, it } from 'vitest';
import { begin, keyOf, keyed, viewFor, type Chance, type Game } from '../../../src/engine';
import { PHASES } from '../../../src/engine/turn';
import { PARTS, seatsOf, sheetsFile, sheetsOf, STYLE, type Paper } from '../../../src/report/sheets';
import { phases } from '../../../src/report/sheets/rules';
import { plain } from '../../../src/report/sheets/tree';
import { t } from '../../../src/app/words/whole';
import { shelfOf } from '../../../src/scenario';
import { shippedLibrary } from '../../../src/scenario/library-node';
import { scenario } from '../../support/scenario';
import { variant } from '../../support/variant';

const shelf = shelfOf(shippedLibrary());

const paperOf = (game: Game): Paper => ({
  game,
  dealt: true,
  words: Object.fromEntries(seatsOf(game.setup).map((seat) => [seat, `word-of-${seat}`])),
});

const printed = (id: string, chance?: Chance): Paper =>
  paperOf(begin(scenario(id), { seed: '7', ledger: false, keep: false, ...(chance && { chance }) }));

/** The luck of a seed, but that one seat is dealt another card. */
function otherCard(setup: Game['setup'], seat: string): Chance {
  const luck = keyed(keyOf('7'));
  const place = setup.state(seat);
  return {
    ...luck,
    below: (n, turn, purpose, ...rest) => {
      const drawn = luck.below(n, turn, purpose, ...rest);
      const his = (purpose === 'card' || purpose === 'card-detail') && rest[0] === place;
      return his && n > 1 ? (drawn + 1) % n : drawn;
    },
  };
}

describe.each(shelf)('the sheets of %s', (id) => {
  const paper = printed(id);
  const { setup } = paper.game;
  const seats = seatsOf(setup);
  const files = new Map<string, string>();
  const of = (seat: string): string => {
    const file = files.get(seat) ?? sheetsFile(paper, { seat });
    files.set(seat, file);
    return file;
  };

  it('tell every seat who it is, how it wins, what it fears and what it does when nobody is there', () => {
    for (const seat of seats) {
      const text = sheetsOf(paper, { seat, part: 'briefing' }).map(plain).join(' ');
      const state = setup.states[setup.state(seat)];
      expect(text).toContain(state?.seat?.role);
      expect(text).toContain(state?.seat?.fears);
      expect(text).toContain(setup.scenario.win[state?.pole ?? 'liberal']);
      expect(text).toContain(t('sheets.briefing.absent.intro'));
      expect(text).toContain(`word-of-${seat}`);
      for (const aim of setup.scenario.aims) if (aim.seat === seat) expect(text).toContain(aim.title);
    }
  });

  it('name no aim and no word of another seat', () => {
    const told = seats.flatMap((seat) => {
      const text = of(seat);
      const own = new Set(setup.scenario.aims.filter((aim) => aim.seat === seat).map((aim) => aim.title));
      const aims = setup.scenario.aims
        .filter((aim) => aim.secret && !own.has(aim.title))
        .map((aim) => aim.title);
      const words = seats.filter((other) => other !== seat).map((other) => `word-of-${other}`);
      return [...aims, ...words].filter((secret) => text.includes(secret));
    });
    expect(told).toEqual([]);
  });

  it('keep the calendar of events to the director’s sealed page', () => {
    const [first, second = ''] = seats;
    const open = of(first ?? '') + of(second);
    for (const event of setup.scenario.events) expect(open).not.toContain(event.summary);
    const director = sheetsFile(paper, { part: 'director' });
    for (const event of setup.scenario.events) expect(plainOf(director)).toContain(event.title);
  });

  it('are whole: no message without its words, no number that is none', () => {
    const all = sheetsFile(paper);
    expect(all).not.toMatch(/undefined|NaN|\{[a-z]+\}(?! *\{)|sheets\.[a-z]/);
  });

  it('change not by a byte with another seat’s card', () => {
    if (setup.scenario.cards === undefined)
      return expect(viewFor(paper.game, seats[0] ?? '').card).toBeNull();
    const cardIn = (game: Game, seat: string) => JSON.stringify(viewFor(game, seat).card);
    // Another draw may tell the same thing: the first seat for which it does not.
    const changed = seats.find(
      (seat) => cardIn(printed(id, otherCard(setup, seat)).game, seat) !== cardIn(paper.game, seat),
    );
    const other = printed(id, otherCard(setup, changed ?? ''));
    expect(sheetsFile(other, { seat: changed ?? '' })).not.toBe(of(changed ?? ''));
    // A long table’s seats are alike in this: a few of them, or the test takes minutes.
    for (const seat of seats.slice(0, 6))
      if (seat !== changed) expect(sheetsFile(other, { seat })).toBe(of(seat));
  });
});

/** What a page says, with its marks of HTML resolved. */
function plainOf(file: string): string {
  return file.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

it('cards are printed only where the luck is that of the room', () => {
  const game = begin(scenario('radio-silence'), { seed: '7', ledger: false, keep: false });
  const sheet = (dealt: boolean): string => sheetsFile({ game, dealt, words: {} }, { seat: 'DEU' });
  const later = t('sheets.briefing.card.later');
  expect(sheet(true)).not.toContain(later);
  expect(sheet(false)).toContain(later);
});

it('the order of a turn on the rules page is the engine’s', () => {
  const { setup } = begin(scenario('long-table'), { seed: '7', ledger: false, keep: false });
  const engine = PHASES.map(([id]) => id as string).filter(
    (id) => !['intervention', 'closing', 'opening'].includes(id),
  );
  const words = [...engine, 'needle'].map((id) => t(`sheets.phase.${id}` as 'sheets.phase.needle'));
  expect(words.filter((phase) => phases(setup).includes(phase))).toEqual(phases(setup));
  expect(phases(setup)).toEqual(words);
});

it('a scenario’s words are text, whatever they hold', () => {
  const evil = variant('small-rooms', (s) => {
    s.title = 'A <script>alert(1)</script> & "b"';
  });
  const file = sheetsFile(paperOf(begin(evil, { seed: '1', ledger: false, keep: false })));
  expect(file).not.toContain('<script');
  expect(file).toContain('A &lt;script&gt;');
});

it('print in black alone: no colour and no grey is needed to read them', () => {
  const colours = STYLE.match(/#[0-9a-f]{3,6}\b|rgb\([^)]*\)|hsl\([^)]*\)/gi) ?? [];
  expect(colours.length).toBeGreaterThan(5);
  const onScreen = STYLE.slice(STYLE.indexOf('@media screen'), STYLE.indexOf('@media print'));
  for (const colour of colours) if (!onScreen.includes(colour)) expect(['#000', '#fff']).toContain(colour);
});

it('parts are those that can be asked for', () => {
  const paper = printed('radio-silence');
  for (const part of PARTS) expect(sheetsOf(paper, { part }).length).toBeGreaterThan(0);
});
