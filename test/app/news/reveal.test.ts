import { describe, expect, it } from 'vitest';
import { POINT } from '../../../src/engine';
import { lineText } from '../../../src/app/models/factsLine';
import { regretsOf } from '../../../src/app/models/factsRegret';
import { revealSteps, type RevealKind } from '../../../src/app/models/factsReveal';
import { defect, game, object, type TestGame } from '../../support/game';
import { calm, say, told } from './told';

const FUND = 'trusted-5g-fund';
const step = (g: TestGame, seat: string, kind: RevealKind) => {
  const found = revealSteps(told(g.game, seat)).filter((s) => s.kind === kind);
  if (found.length === 0) throw new Error(`no step ${kind}`);
  return found;
};

describe('the reveal of a turn', () => {
  it('tells the count before any name, texts after both, and regret last', () => {
    const g = calm({ USA: defect(FUND) }).play();
    const kinds = [...new Set(revealSteps(told(g.game, 'GBR')).map((s) => s.kind))];
    expect(kinds.slice(0, 3)).toEqual(['count', 'named', 'text']);
    expect(kinds.at(-1)).toBe('regret');
  });

  it('tells how many honoured and never who', () => {
    const g = calm({ USA: defect(FUND), SWE: defect(FUND) }).play();
    const [count] = step(g, 'GBR', 'count');
    expect(lineText(count!.title)).toBe('Trusted 5G fund: 2 of 4 chose “Pay your share”');
    expect(count!.count).toEqual({ honoured: 2, of: 4 });
    expect([lineText(count!.title), ...say(count!.lines)].join(' ')).not.toMatch(/United States|Sweden/);
  });

  it('says of a text with one objection that one more would have stopped it', () => {
    const g = calm({ DEU: object('intercept') }).play();
    const intercept = step(g, 'GBR', 'text').find((s) => s.item === 'item-intercept');
    expect(lineText(intercept!.title)).toBe('F.101 passes with one objection');
    expect(say(intercept!.lines)).toContain('Germany objected.');
    expect(say(intercept!.lines).at(-1)).toMatch(/could each have turned it alone\.$/);
  });

  it('opens the ledger at the entry that moved the rules', () => {
    const g = calm().play();
    const account = told(g.game, 'GBR');
    const intercept = revealSteps(account).find((s) => s.item === 'item-intercept');
    const moved = intercept!.lines.find((l) => l.id === 'reveal.text.rules');
    const entry = account.entries[moved!.refs!.cause!];
    expect(entry?.measure).toBe('standard');
    expect(entry?.causes.some((c) => c.by?.includes('intercept'))).toBe(true);
    expect(moved!.params).toMatchObject({
      by: -Math.abs(account.setup.stepOf(account.setup.text('intercept'))) / POINT,
    });
  });

  it('lists every market that moved, with the tilt it came to', () => {
    const g = calm().play();
    const [markets] = step(g, 'GBR', 'markets');
    const moved = markets!.lines.filter(({ id }) => id === 'reveal.market');
    expect(moved).toHaveLength(7);
    for (const text of say(moved)) expect(text).toMatch(/ moves [+−]/);
  });

  it('says first of what followed where the needle went, with the way to its causes', () => {
    const g = calm().play();
    const account = told(g.game, 'GBR');
    const [needle] = step(g, 'GBR', 'markets')[0]!.lines;
    const by = (account.after.index.get() - account.before.index.get()) / POINT;
    expect(needle!.id).toBe('reveal.needle');
    expect(needle!.params!['by']).toBeCloseTo(by, 5);
    expect(account.entries[needle!.refs!.cause!]?.measure).toBe('index');
  });

  it('says between two members what the other did, and nothing of inspections that nobody makes', () => {
    const [pay, keep] = (['honour', 'defect'] as const).map((choice) => ({
      accords: { 'one-radio': choice },
    }));
    for (const [mine, theirs, said] of [
      [pay, keep, 'Sweden chose “Keep it”.'],
      [keep, pay, 'Sweden chose “Pay your half”.'],
      [keep, keep, 'Sweden chose “Keep it”.'],
    ] as const) {
      const g = game('small-rooms').orders({ FIN: mine!, SWE: theirs! }).play();
      expect(say(step(g, 'FIN', 'count')[0]!.lines)).toContain(said);
      expect(revealSteps(told(g.game, 'FIN')).map(({ kind }) => kind)).not.toContain('named');
    }
  });
});

describe('regret', () => {
  const regret = (g: TestGame, seat: string) => lineText(step(g, seat, 'regret')[0]!.title);

  it('says what honouring brought where the accord needed every due, and what it cost where it did not', () => {
    const pay = { accords: { 'one-radio': 'honour' as const } };
    const g = game('small-rooms').orders({ FIN: pay, SWE: pay }).play();
    expect(regret(g, 'FIN')).toBe('Honouring One radio brought you 1.2 at home this turn');
    g.orders({ FIN: pay, SWE: pay }).play();
    expect(regret(g, 'FIN')).toBe('Honouring One radio cost you 1.4 at home this turn');
  });

  it('tells a silent seat that its objection would have made the text fall', () => {
    const g = calm({ DEU: object('intercept') }).play();
    expect(regret(g, 'GBR')).toBe('Had you objected, F.101 would have fallen');
  });

  it('tells the one who objected that it stood alone', () => {
    const g = calm({ DEU: object('intercept') }).play();
    expect(regret(g, 'DEU')).toBe('Your objection stood alone: one more, and F.101 would have fallen');
  });

  it('tells a needed objector that the text would have passed without it', () => {
    const g = calm({ DEU: object('intercept'), GBR: object('intercept') }).play();
    expect(regret(g, 'DEU')).toBe('Without your objection, F.101 would have passed');
  });

  it('does not count a text the seat wanted as something to regret', () => {
    const g = calm({ DEU: object('intercept') }).play();
    expect(regret(g, 'KEN')).not.toMatch(/F\.101/);
    expect(regret(g, 'CHN')).not.toMatch(/F\.101 would have fallen/);
  });

  it('says that the other choice would have kept the needle from a loss, in the last turn and where it would', () => {
    const choose = (choice: 'honour' | 'defect') => ({ accords: { 'one-radio': choice } });
    const both = (g: TestGame, fin: 'honour' | 'defect', swe: 'honour' | 'defect') =>
      g.orders({ FIN: choose(fin), SWE: choose(swe) }).play();
    const g = game('small-rooms');
    both(g, 'defect', 'defect');
    both(g, 'defect', 'defect');
    expect(regret(g, 'FIN')).not.toMatch(/lost with your side|not have lost/);
    both(g, 'defect', 'defect');
    expect(regret(g, 'FIN')).toBe('Had you honoured One radio, you would not have lost');
    expect(say(step(g, 'FIN', 'regret')[0]!.lines)).toContain(
      'The needle would have stopped at −3, not at −11.',
    );
  });

  it('says of an objection that was one too many what it cost', () => {
    const g = calm({
      DEU: object('intercept'),
      GBR: object('intercept'),
      SWE: object('intercept'),
    }).play();
    expect(regret(g, 'SWE')).toBe('3 objected to F.101: yours was one too many, and cost you 1');
  });

  it('says where the voice that was one too many would have told', () => {
    const elsewhere = calm({
      DEU: object('intercept'),
      GBR: object('intercept'),
      SWE: object('intercept'),
      USA: object('new-addressing'),
    }).play();
    const [spent] = step(elsewhere, 'SWE', 'regret');
    expect(lineText(spent!.title)).toBe('Had you objected, F.103 would have fallen');
    expect(say(spent!.lines)).toContain('3 objected to F.101: yours was one too many, and cost you 1.');
  });

  it('speaks of the due that was kept where an inspection found it, with what follows next turn', () => {
    const g = calm({ GBR: defect(FUND) }).play();
    expect(regret(g, 'GBR')).toBe(
      'Not honouring Trusted 5G fund, and being found out, still saved you 1.2 at home this turn',
    );
    expect(say(step(g, 'GBR', 'regret')[0]!.lines)).toContain(
      'Its shares of next turn are lost too: about 5.6 if as many honour it.',
    );
  });

  it('speaks of the accord that a seat has with itself, and of nobody else in it', () => {
    const g = calm({ CHN: defect('technology-transfer') }).play();
    const own = regretsOf(told(g.game, 'CHN')).map((r) => ({ said: lineText(r.line), more: r.more?.id }));
    expect(own.map(({ said }) => said)).toContainEqual(
      expect.stringContaining('onouring Technology transfer'),
    );
    expect(own.map(({ more }) => more)).not.toContain('reveal.regret.defect.more');
  });

  it('chooses by what was at stake: a text that moved the needle before a due that was found out', () => {
    const g = calm({ GBR: defect(FUND), DEU: object('intercept') }).play();
    const regrets = regretsOf(told(g.game, 'GBR'));
    expect(regrets.map((r) => lineText(r.line))).toEqual([
      'Had you objected, F.101 would have fallen',
      expect.stringMatching(/^Not honouring Trusted 5G fund, and being found out/),
    ]);
  });

  it('holds nothing private when people read together', () => {
    const g = calm({ DEU: object('intercept') }).play();
    expect(regret(g, '')).toBe('No other voice of yours would have turned a text this turn');
  });
});
