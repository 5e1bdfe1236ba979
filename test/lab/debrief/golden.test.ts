import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evidenceLinks, questionLine } from '../../../src/app/models/debrief';
import { lineText } from '../../../src/app/models/factsLine';
import { hasMessage } from '../../../src/app/words/whole';
import { openRecord } from '../../../src/cli/files';
import { replay, replayTurn, standings, type Fact, type Game } from '../../../src/engine';
import { TEMPLATES, debrief } from '../../../src/lab/debrief';
import { LEVELS, type Datum, type Question } from '../../../src/lab/debrief/types';

const folder = fileURLToPath(new URL('../../games', import.meta.url));
/** The long table takes half a minute by itself; what is particular to it has a test of its own. */
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.game.json') && !name.startsWith('long-table'),
);

const games = files.map((name): [string, Game] => {
  const opened = openRecord(`${folder}/${name}`);
  if (!opened.ok) throw new Error(opened.lines.join('\n'));
  const { record, scenario } = opened;
  return [name, replay(scenario, record).game];
});

const asked = new Map(games.map(([name, game]) => [name, debrief(game)]));

const idOf = (datum: Datum | undefined): string =>
  typeof datum === 'object' && 'id' in datum ? datum.id : '';
const idsOf = (datum: Datum | undefined): readonly string[] =>
  typeof datum === 'object' && 'ids' in datum ? datum.ids : [];

/** What a question says, asked of the game by another way than the one it was found by; undefined: nothing to add. */
const CHECKS: Readonly<Record<string, (q: Question, game: Game, evidence: Fact[]) => void>> = {
  defection: (q, game, [first, named]) => {
    expect(first).toMatchObject({
      kind: 'conduct',
      honoured: false,
      state: idOf(q.params['state']),
      accord: idOf(q.params['accord']),
      turn: q.turn,
    });
    expect(q.params['named']).toBe(named?.kind === 'named' ? 'yes' : 'no');
    const seat = idOf(q.params['state']);
    const honest = replayTurn(game, q.turn, {
      [seat]: { accords: { [idOf(q.params['accord'])]: 'honour' } },
    }).world;
    const at = game.setup.state(seat);
    const now = (game.history[q.turn]!.score.get(at) - honest.score.get(at)) / 10_000;
    expect(q.params['now']).toBeCloseTo(now, 6);
  },
  'defection.none': (_q, game) =>
    expect(
      game.facts.filter((f) => f.kind === 'conduct' && !f.honoured && game.setup.seatIds.has(f.state)),
    ).toEqual([]),
  'lone-objector': (q, game, [text]) => {
    expect(text).toMatchObject({ kind: 'text', result: 'approved', objectors: idsOf(q.params['objectors']) });
    // One more objection, and it falls.
    for (const id of idsOf(q.params['could'])) {
      const then = replayTurn(game, q.turn, {
        [id]: { voices: [{ text: idOf(q.params['text']), stance: 'object' }] },
      });
      const fate = then.facts.find((f) => f.kind === 'text' && f.text === idOf(q.params['text']));
      expect(fate?.kind === 'text' && fate.result).toBe('fell');
    }
  },
  'pivotal-objector': (q, game) => {
    for (const id of idsOf(q.params['objectors']).filter((x) => game.setup.seatIds.has(x))) {
      const then = replayTurn(game, q.turn, { [id]: { voices: [] } });
      const fate = then.facts.find((f) => f.kind === 'text' && f.text === idOf(q.params['text']));
      // A voice that was sold stays sold, and is heard whatever its seller says.
      const sold = game.world.deals.some(
        (d) =>
          d.status === 'executed' &&
          d.turn === q.turn &&
          [...d.give, ...d.take].some((c) => c.kind === 'voice' && c.text === idOf(q.params['text'])),
      );
      if (!sold) expect(fate?.kind === 'text' && fate.result).toBe('approved');
    }
  },
  'broken-word': (q, _g, [fact]) =>
    expect(fact).toMatchObject({ kind: 'promise', result: 'broken', from: idOf(q.params['from']) }),
  'sold-voice': (q, _g, [deal, text]) => {
    expect(deal).toMatchObject({ kind: 'deal', result: 'executed' });
    const wanted = q.params['stance'] === 'support' ? 'approved' : 'fell';
    expect(text?.kind === 'text' && text.result === wanted).toBe(q.params['got'] === 'yes');
  },
  'first-not-won': (q, game) => {
    const [first] = standings(game.setup, game.world);
    expect(first).toMatchObject({ state: idOf(q.params['state']), won: false, rank: 1 });
  },
  'locked-in': (q, game) => {
    const at = game.setup.state(idOf(q.params['market']));
    expect(game.setup.domains.some((_, d) => game.world.locked.get(d, at) !== 0)).toBe(true);
  },
  absent: (q, game) => expect(game.record.seats[idOf(q.params['state'])]?.kind).toBe('caretaker'),
  'absent.pivotal': (q, game) => expect(game.record.seats[idOf(q.params['state'])]?.kind).toBe('caretaker'),
};

describe.each(games)('the debrief of %s', (name, game) => {
  const questions = asked.get(name) ?? [];

  it('asks something, and nothing twice', () => {
    expect(questions.length).toBeGreaterThan(1);
    expect(new Set(questions.map((q) => q.id)).size).toBe(questions.length);
  });

  it('asks only what the game has evidence of, in the turn it names or before', () => {
    for (const q of questions) {
      expect(q.turn, q.id).toBeGreaterThan(0);
      expect(q.turn, q.id).toBeLessThan(game.history.length);
      expect(q.evidence.facts.length + q.evidence.cells.length, q.id).toBeGreaterThan(0);
      for (const at of q.evidence.facts) expect(game.facts[at]?.turn, q.id).toBeGreaterThan(0);
      for (const { turn, measure, subject } of q.evidence.cells) {
        expect(turn, q.id).toBeLessThan(game.history.length);
        // The number exists: some place of the column has this name, or the column is a single number.
        expect(() => questionCell(game, measure, subject), `${q.id}: ${measure} ${subject}`).not.toThrow();
      }
    }
  });

  it('says what the game confirms when it is asked in another way', () => {
    const checked = questions.filter((q) => {
      CHECKS[q.template]?.(
        q,
        game,
        q.evidence.facts.flatMap((at) => game.facts[at] ?? []),
      );
      return CHECKS[q.template] !== undefined;
    });
    expect(checked.length).toBeGreaterThan(0);
  });

  it('names only what the scenario has, and says it at both levels with every blank filled', () => {
    const book = {
      setup: game.setup,
      seat: '',
      over: true,
      entries: game.ledger.entries,
      start: game.history[0]!,
    };
    for (const q of questions) {
      for (const level of LEVELS) {
        const said = lineText(questionLine(game.setup, q, level));
        expect(said, q.id).not.toMatch(/[{}]|undefined|NaN| {2}/);
        expect(said.endsWith('?') || said.endsWith('.') || said.endsWith(')'), said).toBe(true);
      }
      expect(evidenceLinks(book, q).length, q.id).toBe(q.evidence.cells.length);
    }
  });

  it('asks the same of the same game', () => {
    const some = ['defection', 'lone-objector', 'public-good', 'loan'];
    expect(debrief(game, some)).toEqual(
      questions.filter((q) => some.some((id) => q.template === id || q.template.startsWith(`${id}.`))),
    );
  });
});

function questionCell(game: Game, measure: string, subject: string): void {
  const { setup } = game;
  const known = new Set([
    ...setup.states.map((s) => s.id),
    ...setup.accords.map((a) => a.id),
    ...setup.texts.map((t) => t.id),
    ...setup.domains.map((d) => d.id),
    ...setup.scenario.events.map((e) => e.id),
  ]);
  for (const id of subject === '' ? [] : subject.split('/'))
    if (!known.has(id)) throw new Error(`${measure} ${subject}`);
}

it('every template has words at both levels and is asked by some golden game or has a test of its own', () => {
  const found = new Set([...asked.values()].flat().map((q) => q.template.split('.')[0]));
  const elsewhere = [
    'broken-word',
    'hold-out',
    'silenced',
    'fallen',
    'foresight',
    'rival-drafts',
    'first-not-won',
  ];
  for (const { id } of TEMPLATES) {
    if (id !== 'hold-out')
      for (const level of LEVELS) expect(hasMessage(`debrief.${id}.${level}`), id).toBe(true);
    expect(found.has(id) || elsewhere.includes(id), id).toBe(true);
  }
});
