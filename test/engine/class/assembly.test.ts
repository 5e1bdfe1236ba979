import { describe, expect, it } from 'vitest';
import { object, radio, support } from '../../support/radio';

const squeeze = (target: string) => ({ voices: [], acts: [{ verb: 'squeeze', target }] });

describe('a text under AAP', () => {
  it('passes in silence', () => {
    expect(radio().run('assembly').fate('intercept')).toBe('approved');
  });

  it('passes when one member state objects, and the objection is wasted', () => {
    const r = radio({ GBR: object('intercept') }).run('assembly');
    expect(r.fate('intercept')).toBe('approved');
    expect(r.gain('GBR')).toBe(-1);
  });

  it('falls when two member states object', () => {
    const r = radio({ GBR: object('intercept'), SWE: object('intercept') }).run('assembly');
    expect(r.fate('intercept')).toBe('fell');
    expect(r.told('text').find((f) => f.kind === 'text' && f.text === 'intercept')).toMatchObject({
      objectors: ['GBR', 'SWE'],
      pivotal: ['GBR', 'SWE'],
    });
  });

  it('leaves nobody pivotal when three object', () => {
    const r = radio({ USA: object('intercept'), GBR: object('intercept'), SWE: object('intercept') }).run(
      'assembly',
    );
    expect(r.told('text').find((f) => f.kind === 'text' && f.text === 'intercept')).toMatchObject({
      pivotal: [],
    });
  });

  it('moves the rules by 15 when illiberal, by 6 when liberal, and then drifts a fifth of the way to the markets', () => {
    const r = radio().run('assembly');
    const rules = 6 - 15 - 15;
    const mean = (2 * -6 + 0 + 3 * -8 + 2 * 6 + 3 * 8 + 2 * -4 + 4) / 16;
    expect(r.points('standard', 0)).toBeCloseTo(rules + 0.2 * (mean - rules), 3);
  });

  it('pays its prizes when it passes and none when it falls', () => {
    expect(radio().run('assembly').gain('SWE')).toBe(-1);
    const fallen = radio({ DEU: object('open-interface'), CHN: object('open-interface') }).run('assembly');
    expect(fallen.gain('SWE')).toBe(0);
  });
});

describe('objecting', () => {
  it('costs a point for each swing state that wants the text, times the stake', () => {
    const r = radio({ DEU: object('core-lock'), USA: object('core-lock') }, { turn: 2 }).run('assembly');
    expect(r.gain('DEU')).toBe(-2);
    expect(
      radio({ DEU: object('control-plane-6g') }, { turn: 4 })
        .run('assembly')
        .gain('DEU'),
    ).toBe(-6);
  });

  it('costs nothing once diplomats have been sent', () => {
    const sent = object('intercept', { acts: [{ verb: 'diplomacy' }] });
    expect(radio({ GBR: sent }).run('statecraft', 'assembly').gain('GBR')).toBe(0);
  });

  it('fails when the voice was squeezed away', () => {
    const r = radio({ GBR: object('intercept'), SWE: object('intercept'), CHN: squeeze('GBR') }).run(
      'statecraft',
      'assembly',
    );
    expect(r.fate('intercept')).toBe('approved');
    expect(r.gain('GBR')).toBe(-1);
    expect(r.told('denied')).toMatchObject([{ state: 'GBR', by: 'CHN' }]);
  });

  it('takes only the last of two voices when a state with two is squeezed', () => {
    const two = {
      voices: [
        { text: 'intercept', stance: 'object' as const },
        { text: 'new-addressing', stance: 'object' as const },
      ],
      acts: [],
    };
    const r = radio({
      USA: two,
      GBR: object('intercept'),
      SWE: object('new-addressing'),
      CHN: squeeze('USA'),
    }).run('statecraft', 'assembly');
    expect(r.fate('intercept')).toBe('fell');
    expect(r.fate('new-addressing')).toBe('approved');
  });
});

describe('support', () => {
  it('pays nothing for a sure winner, a point when the text was contested and passed', () => {
    expect(
      radio({ CHN: support('intercept') })
        .run('assembly')
        .gain('CHN'),
    ).toBe(2);
    expect(
      radio({ CHN: support('intercept'), GBR: object('intercept') })
        .run('assembly')
        .gain('CHN'),
    ).toBe(3);
  });

  it('costs a point when the text falls', () => {
    const r = radio({ IDN: support('intercept'), GBR: object('intercept'), SWE: object('intercept') }).run(
      'assembly',
    );
    expect(r.gain('IDN')).toBe(1 - 1 + 1);
  });
});
