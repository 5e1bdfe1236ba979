import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/app/models/factsLine';
import { revealSteps } from '../../../src/app/models/factsReveal';
import { edition } from '../../../src/app/models/news';
import { advance, begin, type OrderSet } from '../../../src/engine';
import { PEERS, pactScenario, type Pact } from '../../support/joint';
import { say, told } from './told';

/** A turn under a pact, told to Germany. */
function afterwards(pact: Pact) {
  const game = begin(pactScenario(pact), { seed: '1' });
  const orders: OrderSet = Object.fromEntries(
    PEERS.map((id) => [
      id,
      { voices: [], acts: [], accords: { pact: pact.defect?.includes(id) === true ? 'defect' : 'honour' } },
    ]),
  );
  advance(game, orders);
  return told(game, 'DEU');
}

const revealed = (pact: Pact) =>
  revealSteps(afterwards(pact)).flatMap((s) => (s.kind === 'statecraft' ? say(s.lines) : []));
const events =
  (id: string): Pact['change'] =>
  (d) => {
    d.events = [
      { id, title: 'It strikes', summary: 'It does.', turn: 1, effects: [{ damage: { at: 'all', by: 10 } }] },
    ];
  };

describe('what accords did together, in words', () => {
  it('tells an audited state what sits in its base, and whose', () => {
    const lines = revealed({
      provisions: [{ kind: 'audit', domains: ['chips'] }],
      change(d) {
        for (const s of d.states) if (s.pole === 'liberal') s.tilt = { chips: 20, ai: 20, cyber: 20 };
      },
    });
    expect(lines).toContain('Auditors find 40 % of your Chips from the other side: China and Russia.');
  });

  it('tells a controller what its firms did not sell', () => {
    const lines = revealed({ provisions: [{ kind: 'export-control', domain: 'chips', targets: ['CHN'] }] });
    expect(
      lines.some((x) => /^Your export controls cost your own firms \d+ % of your market in sales\.$/.test(x)),
    ).toBe(true);
  });

  it('tells who helped in a crisis, in the paper too', () => {
    const pact: Pact = {
      due: 5,
      provisions: [{ kind: 'crisis', events: ['plague'] }],
      defect: ['JPN'],
      change: events('plague'),
    };
    expect(revealed(pact)).toContain('Germany, FRA and GBR helped through pact.');
    const { lead, second, briefs } = edition(afterwards(pact));
    const heads = [lead, ...second, ...briefs].map((s) => lineText(s.headline));
    expect(heads).toContain('3 states help as crisis strikes');
  });

  it('tells lenders and borrowers that loans are frozen, and for whom', () => {
    const pact: Pact = {
      due: 50,
      provisions: [
        {
          kind: 'loan-fund',
          domain: 'ai',
          phi: 560,
          conditionality: { when: { happened: 'war' }, at: 'KEN' },
        },
      ],
      change: events('war'),
    };
    expect(revealed(pact)).toContain('pact lends nothing to Kenya: its condition was broken.');
  });
});
