import { describe, expect, it } from 'vitest';
import { begin, optionsFor, talk, talkProblems, type PromiseDraft } from '../../../src/engine';
import { accordOf } from '../../support/full';
import { game } from '../../support/game';
import { instrumentScenario } from '../../support/instruments';

const world = () =>
  instrumentScenario((d) => {
    d.accords = [
      { ...accordOf('eyes', 30, [{ kind: 'intelligence', phi: 800 }]), members: ['USA', 'DEU'] },
      {
        ...accordOf('ban', 0, [{ kind: 'vendor-ban', domain: 'chips', targets: ['CHN'] }]),
        members: ['USA', 'DEU'],
      },
    ];
  });

const threat = (to: string): PromiseDraft => ({
  to,
  turn: 1,
  clause: { kind: 'act', verb: 'withhold', target: to },
  unless: { kind: 'honour', accord: 'ban' },
});

function problems(seat: string, to: string): string[] {
  const g = begin(world(), { seed: 'threat' });
  return talkProblems(g.setup, optionsFor(g, seat), { promises: [threat(to)] }).map((p) => p.reason.id);
}

describe('a threat to withhold intelligence', () => {
  it('may be made at an ally with whom one shares it', () => {
    expect(problems('USA', 'DEU')).toEqual([]);
  });

  it('may not be made at who gets none, nor by an autocracy', () => {
    expect(problems('USA', 'FIN')).toEqual(['no-shared-secrets']);
    expect(problems('CHN', 'RUS')).not.toEqual([]);
  });

  it.each([
    ['void where the ally does what was asked', 'honour', [], 'void'],
    ['kept where it does not and is shut out', 'defect', [{ verb: 'withhold', target: 'DEU' }], 'kept'],
    ['broken where it does not and nothing follows', 'defect', [], 'broken'],
  ] as const)('is %s', (_, choice, acts, status) => {
    const g = game(world());
    talk(g.game, { USA: { promises: [threat('DEU')] } });
    g.orders({ USA: { acts: [...acts] }, DEU: { accords: { ban: choice } } }).play();
    expect(g.game.world.promises.map((p) => p.status)).toEqual([status]);
  });

  it('that was a bluff costs approval: voters hold it against their government', () => {
    const g = game(world());
    talk(g.game, { USA: { promises: [threat('DEU')] } });
    g.orders({ DEU: { accords: { ban: 'defect' } } }).play();
    const rules = g.game.ledger.entries.flatMap((e) =>
      e.measure === 'approval' && e.subject === 'USA' ? e.causes.map((c) => c.rule) : [],
    );
    expect(rules).toContain('promises.bluff');
  });
});
