import { describe, expect, it } from 'vitest';
import { advance, optionsFor, talk, talkProblems, type Clause } from '../../../src/engine';
import { forumGame, inClub, standing } from '../../support/forums';
import type { TestGame } from '../../support/game';

const on = (state: string, vote: 'yes' | 'no' = 'yes'): Clause => ({
  kind: 'forum-vote',
  forum: 'club',
  on: state,
  vote,
});

const table = () => forumGame([standing()]);

function problems(g: TestGame, clause: Clause, seat = 'DEU'): string[] {
  const word = { to: 'USA', turn: 1, clause };
  return talkProblems(g.game.setup, optionsFor(g.game, seat), { promises: [word] }).map((p) => p.reason.id);
}

/** Germany’s word to America, and what it then does in the club. */
function judged(order: Parameters<typeof inClub>[0], clause = on('KEN')) {
  const g = table();
  talk(g.game, { DEU: { promises: [{ to: 'USA', turn: 1, clause }] } });
  g.orders({ DEU: inClub(order), USA: inClub({ admit: { KEN: 'no' } }) }).play();
  return g;
}

describe('a word about a vote in a forum', () => {
  it('is open on every candidate and every council to set up, to who has a vote there', () => {
    const { deals } = optionsFor(table().game, 'KEN');
    expect(deals.forumVotes.map((v) => v.on)).toEqual(
      expect.arrayContaining(['KEN', 'IDN', 'west-africa', 'firms', 'groups']),
    );
    expect(deals.forumVotes[0]?.voters).toEqual(['USA', 'DEU', 'FIN']);
  });

  it('may be given by a member, and not by who has no vote there or about what is not voted on', () => {
    expect(problems(table(), on('KEN'))).toEqual([]);
    expect(problems(table(), on('KEN'), 'CHN')).toEqual(['no-vote-there']);
    expect(problems(table(), on('RUS'))).toEqual(['not-to-the-vote']);
  });

  it('may be asked for in an offer, of a member only', () => {
    const g = table();
    const ask = (to: string) =>
      talkProblems(g.game.setup, optionsFor(g.game, 'KEN'), {
        offers: [
          { to, give: [{ kind: 'payment', amount: 1 }], take: [{ kind: 'promise', clause: on('KEN') }] },
        ],
      }).map((p) => p.reason.id);
    expect(ask('DEU')).toEqual([]);
    expect(ask('CHN')).toEqual(['no-vote-there']);
  });

  it.each([
    ['kept by voting so', { admit: { KEN: 'yes' as const } }, 'kept'],
    ['broken by voting otherwise', { admit: { KEN: 'no' as const } }, 'broken'],
    ['broken by silence where others voted', {}, 'broken'],
  ])('is %s, for all to see', (_, order, status) => {
    const g = judged(order);
    expect(g.game.world.promises.map((p) => p.status)).toEqual([status]);
    expect(g.facts('promise')).toMatchObject([{ from: 'DEU', wronged: 'USA', result: status }]);
  });

  it('is void where nobody voted on it', () => {
    const g = judged({}, on('firms'));
    expect(g.game.world.promises.map((p) => p.status)).toEqual(['void']);
  });

  it('may be bought: the payment goes over, and the word is a promise', () => {
    const g = table();
    const offer = {
      to: 'FIN',
      give: [{ kind: 'payment' as const, amount: 5 }],
      take: [{ kind: 'promise' as const, clause: on('KEN') }],
    };
    talk(g.game, { KEN: { offers: [offer] } });
    talk(g.game, { FIN: { accepts: ['d1-1'] } });
    advance(g.game, { FIN: inClub({ admit: { KEN: 'yes' } }) });
    expect(g.facts('deal')).toMatchObject([{ result: 'executed' }]);
    expect(g.game.world.promises).toMatchObject([{ from: 'FIN', to: 'KEN', status: 'kept' }]);
  });
});
