import { describe, expect, it } from 'vitest';
import { advance, begin, optionsFor, talk, talkProblems } from '../../../src/engine';
import type { Clause, Game, Orders, PromiseDraft } from '../../../src/engine';
import { scenario } from '../../support/scenario';

const silent = { voices: [], acts: [] };
const SEATS = ['USA', 'GBR', 'FRA', 'IND', 'CHN', 'BRA'];

/** Face Value, at a turn in which one may talk. */
function atTurn(turn: number): Game {
  const game = begin(scenario('face-value'), { seed: 'words' });
  while (game.world.turn < turn) play(game);
  return game;
}

function play(game: Game, orders: Record<string, Orders> = {}): void {
  advance(game, Object.fromEntries(SEATS.map((id) => [id, { ...silent, ...orders[id] }])));
}

const [first] = nextTexts(atTurn(2));
const back = (text: string): Clause => ({ kind: 'support', text });

function nextTexts(game: Game): readonly string[] {
  return optionsFor(game, 'FRA').deals.nextTexts;
}

/** France and the United States sign: a word about next turn for a word about this one. */
function signed(): Game {
  const game = atTurn(2);
  talk(game, {
    FRA: {
      offers: [
        {
          to: 'USA',
          give: [{ kind: 'promise', clause: back(first ?? ''), turn: 3 }],
          take: [{ kind: 'promise', clause: { kind: 'no-act', verb: 'loan' } }],
        },
      ],
    },
  });
  talk(game, { USA: { accepts: game.world.deals.map((d) => d.id) } });
  return game;
}

describe('a word about the next turn', () => {
  it('names a text that comes up for the first time then', () => {
    const now = atTurn(2);
    const later = nextTexts(now);
    const open = optionsFor(now, 'FRA').texts.map((t) => t.text);
    expect(later.length).toBeGreaterThan(0);
    for (const text of later) expect(open).not.toContain(text);
    expect(optionsFor(atTurn(3), 'FRA').texts.map((t) => t.text)).toEqual(expect.arrayContaining([...later]));
  });

  it('given in a deal waits for its turn, while the word about this one is judged', () => {
    const game = signed();
    play(game);
    expect(game.world.promises.map((p) => [p.from, p.turn, p.status])).toEqual([
      ['FRA', 3, 'open'],
      ['USA', 2, 'kept'],
    ]);
  });

  it('is kept in its turn', () => {
    const game = signed();
    play(game);
    play(game, { FRA: { voices: [{ text: first ?? '', stance: 'support' }] } });
    expect(game.world.promises[0]?.status).toBe('kept');
  });

  it('is broken in its turn, and the wronged side is told', () => {
    const game = signed();
    play(game);
    play(game);
    expect(game.world.promises[0]).toMatchObject({ status: 'broken', told: true });
  });
});

describe('how far a word may reach', () => {
  const problems = (game: Game, turn: number) => {
    const promise: PromiseDraft = { to: 'USA', turn, clause: { kind: 'no-act', verb: 'loan' } };
    const offer = { to: 'USA', give: [{ kind: 'promise' as const, clause: promise.clause, turn }], take: [] };
    const said = (orders: Orders) =>
      talkProblems(game.setup, optionsFor(game, 'FRA'), orders).map((p) => p.reason.id);
    return [said({ promises: [promise] }), said({ offers: [offer] })];
  };
  const { count } = scenario('face-value').turns;

  it.each([
    ['this turn', 2, 2, []],
    ['the next', 2, 3, []],
    ['the turn after the next', 2, 4, ['too-far']],
    ['a turn that is over', 2, 1, ['past-turn']],
    ['the last turn that is sure to come', count - 1, count, []],
    ['a turn that may never come', count, count + 1, ['too-far']],
    ['half a turn', 2, 2.5, ['too-far']],
  ] as const)('in turn of the talk: %s', (_what, now, about, ids) => {
    for (const found of problems(atTurn(now), about)) expect(found).toEqual(ids);
  });
});

it('a threat that its condition lifted in the open is told in its own turn', () => {
  const game = atTurn(2);
  const accord = scenario('face-value').accords.find((a) => a.members.includes('FRA'))?.id ?? '';
  const [text = ''] = optionsFor(game, 'USA').texts.map((t) => t.text);
  const threat: PromiseDraft = { to: 'USA', turn: 2, clause: { kind: 'defect', accord }, unless: back(text) };
  talk(game, { FRA: { promises: [threat] } });
  play(game, { USA: { voices: [{ text, stance: 'support' }] } });
  expect(game.world.promises[0]).toMatchObject({ status: 'void', told: true });
});

describe('a word about conduct in an accord', () => {
  const { id: pledge = '', members = [] } = scenario('face-value').accords[0] ?? {};
  const asked = (from: string, to: string) => {
    const word = { kind: 'promise' as const, clause: { kind: 'honour' as const, accord: pledge } };
    const game = atTurn(2);
    const said = { offers: [{ to, give: [], take: [word] }] };
    return talkProblems(game.setup, optionsFor(game, from), said).map((p) => p.reason.id);
  };

  it('is given by its members', () => {
    expect(members).toContain('USA');
    expect(asked('FRA', 'USA')).toEqual([]);
  });

  it('cannot be asked of others', () => {
    expect(members).not.toContain('BRA');
    expect(asked('FRA', 'BRA')).toEqual(['not-a-member']);
  });
});
