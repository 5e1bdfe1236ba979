import { describe, expect, it } from 'vitest';
import { clauseLine } from '../../../src/app/models/facts';
import { lineText } from '../../../src/app/models/factsLine';
import { statecraftLines, statecraftStories } from '../../../src/app/models/newsStatecraft';
import { hasMessage } from '../../../src/app/words/whole';
import { optionsFor } from '../../../src/engine';
import { game } from '../../support/game';
import { ALL, instrumentScenario } from '../../support/instruments';
import { say, told } from '../news/told';

const world = instrumentScenario((d) => (d.states[3]!.instruments = ['metals']));

describe('the words of the instruments', () => {
  it('name every verb, say what it does, and tell of it as a deed', () => {
    const { setup } = game(world).game;
    expect(ALL.filter((v) => !hasMessage(`verb.${v}`) || !hasMessage(`verb.${v}.does`))).toEqual([]);
    const options = optionsFor(game(world).game, 'USA').verbs;
    const deeds = ALL.map((verb) => {
      const aimed = (options.find((v) => v.verb === verb)?.targets.length ?? 0) > 0;
      return lineText(clauseLine(setup, { kind: 'act', verb, ...(aimed ? { target: 'KEN' } : {}) }));
    });
    expect(deeds.filter((deed) => deed.startsWith('use ') && deed !== 'use emergency powers')).toEqual([]);
  });

  it('give every reason why one is closed', () => {
    const g = game(world);
    const reasons = new Set<string>();
    for (let turn = 0; turn < 2; turn += 1) {
      for (const i of g.game.setup.seats)
        for (const v of optionsFor(g.game, g.game.setup.states[i]?.id ?? '').verbs) {
          if (v.why !== undefined) reasons.add(v.why.id);
          for (const c of v.targets) if (c.why !== undefined) reasons.add(c.why.id);
        }
      g.play();
    }
    expect(reasons.size).toBeGreaterThan(10);
    expect([...reasons].filter((id) => !hasMessage(`reason.${id}`))).toEqual([]);
  });

  it('tell of what states do together, of doors that wait and of elites that turn', () => {
    const g = game(world);
    g.game.world.traced.set(1, 3, 1);
    g.game.world.elites.set(100_000, 3);
    const strike = { verb: 'sanction', target: 'CHN' };
    const expel = { verb: 'expel', target: 'CHN' };
    g.orders({
      USA: { acts: [strike, { verb: 'closure', target: 'CHN', domain: 'ai' }] },
      DEU: { acts: [strike, expel] },
    }).play();
    const account = told(g.game, 'USA');
    const headlines = say(statecraftStories(account).map((s) => s.headline));
    expect(headlines).toContain('2 states sanction China together');
    expect(headlines).toContain('Germany expels diplomats of China');
    expect(headlines).toContain('Agencies clash in the United States');
    expect(headlines).toContain('Elites turn on their ruler in China');
    expect(say(statecraftLines(account))).toContain('In China elites turn on their ruler.');
  });
});
