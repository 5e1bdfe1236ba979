import { describe, expect, it } from 'vitest';
import { nameOf, nameOfAgreement, nameOfObjecting, nameOfTable } from '../../../src/engine';

/** By the number of others who honour: what honouring and what defecting brings. */
const table = (honour: number[], defect: number[]) => nameOfTable(honour, defect);

describe('the name of a game between n members', () => {
  it("is prisoner's dilemma where defecting always pays and all honouring beats none", () => {
    expect(table([-2, 0, 2, 5], [0, 2, 4, 7])).toBe('prisoners-dilemma');
    expect(table([-2, 0, 2, 0.01], [0, 2, 4, 7])).toBe('prisoners-dilemma');
  });

  it('is deadlock where defecting always pays and none honouring is as good as all', () => {
    expect(table([-2, 0, 2, 0], [0, 2, 4, 7])).toBe('deadlock');
    expect(table([-2, -1], [3, 1])).toBe('deadlock');
  });

  it('is harmony where honouring always pays; a tie counts for honouring', () => {
    expect(table([1, 2, 3], [0, 1, 2])).toBe('harmony');
    expect(table([0, 1, 2], [0, 1, 2])).toBe('harmony');
    expect(table([0, 1, 1.9], [0, 1, 2])).not.toBe('harmony');
  });

  it('is stag hunt where honouring pays once enough others do, or only when all do', () => {
    expect(table([-2, 1, 4], [0, 0, 0])).toBe('stag-hunt');
    expect(table([-2, -2, 4], [0, 0, 0])).toBe('stag-hunt');
    expect(table([-2, 0, 4], [0, 0, 0])).toBe('stag-hunt');
    expect(table([0, 0, 4], [0, 0, 0])).toBe('harmony');
  });

  it('is threshold good where a member is pivotal at one count and at no other', () => {
    expect(table([-1, 3, 3, 3], [0, 0, 4, 4])).toBe('threshold-good');
    expect(table([-1, 3, 5, 3], [0, 0, 4, 4])).toBe('mixed');
    expect(table([-1, -1, -1, 3], [0, 0, 0, 0])).toBe('stag-hunt');
  });

  it("is volunteer's dilemma where one of three or more is enough", () => {
    expect(table([3, 3, 3], [0, 4, 4])).toBe('volunteers-dilemma');
    expect(table([0, 3, 3], [0, 4, 4])).toBe('volunteers-dilemma');
    expect(table([-0.01, 3, 3], [0, 4, 4])).toBe('prisoners-dilemma');
    expect(table([3, 3], [0, 4])).not.toBe('volunteers-dilemma');
  });

  it('is chicken where honouring pays only while few others do', () => {
    expect(table([1, 3], [0, 4])).toBe('chicken');
    expect(table([0, 3], [0, 4])).toBe('chicken');
    expect(table([2, 3, 5, 6], [0, 2, 6, 8])).toBe('chicken');
    expect(table([3, 3], [0, 4])).toBe('mixed');
  });

  it('is mixed where honouring pays here and there', () => {
    expect(table([1, 0, 4, 0], [0, 1, 3, 1])).toBe('mixed');
  });
});

describe('the name of a game by its corners T, R, P, S', () => {
  it.each([
    [5, 3, 1, 0, 'prisoners-dilemma'],
    [3, 3, 1, 0, 'stag-hunt'],
    [2, 4, 1, 0, 'stag-hunt'],
    [4, 3, 0, 1, 'chicken'],
    [3, 4, 1, 2, 'harmony'],
    [5, 1, 3, 0, 'deadlock'],
  ] as const)('%d, %d, %d, %d is %s', (t, r, p, s, name) => {
    expect(nameOf(t, r, p, s)).toBe(name);
  });
});

describe('two rival drafts', () => {
  it('are battle of the sexes where each likes its own best and both like either better than none', () => {
    expect(
      nameOfAgreement([
        [
          [6, 4],
          [-1, -1],
        ],
        [
          [-1, -1],
          [4, 6],
        ],
      ]),
    ).toBe('battle-of-the-sexes');
  });

  it('are harmony where both like the same draft better', () => {
    expect(
      nameOfAgreement([
        [
          [6, 6],
          [0, 0],
        ],
        [
          [0, 0],
          [4, 4],
        ],
      ]),
    ).toBe('harmony');
  });

  it('are mixed where one gains by not agreeing, be it by nothing', () => {
    expect(
      nameOfAgreement([
        [
          [6, 4],
          [4, 0],
        ],
        [
          [0, 0],
          [4, 6],
        ],
      ]),
    ).toBe('mixed');
  });
});

describe('objecting to a text that two stop', () => {
  it("is a volunteer's dilemma where it pays only as the second of two", () => {
    expect(nameOfObjecting([-1, 1.2, 1.2], [0, 0, 2.2], 2)).toBe('volunteers-dilemma');
    expect(nameOfObjecting([2, 2], [0, 3], 1)).toBe('volunteers-dilemma');
  });

  it('is harmony where it costs nothing', () => {
    expect(nameOfObjecting([0, 2.2, 2.2], [0, 0, 2.2], 2)).toBe('harmony');
  });

  it("is a prisoner's dilemma where it never pays though the fall would, and deadlock where that neither", () => {
    expect(nameOfObjecting([-3, -1, -1], [0, 0, 2], 2)).toBe('prisoners-dilemma');
    expect(nameOfObjecting([-1, -3, -3], [0, 0, -2], 2)).toBe('deadlock');
    expect(nameOfObjecting([-1, -1, -1], [0, 0, 0], 2)).toBe('deadlock');
  });

  it('is mixed where a third objector gains too', () => {
    expect(nameOfObjecting([-1, 1, 3], [0, 0, 2], 2)).toBe('mixed');
  });
});
