import { describe, expect, it } from 'vitest';
import { accordXray, accordsIn, memberForgone, memberTable } from '../../../src/lab/xray/accord';
import { motionPivots, textPivots } from '../../../src/lab/xray/votes';
import { defect, game, object } from '../../support/game';

const FUND = 'trusted-5g-fund';

describe('the dilemma x-ray', () => {
  it('lays the choice made beside the table its seat could have drawn', () => {
    const g = game('radio-silence')
      .orders({ DEU: defect(FUND) })
      .play();
    const fund = accordXray(g.game, 1, FUND);
    expect(accordsIn(g.game, 1)).toContain(FUND);
    expect(fund).toMatchObject({ honoured: 3, of: 4 });
    const germany = fund.members.find((m) => m.seat === 'DEU')!;
    expect(germany).toMatchObject({ honoured: false, others: 3, othersHonoured: 3 });
    const table = memberTable(g.game, 1, FUND, 'DEU');
    expect(table.game).toBe('prisoners-dilemma');
    expect(table.defect[3]!).toBeGreaterThan(table.honour[3]!);
    // Nobody paying is nothing gained.
    expect(table.defect[0]).toBe(0);
  });

  it('says what the other choice would have brought in the turn: as much as the table says, luck aside', () => {
    const g = game('radio-silence')
      .orders({ DEU: defect(FUND) })
      .play();
    const germany = accordXray(g.game, 1, FUND).members.find((m) => m.seat === 'DEU')!;
    const table = memberTable(g.game, 1, FUND, 'DEU');
    if (!germany.named) expect(germany.now).toBeCloseTo(table.honour[3]! - table.defect[3]!, 0);
    expect(memberForgone(g.game, 1, FUND, 'DEU', false).now).toBeCloseTo(germany.now, 6);
  });

  it('knows a stag hunt from the prisoner’s dilemma that the next turn makes of it', () => {
    const g = game('small-rooms').play(2);
    const [accord = ''] = accordsIn(g.game, 1);
    expect(memberTable(g.game, 1, accord, 'FIN').game).toBe('stag-hunt');
    expect(memberTable(g.game, 2, accord, 'FIN').game).toBe('prisoners-dilemma');
  });

  it('refuses a turn that has not been played', () => {
    const g = game('radio-silence').play();
    expect(() => memberTable(g.game, 2, FUND, 'DEU')).toThrow(RangeError);
    expect(accordsIn(g.game, 2)).toEqual([]);
  });
});

describe('the pivotality of a vote', () => {
  /** Everybody says nothing, but those who object to the text. */
  const objecting = (...seats: string[]) => {
    const g = game('radio-silence');
    const all = Object.fromEntries(
      g.game.setup.seats.map((i) => [g.game.setup.states[i]!.id, { voices: [], acts: [] }]),
    );
    return g
      .orders(all)
      .orders(Object.fromEntries(seats.map((id) => [id, object('intercept')])))
      .play();
  };
  const fateOf = (...seats: string[]) =>
    textPivots(objecting(...seats).game, 1).find((p) => p.text === 'intercept')!;

  it('finds who alone could have stopped a text that passed with one objection, and by which rule', () => {
    const text = fateOf('GBR');
    expect(text).toMatchObject({
      result: 'approved',
      objectors: ['GBR'],
      by: { decides: 'objectors', threshold: 2 },
    });
    expect(text.pivotal).toContain('DEU');
    // Even silent it would have passed: nobody turns it alone but one more.
    expect(text.pivotal).not.toContain('GBR');
  });

  it('finds every objector pivotal where just enough objected, and none where one was to spare', () => {
    const fell = fateOf('GBR', 'DEU');
    expect(fell.result).toBe('fell');
    expect(fell.pivotal).toEqual(expect.arrayContaining(['GBR', 'DEU']));
    const spare = fateOf('GBR', 'DEU', 'SWE');
    expect(spare.result).toBe('fell');
    expect(spare.pivotal).toEqual([]);
  });

  it('counts hands on a motion: a majority of one turns on each of its hands, of two on nobody’s', () => {
    const motion = game('radio-silence').game.setup.motions[0]!;
    const members = game('radio-silence').game.setup.accords[motion.accord]!.members;
    const vote = (yes: number, no: number) =>
      game('radio-silence')
        .play(motion.def.from - 1)
        .orders(
          Object.fromEntries(
            members.map((id, n) => [
              id,
              {
                motions: {
                  [motion.def.id]:
                    n < yes ? ('yes' as const) : n < yes + no ? ('no' as const) : ('abstain' as const),
                },
              },
            ]),
          ),
        )
        .play();
    const found = (g: ReturnType<typeof vote>) =>
      motionPivots(g.game, motion.def.from).find((m) => m.motion === motion.def.id)!;
    const narrow = found(vote(2, 1));
    expect(narrow).toMatchObject({ passed: true, needs: 'majority' });
    expect(narrow.pivotal).toEqual(expect.arrayContaining([...narrow.yes]));
    const clear = found(vote(3, 0));
    expect(clear.passed).toBe(true);
    expect(clear.pivotal).toEqual([]);
  });
});
