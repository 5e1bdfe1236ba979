import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entries, marked, used } from '../../../src/app/glossary/entries';
import { hasMessage } from '../../../src/app/words/whole';
import { en } from '../../../src/app/words/en';
import { scenario } from '../../support/scenario';

/** Words that stand as names of games, strategies, columns and parts: what they mean stands beside them. */
const IN_PLACE: Readonly<Record<string, string>> = {
  dilemma: 'xray.game.means',
  stag: 'xray.game.means',
  par: 'review.standings.par.note',
  tft: 'bots.strategy.tit-for-tat',
  proxy: 'around.proxy.note',
  prerequisite: 'research.next.held',
  assumption: 'review.assumptions.note',
};

const all = entries();
const catalogue = Object.entries<string>(en).filter(([id]) => !id.startsWith('gloss.'));
const SCENARIOS = ['small-rooms', 'radio-silence', 'face-value', 'radio-silence-seminar', 'long-table'];

const app = fileURLToPath(new URL('../../../src/app', import.meta.url));
const sources = readdirSync(app, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && entry.name !== 'terms.ts')
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
  .join('\n');

/** Messages that stand inside an `Explained`, by their ids in the sources; an id that is put together counts by its beginning. */
function explainedTexts(): string[] {
  const inside = [...sources.matchAll(/<Explained[^>]*>([\s\S]*?)<\/Explained>/g)].map(
    ([, body = '']) => body,
  );
  const ids = inside.flatMap((body) =>
    [...body.matchAll(/(?:t|sentence)\(\s*[`']([\w.-]+)/g)].map(([, id = '']) => id),
  );
  // Whole families: sentences of the agenda, of rules, and all that the reveal, the hall and the newspaper say.
  const families = ['agenda.', 'rule.', 'reveal.', 'news.', 'hall.subtitle', 'map.subtitle', 'matter.'];
  return catalogue.flatMap(([id, text]) =>
    ids.some((one) => id === one || (one.endsWith('.') && id.startsWith(one))) ||
    families.some((family) => id.startsWith(family))
      ? [text]
      : [],
  );
}

/** What scenarios say where it is explained: cue, briefing, how to win, what one wants and fears, what an accord is. */
function scenarioTexts(): string[] {
  return SCENARIOS.flatMap((id) => {
    const { turns, briefing, win, states, accords, assembly } = scenario(id);
    return [
      ...turns.cues.filter((cue) => cue !== null),
      ...briefing,
      ...Object.values(win),
      ...states.flatMap(({ seat }) => (seat ? [seat.role, seat.wants, seat.fears] : [])),
      ...accords.map(({ summary }) => summary),
      ...assembly.procedures.map(({ name }) => name),
    ];
  });
}

describe('the words of the game', () => {
  it('each have a name, a meaning and forms of their own', () => {
    expect(all.length).toBeGreaterThan(50);
    for (const { id, name, means, forms } of all) {
      expect(name, id).not.toBe('');
      expect(means, id).toMatch(/^[\p{Lu}].*\.$/u);
      expect(
        forms.every((form) => form.trim() === form && form !== ''),
        id,
      ).toBe(true);
    }
    const forms = all.flatMap((entry) => entry.forms);
    expect(forms).toEqual([...new Set(forms)]);
  });

  it('are all used by some sentence of the game', () => {
    const said = [...catalogue.map(([, text]) => text), ...scenarioTexts()].join('\n');
    const uses = new Set(used(said));
    expect(all.filter((entry) => !uses.has(entry)).map(({ id }) => id)).toEqual([]);
  });

  it('are each marked somewhere on a screen', () => {
    const shown = new Set([...explainedTexts(), ...scenarioTexts()].flatMap((text) => used(text)));
    // The heads of figures and legends take the meaning itself.
    const taken = (id: string): boolean => sources.includes(`'gloss.${id}.means'`);
    const missing = all.filter((entry) => !shown.has(entry) && !taken(entry.id)).map(({ id }) => id);
    expect(missing.filter((id) => !Object.hasOwn(IN_PLACE, id))).toEqual([]);
  });

  it('are explained by a sentence beside them where they are no part of a sentence', () => {
    expect(Object.values(IN_PLACE).filter((id) => !hasMessage(id))).toEqual([]);
  });
});

describe('a sentence', () => {
  it('is marked at the first use of a word only, and loses nothing', () => {
    const text = 'Honour the accord, or defect from the accord.';
    const pieces = marked(text);
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(text);
    expect(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.text]))).toEqual([
      'Honour',
      'accord',
    ]);
  });

  it('takes the longest form, and whole words only', () => {
    expect(used('Your political capital is low').map(({ id }) => id)).toEqual(['capital']);
    expect(used('Sparrows on the marketplace')).toEqual([]);
    expect(used('The rules in force move').map(({ id }) => id)).toEqual(['rules']);
  });
});
