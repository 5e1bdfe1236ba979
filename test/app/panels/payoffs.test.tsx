// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PayoffPlate } from '../../../src/app/panels/accords/PayoffPlate';
import { begin } from '../../../src/engine';
import { TestGame } from '../../support/game';
import { pactScenario, type Pact } from '../../support/joint';
import { texts } from '../ui/render';
import { desk } from './desk';

/** Milliseconds: it takes a few tenths of a second on a machine that does nothing else. */
const PATIENCE = { timeout: 20_000 };

const plate = async (pact: Pact): Promise<HTMLElement> => {
  const { place } = desk(
    new TestGame(begin(pactScenario(pact), { seed: '1' })),
    'DEU',
    <PayoffPlate accord="pact" />,
  );
  // It is worked out in steps between which the page answers.
  await vi.waitFor(
    () => expect(place.querySelector('.ac-game [role=status], .ac-game > p + p')).not.toBeNull(),
    PATIENCE,
  );
  return place;
};

describe('the payoff table of an accord', () => {
  it('that insures shows a quiet turn and one in which it strikes', async () => {
    const place = await plate({ provisions: [{ kind: 'reshoring', domain: 'chips' }] });
    await vi.waitFor(
      () =>
        expect(place.textContent).toContain(
          'Honouring costs you while all is quiet, and pays when it strikes',
        ),
      PATIENCE,
    );
    const labels = texts(place, '.sb-payoff tbody tr:first-child .sb-payoff-labels > span');
    expect(labels.slice(0, 2)).toEqual(['Quiet turn', 'When it strikes']);
  });

  it('that does not insure shows this turn and where it leads, a column a case', async () => {
    const place = await plate({ due: 80, provisions: [{ kind: 'pool', domains: ['ai'], phi: 800 }] });
    const labels = texts(place, '.sb-payoff tbody tr:first-child .sb-payoff-labels > span');
    expect(labels[0]).toBe('This turn');
    expect(labels[1]).toMatch(/^By turn/);
    expect(texts(place, '.sb-payoff tbody tr:first-child td')).toHaveLength(4);
  });

  it('names the game and the good, and says what one more partner is worth', async () => {
    const place = await plate({ due: 80, provisions: [{ kind: 'pool', domains: ['ai'], phi: 800 }] });
    expect(place.querySelector('.ac-game')?.textContent).toContain('Public good');
    expect(place.querySelector('.ac-game')?.textContent).toContain(
      'One more partner that honours brings you',
    );
  });
});
