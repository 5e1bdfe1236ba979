import { describe, expect, it } from 'vitest';
import { agendaOf, arranged, canSubmit, type AgendaEntry } from '../../../src/app/models/agenda';
import { begin, optionsFor, viewFor } from '../../../src/engine';
import type { Orders } from '../../../src/engine';
import { bigTable } from '../../support/big';
import { game } from '../../support/game';
import { scenario } from '../../support/scenario';

function agenda(id: string, seat: string, draft: Orders = {}, repeats = false) {
  const game = begin(scenario(id), { seed: '7' });
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

describe('a long table', () => {
  it('has an answer for every accord from the first turn, so that a turn can be sent as it stands', () => {
    const g = game(bigTable);
    const entries = agendaOf(g.game.setup, g.view('DEU'), g.options('DEU'), {}, false);
    expect(entries.find(({ kind }) => kind === 'accords')?.standing).toBe('kept');
    expect(canSubmit(entries)).toBe(true);
  });

  it('puts five decisions before the player, whatever must be answered among them, and the rest behind', () => {
    const options = game(bigTable).options('DEU');
    const six: AgendaEntry[] = [
      { kind: 'research', standing: 'kept' },
      { kind: 'accords', standing: 'kept' },
      { kind: 'assembly', standing: 'free' },
      { kind: 'statecraft', standing: 'free' },
      { kind: 'deals', standing: 'free' },
      { kind: 'accords', standing: 'open' },
    ];
    const { agenda: all, shown } = arranged(six, six, options);
    expect(shown).toBe(5);
    expect(all).toHaveLength(6);
    expect(all[4]).toBe(six[5]);
    expect(all[5]).toBe(six[4]);
  });

  it('leaves a decision where it is when it is answered', () => {
    const options = game(bigTable).options('DEU');
    const before: AgendaEntry[] = [
      { kind: 'accords', standing: 'open' },
      { kind: 'research', standing: 'kept' },
      { kind: 'assembly', standing: 'free' },
      { kind: 'statecraft', standing: 'free' },
      { kind: 'deals', standing: 'free' },
      { kind: 'accords', standing: 'open' },
    ];
    const after = before.with(5, { kind: 'accords', standing: 'set' });
    expect(arranged(after, before, options).agenda[4]).toBe(after[5]);
  });

  it('has nothing behind while there are five', () => {
    const options = game(bigTable).options('DEU');
    const two: AgendaEntry[] = [
      { kind: 'research', standing: 'kept' },
      { kind: 'deals', standing: 'free' },
    ];
    expect(arranged(two, two, options)).toEqual({ agenda: two, shown: 2 });
  });
});
