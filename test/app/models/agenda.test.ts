import { describe, expect, it } from 'vitest';
import { agendaOf, canSubmit } from '../../../src/app/models/agenda';
import { begin, optionsFor, viewFor } from '../../../src/engine';
import type { Orders } from '../../../src/engine';
import { loadScenario } from '../../../src/scenario';
import { shipped } from '../../../src/scenario/library-browser';

function agenda(id: string, seat: string, draft: Orders = {}, repeats = false) {
  const parsed = loadScenario(id, shipped);
  if (!parsed.ok) throw new Error(id);
  const game = begin(parsed.scenario, { seed: '7' });
  return agendaOf(game.setup, viewFor(game, seat), optionsFor(game, seat), draft, repeats);
}

describe('the agenda of a turn', () => {
  it('asks a beginner one thing in the first turn of Small Rooms', () => {
    expect(agenda('small-rooms', 'FIN')).toEqual([{ kind: 'accords', standing: 'open' }]);
  });

  it('leaves out what the seat has no part in', () => {
    const kinds = agenda('radio-silence', 'DEU').map((entry) => entry.kind);
    expect(kinds).toEqual(['accords', 'assembly']);
  });

  it('cannot be submitted before a first answer on every accord', () => {
    expect(canSubmit(agenda('radio-silence', 'DEU'))).toBe(false);
    expect(canSubmit(agenda('radio-silence', 'DEU', { accords: { 'trusted-5g-fund': 'defect' } }))).toBe(
      true,
    );
  });

  it("lets last turn's answer stand, and counts silence as free", () => {
    const entries = agenda('radio-silence', 'DEU', {}, true);
    expect(entries).toEqual([
      { kind: 'accords', standing: 'kept' },
      { kind: 'assembly', standing: 'free' },
    ]);
    expect(canSubmit(entries)).toBe(true);
  });

  it('shows at most five decisions, in the seminar too', () => {
    const entries = agenda('radio-silence-seminar', 'DEU');
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.length).toBeLessThanOrEqual(5);
  });
});
