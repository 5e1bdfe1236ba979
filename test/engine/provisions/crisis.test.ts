import { describe, expect, it } from 'vitest';
import { cell, causes } from '../../support/turn';
import { PEERS, gamesOf, under, type Pact } from '../../support/joint';

const plague = (turn: number): Pact => ({
  due: 5,
  provisions: [{ kind: 'crisis', events: ['plague'] }],
  change(d) {
    const struck = (id: string, on: number) => ({
      id,
      title: id,
      summary: 'It strikes.',
      turn: on,
      effects: [{ damage: { at: 'all', by: 10 } }],
    });
    d.events = [struck('plague', turn), struck('flood', 1)];
  },
});
const relief = (pact: Pact, id: string) => causes(under(pact), 'damage', id)['accords.relief'] ?? 0;

describe('cooperation in a crisis', () => {
  it('spares who honours 700 of a thousand of its damage when all help, less when fewer do', () => {
    expect(relief(plague(1), 'DEU')).toBe(-70_000);
    expect(relief({ ...plague(1), defect: ['JPN', 'FRA'] }, 'DEU')).toBe(-35_000);
    expect(relief({ ...plague(1), defect: ['JPN'] }, 'JPN')).toBe(0);
  });

  it('is idle while none of its events strikes', () => {
    const t = under(plague(2));
    expect(causes(t, 'damage', 'DEU')['accords.relief']).toBeUndefined();
    expect(t.facts.some((f) => f.kind === 'aid')).toBe(false);
  });

  it('answers an event that a facilitator injects', () => {
    const injected: Pact = {
      ...plague(2),
      interventions: [{ type: 'inject', event: 'plague', reason: 'A drill.' }],
    };
    expect(relief(injected, 'DEU')).toBe(-70_000);
  });

  it('moves the trust of hedging states to who helped, and shows who did', () => {
    const t = under({ ...plague(1), defect: ['JPN'] }, 'hedging');
    expect(cell(t, 'trust', 'KEN', 'DEU') - cell(t, 'trust', 'KEN', 'JPN')).toBe(20_000);
    expect(t.facts.find((f) => f.kind === 'aid')).toMatchObject({
      event: 'plague',
      helped: ['DEU', 'FRA', 'GBR'],
    });
  });

  it('is insurance: a loss in a quiet turn, worth it when the crisis comes', () => {
    expect(gamesOf(plague(2))).toEqual(PEERS.map(() => 'deadlock'));
    expect(gamesOf(plague(1))).toEqual(PEERS.map(() => 'harmony'));
    expect(gamesOf(plague(2), { strikes: true })).toEqual(PEERS.map(() => 'harmony'));
  });
});
