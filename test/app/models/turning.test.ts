import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/engine';
import { runGame } from '../../../src/lab/run';
import { turningPoints } from '../../../src/lab/turning/search';
import { openOrders } from '../../../src/lab/whatif/open';
import { playedOf, turnsOf } from '../../../src/lab/whatif/played';
import { flip } from '../../../src/lab/whatif/whatif';
import { deedOf } from '../../../src/app/models/flipWords';
import { lineText } from '../../../src/app/models/factsLine';
import {
  assumedLines,
  findingLine,
  gainsLine,
  ifLine,
  movedLine,
  rationaleLine,
  turningLine,
} from '../../../src/app/models/turning';
import { t } from '../../../src/app/words/whole';
import { scenario } from '../../support/scenario';

const rooms = scenario('small-rooms');
const played = playedOf(rooms, recordOf(runGame(rooms, { seed: '1' })));
const { setup, facts } = played.game;
const kept = { turn: 3, seat: 'FIN', flips: [{ path: 'accords.one-radio', value: 'defect' }] };

describe('a what-if in words', () => {
  const result = flip(played, kept);

  it('is a question and a finding with both needles, reckoned by hand: a share of the last year moves 8', () => {
    const deed = deedOf(setup, { kind: 'accords', key: 'one-radio' }, 'defect', 'honour');
    expect(lineText(ifLine(setup, 3, 'FIN', deed))).toBe('if Finland had defected from One radio in turn 3');
    expect(lineText(findingLine(result))).toBe(
      'Nobody’s rules would have carried the day: the needle at +3, not +11',
    );
    expect(lineText(gainsLine(setup, result))).toBe('Finland gains, one loses');
  });

  it('that changes nothing says so', () => {
    const none = flip(played, { ...kept, flips: [{ path: 'accords.one-radio', value: 'honour' }] });
    expect(lineText(findingLine(none))).toBe('Nothing would have changed');
  });

  it('states what it assumes: orders held, the same luck, and what became impossible', () => {
    expect(assumedLines(result).map((l) => l.id)).toEqual([
      'whatif.assumed.first',
      'whatif.assumed.orders',
      'whatif.assumed.luck',
      'whatif.assumed.possible',
    ]);
  });
});

describe('a turning point in words', () => {
  it('says what was done, what would have become of it, and why', () => {
    const [first] = turningPoints(played).points;
    if (first === undefined) throw new Error('no turning point');
    expect(lineText(turningLine(setup, first))).toBe('Finland honoured One radio');
    expect(lineText(movedLine(first, 11))).toBe(
      'Turned round, nobody’s rules would have carried the day, with the needle at +3.',
    );
    const why = rationaleLine(setup, first, facts);
    expect(why === null ? '' : lineText(why)).toBe('Why: The other one paid last turn, so it pays.');
    const own = { ...first, rationale: 'We gave our word.' };
    expect(lineText(rationaleLine(setup, own, facts) ?? { id: 'whatif.mark' })).toBe(
      'It said: “We gave our word.”',
    );
  });
});

describe('every order that was open', () => {
  it.each([
    ['radio-silence', 7],
    ['face-value', 6],
    ['long-table', 1],
  ])('in %s has words of its own', (id, seats) => {
    const shipped = scenario(id);
    const game = playedOf(
      shipped,
      recordOf(runGame(shipped, { seed: '1', turns: id === 'long-table' ? 1 : 2, ledger: false })),
    );
    for (const place of game.game.setup.seats.slice(0, seats)) {
      const seat = game.game.setup.states[place]?.id ?? '';
      for (const order of openOrders(game, turnsOf(game), seat))
        for (const value of order.values.slice(0, 8)) {
          const { did, thing } = deedOf(game.game.setup, order, value, order.was);
          expect(t(did)).not.toBe('');
          // An id that is shown as it is would be a word forgotten.
          expect(lineText(thing)).not.toMatch(/\{|undefined|^[a-z-]+:[A-Za-z]/);
        }
    }
  });
});
