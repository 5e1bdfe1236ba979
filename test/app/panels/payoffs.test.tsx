// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PayoffPlate } from '../../../src/app/panels/accords/PayoffPlate';
import { begin } from '../../../src/engine';
import { TestGame } from '../../support/game';
import { pactScenario, type Pact } from '../../support/joint';
import { texts } from '../ui/render';
import { desk } from './desk';

const plate = (pact: Pact) =>
  desk(new TestGame(begin(pactScenario(pact), { seed: '1' })), 'DEU', <PayoffPlate accord="pact" />).place;

describe('the payoff table of an accord', () => {
  it('that insures shows a quiet turn and one in which it strikes', () => {
    const place = plate({ provisions: [{ kind: 'reshoring', domain: 'chips' }] });
    expect(place.textContent).toContain('Honouring costs you while all is quiet, and pays when it strikes');
    const labels = texts(place, 'tbody tr:first-child .sb-payoff-line > .type-support');
    expect(labels.slice(0, 2)).toEqual(['Quiet turn', 'When it strikes']);
  });

  it('that does not insure shows one figure a case', () => {
    const place = plate({ due: 80, provisions: [{ kind: 'pool', domains: ['ai'], phi: 800 }] });
    expect(texts(place, '.sb-payoff-line > .type-support')).toEqual([]);
    expect(texts(place, 'tbody tr:first-child td')).toHaveLength(4);
  });
});
