import { describe, expect, it } from 'vitest';
import { clausesOf, threatsAt } from '../../../src/app/panels/deals/clauses';
import { clauseText } from '../../../src/app/panels/deals/phrases';
import { begin, optionsFor } from '../../../src/engine';
import { accordOf } from '../../support/full';
import { forumGame, standing } from '../../support/forums';
import { instrumentScenario } from '../../support/instruments';

describe('words on the desk of a seat', () => {
  it('ask a member for its vote in a forum, in words, and nobody without one', () => {
    const g = forumGame([standing()]);
    const said = (actor: string) =>
      clausesOf(g.game.setup, g.options('KEN'), actor).map((d) => clauseText(g.game.setup, d.clause));
    expect(said('DEU')).toEqual(
      expect.arrayContaining(['vote for Kenya in The club', 'vote against Kenya in The club']),
    );
    expect(said('CHN').filter((x) => x.startsWith('vote '))).toEqual([]);
  });

  it('threaten an ally with the end of shared intelligence, and nobody else', () => {
    const game = begin(
      instrumentScenario((d) => {
        d.accords = [
          { ...accordOf('eyes', 30, [{ kind: 'intelligence', phi: 800 }]), members: ['USA', 'DEU'] },
        ];
      }),
      { seed: 'desk' },
    );
    const options = optionsFor(game, 'USA');
    expect(threatsAt(options, 'DEU').map((d) => d.clause)).toEqual([
      { kind: 'act', verb: 'withhold', target: 'DEU' },
    ]);
    expect(threatsAt(options, 'FIN')).toEqual([]);
  });
});
