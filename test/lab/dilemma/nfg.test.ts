import { describe, expect, it } from 'vitest';
import { POINT, begin } from '../../../src/engine';
import { nfg } from '../../../src/lab/dilemma/nfg';
import { accordForm, draftsForm, type NormalForm } from '../../../src/lab/dilemma/tables';
import { scenario } from '../../support/scenario';

/** A game as a reader of the format finds it. */
interface Read {
  title: string;
  players: string[];
  strategies: string[][];
  outcomes: { label: string; payoffs: number[] }[];
  /** By profile; 0 is the outcome that pays nobody anything. */
  body: number[];
}

type Token = { readonly is: 'text' | 'number' | 'symbol' | 'mark'; readonly text: string };

/**
 * Tokens as Gambit reads them: braces and commas; numbers with a sign, a fraction or decimals; text in quotation marks, in which a
 * backslash before a mark makes it part of the text and any other backslash stays; the rest up to a blank is a symbol.
 */
function tokens(file: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < file.length) {
    const c = file[at] ?? '';
    const number = /^[+-]?(\d+(\/\d+|\.\d+)?|\.\d+)/.exec(file.slice(at));
    if (/\s/.test(c)) at += 1;
    else if ('{},'.includes(c)) {
      found.push({ is: 'mark', text: c });
      at += 1;
    } else if (number !== null) {
      found.push({ is: 'number', text: number[0] });
      at += number[0].length;
    } else if (c === '"') {
      let text = '';
      for (at += 1; file[at] !== '"'; at += 1) {
        if (at >= file.length) throw new Error('a label does not end');
        if (file[at] === '\\' && file[at + 1] === '"') at += 1;
        text += file[at];
      }
      found.push({ is: 'text', text });
      at += 1;
    } else {
      const symbol = /^\S+/.exec(file.slice(at))?.[0] ?? '';
      found.push({ is: 'symbol', text: symbol });
      at += symbol.length;
    }
  }
  return found;
}

/** The outcome version of the strategic game format, version 1, by its published description. */
function read(file: string): Read {
  const list = tokens(file);
  let at = 0;
  const next = () => list[at]?.text;
  const take = (is: Token['is'], text?: string): string => {
    const token = list[at];
    if (token?.is !== is || (text !== undefined && token.text !== text))
      throw new Error(`wanted ${text ?? is}, found ${token?.text ?? 'the end'}`);
    at += 1;
    return token.text;
  };
  const braced = <T>(item: () => T): T[] => {
    take('mark', '{');
    const items: T[] = [];
    while (next() !== '}') items.push(item());
    take('mark', '}');
    return items;
  };
  take('symbol', 'NFG');
  take('number', '1');
  take('symbol', 'R');
  const title = take('text');
  const players = braced(() => take('text'));
  const strategies = braced(() => braced(() => take('text')));
  if (list[at]?.is === 'text') take('text');
  const outcomes = braced(() => {
    take('mark', '{');
    const label = take('text');
    const payoffs: number[] = [];
    while (next() !== '}') {
      payoffs.push(valueOf(take('number')));
      if (next() === ',') take('mark', ',');
    }
    take('mark', '}');
    return { label, payoffs };
  });
  const body: number[] = [];
  while (at < list.length) body.push(Number(take('number')));
  return { title, players, strategies, outcomes, body };
}

function valueOf(text: string): number {
  const [above, below = '1'] = text.split('/');
  return Number(above) / Number(below);
}

/** What each player gets where everybody plays the strategy of this place. */
function payoffsAt({ strategies, outcomes, body, players }: Read, places: readonly number[]): number[] {
  let entry = 0;
  let step = 1;
  for (const [k, own] of strategies.entries()) {
    entry += step * (places[k] ?? 0);
    step *= own.length;
  }
  const outcome = body[entry] ?? -1;
  return outcome === 0 ? players.map(() => 0) : (outcomes[outcome - 1]?.payoffs ?? []);
}

describe('the reader of the format', () => {
  it('reads the sample of its description', () => {
    const sample = read(`NFG 1 R "Selten (IJGT, 75), Figure 2, normal form" { "Player 1" "Player 2" }
      { { "1" "2" "3" } { "1" "2" } }
      { { "" 1, 1 } { "" 0, 2 } { "" 0, 2 } { "" 1, 1 } { "" 0, 3 } { "" 2, 0 } }
      1 2 3 4 5 6`);
    expect(sample.players).toEqual(['Player 1', 'Player 2']);
    expect(payoffsAt(sample, [1, 0])).toEqual([0, 2]);
    expect(payoffsAt(sample, [2, 1])).toEqual([2, 0]);
  });

  it('refuses what is no game', () => {
    expect(() => read('NFG 2 R "x" { } { } { }')).toThrow('wanted 1');
    expect(() => read('NFG 1 R "x')).toThrow('a label does not end');
    expect(() => read('NFG 1 R "x" { "a" ')).toThrow();
  });
});

describe('a game written for Gambit', () => {
  const radio = begin(scenario('radio-silence'), { seed: '1' });
  const faces = begin(scenario('face-value'), { seed: '1' });
  const drafts = draftsForm(faces, 'privacy-tests');
  if (drafts === null) throw new Error('privacy-tests has rivals');
  const games: [string, NormalForm][] = [
    ['price-pact', accordForm(radio, 'price-pact')],
    ['trusted-5g-fund', accordForm(radio, 'trusted-5g-fund')],
    ['privacy-tests', drafts],
  ];

  it.each(games)('%s is read back with the same players, choices and payoffs', (title, form) => {
    const found = read(nfg(title, form));
    expect(found.title).toBe(title);
    expect(found.players).toEqual(form.players);
    expect(found.strategies).toEqual(form.choices);
    expect(found.body).toHaveLength(form.payoffs.length);
    for (const [n, scores] of form.payoffs.entries()) {
      let left = n;
      const places = form.choices.map((own) => {
        const place = left % own.length;
        left = Math.trunc(left / own.length);
        return place;
      });
      expect(payoffsAt(found, places)).toEqual(scores.map((x) => x / POINT));
      expect(found.outcomes[n]?.label).toBe(places.map((at, k) => form.choices[k]?.[at]).join(', '));
    }
  });

  it('gives every outcome a label of its own', () => {
    for (const [title, form] of games) {
      const labels = read(nfg(title, form)).outcomes.map((o) => o.label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('keeps braces, commas, accents and quotation marks of names, and has no backslash or line break in them', () => {
    const form: NormalForm = {
      players: ['Côte d’Ivoire {"West"}', '"'],
      choices: [['yes, "now"', 'no'], ['a']],
      payoffs: [
        [POINT, 0],
        [-POINT / 2, 2 * POINT],
      ],
    };
    const found = read(nfg('a \\ b\\', form));
    expect(found.title).toBe('a / b/');
    expect(read(nfg('two\nlines', form)).title).toBe('two lines');
    expect(found.players).toEqual(form.players);
    expect(found.strategies).toEqual(form.choices);
    expect(payoffsAt(found, [0, 0])).toEqual([1, 0]);
  });
});
