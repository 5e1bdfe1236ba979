import { describe, expect, it } from 'vitest';
import { begin, optionsFor, orderProblems } from '../../../src/engine';
import { OFFICES, officesOf } from '../../../src/table/offices';
import { readTicks } from '../../../src/table/paper/ticks';
import { seatsOf, sheetsOf, type El, type Leaf, type Paper } from '../../../src/report/sheets';
import { plain } from '../../../src/report/sheets/tree';
import { t } from '../../../src/app/words/whole';
import { shelfOf } from '../../../src/scenario';
import { shippedLibrary } from '../../../src/scenario/library-node';
import { scenario } from '../../support/scenario';

const paperOf = (id: string, words: Record<string, string> = {}): Paper => ({
  game: begin(scenario(id), { seed: '7', ledger: false, keep: false }),
  dealt: true,
  words,
});

const all = (leaf: Leaf, wanted: (el: El) => boolean): El[] => {
  if (leaf === null || typeof leaf === 'string') return [];
  const below = leaf.children.flatMap((child) => all(child, wanted));
  return wanted(leaf) ? [leaf, ...below] : below;
};
const classed = (name: string) => (el: El) => el.className?.split(' ').includes(name) === true;

/** The sheets of a seat, one a turn. */
const ordersOf = (paper: Paper, seat: string): El[] =>
  sheetsOf(paper, { seat, part: 'orders' }).flatMap((sheet) => all(sheet, classed('sh-order')));

/** Answer and code of each tick on a sheet. */
const ticksOn = (sheet: El) =>
  all(sheet, classed('sh-answer')).map((el) => ({
    says: plain(el),
    code: plain(all(el, ({ tag }) => tag === 'code')[0] ?? null),
  }));

describe('an order sheet', () => {
  it('has the effect of the same orders: ticked, typed and read, it is what was meant', () => {
    const paper = paperOf('radio-silence', { DEU: 'otter' });
    const { game } = paper;
    const [first] = ordersOf(paper, 'DEU');
    const ticks = ticksOn(first as El);
    const code = (says: string): string => ticks.find((tick) => tick.says.includes(says))?.code ?? says;
    const asks = all(first as El, classed('sh-ask'));
    const objection = asks.find((ask) => plain(ask).includes('F.101')) as El;
    const object = ticksOn(objection).find((tick) => tick.says.includes(t('assembly.stance.object')));
    const typed = `${code('Pay your share')} ${object?.code ?? ''}`.toLowerCase();
    const read = readTicks(game.setup, optionsFor(game, 'DEU'), 'otter', typed);
    expect(read).toEqual({
      ok: true,
      seat: 'DEU',
      office: null,
      orders: { accords: { 'trusted-5g-fund': 'honour' }, voices: [{ text: 'intercept', stance: 'object' }] },
    });
  });

  it('is refused under another seat’s word', () => {
    const paper = paperOf('radio-silence', { DEU: 'otter' });
    const code = ticksOn(ordersOf(paper, 'DEU')[0] as El)[0]?.code ?? '';
    const options = optionsFor(paper.game, 'DEU');
    expect(readTicks(paper.game.setup, options, 'badger', code).ok).toBe(false);
    expect(readTicks(paper.game.setup, options, 'otter', code).ok).toBe(true);
  });

  it('asks of turn 1 of Radio Silence what the rules open then, and acts of state only from turn 2', () => {
    const [first, second] = ordersOf(paperOf('radio-silence'), 'DEU').map(plain);
    expect(first).toContain('F.101');
    expect(first).not.toContain(t('sheets.ask.act.verb', { n: 1 }));
    expect(second).toContain('F.201');
    expect(second).toContain(t('sheets.ask.act.verb', { n: 1 }));
  });

  it('is printed for every turn of a class game, the hidden one too, and for the present turn of a long one', () => {
    expect(ordersOf(paperOf('radio-silence'), 'KEN')).toHaveLength(5);
    expect(ordersOf(paperOf('small-rooms'), 'FIN')).toHaveLength(3);
    expect(ordersOf(paperOf('radio-silence-seminar'), 'KEN')).toHaveLength(1);
  });

  it.each(shelfOf(shippedLibrary()))('of %s prints nothing that the room would refuse in turn 1', (id) => {
    const paper = paperOf(id);
    const { game } = paper;
    const { setup } = game;
    const refused = seatsOf(setup).flatMap((seat) => {
      const options = optionsFor(game, seat);
      const sheet = ordersOf(paper, seat)[0] as El;
      // Acts, shares and ranks are whole only together; each of the rest may be ticked alone.
      const alone = ticksOn(sheet).filter(({ says }) => !says.includes('=') && !says.includes('Act'));
      expect(alone.length).toBeGreaterThan(0);
      return alone.flatMap(({ says, code }) => {
        const read = readTicks(setup, options, '', code);
        return read.ok && orderProblems(setup, options, read.orders).length === 0 ? [] : [`${seat}: ${says}`];
      });
    });
    expect(refused).toEqual([]);
  });
});

describe('role cards', () => {
  it.each(shelfOf(shippedLibrary()))(
    'of %s part the seat’s orders among its offices, each with a line to sign',
    (id) => {
      const paper = paperOf(id);
      const { setup } = paper.game;
      for (const seat of seatsOf(setup)) {
        const offices = officesOf(setup, seat);
        const cards = sheetsOf(paper, { seat, part: 'roles' }).flatMap((sheet) =>
          all(sheet, classed('sh-card')),
        );
        const names = cards.map((card) => OFFICES.find((o) => plain(card).includes(t(`sheets.office.${o}`))));
        expect(names).toEqual(offices.length < 2 ? [] : offices.map(({ office }) => office));
      }
    },
  );
});
