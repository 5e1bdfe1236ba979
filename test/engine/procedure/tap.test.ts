import { describe, expect, it } from 'vitest';
import { advance, begin, optionsFor, talk, type Orders } from '../../../src/engine';
import { variant } from '../../support/variant';

/** Radio Silence with its first text on the ITU's longer roads: a Question, TAP, and an assembly in turn 3. */
function itu(stage: string) {
  return variant('radio-silence', (s) => {
    s.assembly.procedures = [
      {
        id: 'question',
        name: 'Question',
        summary: 'Consensus, else a consultation by majority with ten replies.',
        stages: [
          {
            id: 'consensus',
            name: 'Consensus',
            decides: 'consensus',
            threshold: 1,
            atLeast: 0,
            next: 'approved',
            onFail: 'question/consultation',
            calendar: [],
          },
          {
            id: 'consultation',
            name: 'Consultation',
            decides: 'replies',
            threshold: 501,
            atLeast: 3,
            next: 'approved',
            onFail: 'fallen',
            calendar: [],
          },
        ],
      },
      {
        id: 'tap',
        name: 'TAP',
        summary: 'Seven in ten replies, then nobody may object.',
        stages: [
          {
            id: 'consultation',
            name: 'Consultation',
            decides: 'replies',
            threshold: 700,
            atLeast: 0,
            next: 'decision',
            onFail: 'wtsa/vote',
            calendar: [],
          },
          {
            id: 'decision',
            name: 'Decision',
            decides: 'objectors',
            threshold: 1,
            atLeast: 0,
            next: 'approved',
            onFail: 'wtsa/vote',
            calendar: [],
          },
        ],
      },
      {
        id: 'aap',
        name: 'AAP',
        summary: 'It passes unless two object.',
        stages: [
          {
            id: 'approval',
            name: 'Approval',
            decides: 'objectors',
            threshold: 2,
            atLeast: 0,
            next: 'approved',
            onFail: 'fallen',
            calendar: [],
          },
        ],
        policyRoute: 'tap/consultation',
      },
      {
        id: 'wtsa',
        name: 'WTSA',
        summary: 'More yes than no.',
        stages: [
          {
            id: 'vote',
            name: 'Vote',
            decides: 'majority',
            threshold: 0,
            atLeast: 0,
            next: 'approved',
            onFail: 'fallen',
            calendar: [3],
          },
        ],
      },
    ];
    for (const state of s.states) state.votes = 1;
    for (const item of s.assembly.docket) Object.assign(item, { procedure: 'aap', stage: 'approval' });
    const [procedure = '', name = ''] = stage.split('/');
    Object.assign(s.assembly.docket.find((i) => i.texts.includes('intercept')) ?? {}, {
      procedure,
      stage: name,
    });
  });
}

const SEATS = ['USA', 'GBR', 'DEU', 'SWE', 'CHN', 'KEN', 'IDN'];
const quiet: Orders = { voices: [], acts: [] };
const vote = (yes: number, no: number): Record<string, Orders> =>
  Object.fromEntries(
    SEATS.map((id, n) => [
      id,
      {
        ...quiet,
        ...(n < yes + no ? { votes: { intercept: n < yes ? ('yes' as const) : ('no' as const) } } : {}),
      },
    ]),
  );
const objecting = (...who: string[]): Record<string, Orders> =>
  Object.fromEntries(
    SEATS.map((id) => [
      id,
      { ...quiet, voices: who.includes(id) ? [{ text: 'intercept', stance: 'object' as const }] : [] },
    ]),
  );

function play(stage: string, ...turns: Record<string, Orders>[]) {
  const game = begin(itu(stage), { seed: 'tap' });
  for (const orders of turns) advance(game, orders);
  return game.facts.filter((f) => f.kind === 'text').filter((f) => f.text === 'intercept');
}

describe('a text under TAP', () => {
  it('falls out of the study group when one member state objects, and goes to the assembly', () => {
    expect(play('tap/decision', objecting('GBR'))).toMatchObject([
      { result: 'moved', next: 'wtsa/vote', pivotal: ['GBR'] },
    ]);
  });

  it('is approved when nobody objects', () => {
    expect(play('tap/decision', objecting())).toMatchObject([{ result: 'approved' }]);
  });

  it('goes on to its decision with seven in ten replies', () => {
    expect(play('tap/consultation', vote(5, 2))).toMatchObject([
      { result: 'moved', next: 'decision', replies: { support: 5, total: 7 } },
    ]);
  });

  it('is stopped by two noes among six replies: silence leaves the base', () => {
    expect(play('tap/consultation', vote(4, 2))).toMatchObject([
      { result: 'moved', next: 'wtsa/vote', replies: { support: 4, total: 6 } },
    ]);
  });

  it('goes on when nobody replies at all', () => {
    expect(play('tap/consultation', vote(0, 0))).toMatchObject([{ result: 'moved', next: 'decision' }]);
  });
});

describe('the assembly (WTSA)', () => {
  it('waits for its year', () => {
    const facts = play('wtsa/vote', objecting(), objecting());
    expect(facts.map((f) => f.result)).toEqual(['waits', 'waits']);
  });

  it('approves with more yes than no, whatever the abstentions', () => {
    expect(play('wtsa/vote', objecting(), objecting(), vote(2, 1)).at(-1)).toMatchObject({
      result: 'approved',
      votes: { yes: 2, no: 1, abstain: 0 },
    });
  });

  it('lets a text fall on a tie', () => {
    expect(play('wtsa/vote', objecting(), objecting(), vote(2, 2)).at(-1)).toMatchObject({ result: 'fell' });
  });
});

describe('a sold voice', () => {
  const sold = (stance: 'support' | 'object', own: 'yes' | 'no') => {
    const game = begin(itu('wtsa/vote'), { seed: 'tap' });
    for (let n = 0; n < 2; n += 1) advance(game, objecting());
    const give = [{ kind: 'payment' as const, amount: 10_000 }];
    talk(game, {
      USA: { offers: [{ to: 'KEN', give, take: [{ kind: 'voice', text: 'intercept', stance }] }] },
    });
    talk(game, { KEN: { accepts: ['d3-1'] } });
    advance(game, { ...objecting(), KEN: { ...quiet, votes: { intercept: own } } });
    return game.facts.findLast((f) => f.kind === 'text' && f.text === 'intercept');
  };

  it('is not for sale on a text that waits for its year', () => {
    const game = begin(itu('wtsa/vote'), { seed: 'tap' });
    const onSale = () => optionsFor(game, 'USA').deals.texts.includes('intercept');
    advance(game, objecting());
    expect(onSale()).toBe(false);
    advance(game, objecting());
    expect(onSale()).toBe(true);
  });

  it('is cast as a vote where the text is voted on, whatever the seller ordered', () => {
    expect(sold('object', 'yes')).toMatchObject({ result: 'fell', votes: { yes: 0, no: 1, abstain: 0 } });
    expect(sold('support', 'no')).toMatchObject({ result: 'approved', votes: { yes: 1, no: 0, abstain: 0 } });
  });
});

describe('a word about a text that is voted on', () => {
  const judged = (kind: 'support' | 'object' | 'silent', votes?: 'yes' | 'no') => {
    const game = begin(itu('wtsa/vote'), { seed: 'tap' });
    for (let n = 0; n < 2; n += 1) advance(game, objecting());
    talk(game, { KEN: { promises: [{ to: 'USA', turn: 3, clause: { kind, text: 'intercept' } }] } });
    advance(game, {
      ...objecting(),
      KEN: { ...quiet, ...(votes === undefined ? {} : { votes: { intercept: votes } }) },
    });
    return game.world.promises[0]?.status;
  };

  it.each([
    ['support', 'yes', 'kept'],
    ['support', 'no', 'broken'],
    ['object', 'no', 'kept'],
    ['object', undefined, 'broken'],
    ['silent', undefined, 'kept'],
    ['silent', 'yes', 'broken'],
  ] as const)('to %s is judged by the vote: %s, %s', (kind, vote, status) => {
    expect(judged(kind, vote)).toBe(status);
  });
});

describe('a Question', () => {
  it('opens by consensus, and one objection sends it to consultation', () => {
    expect(play('question/consensus', objecting())).toMatchObject([{ result: 'approved' }]);
    expect(play('question/consensus', objecting('USA'))).toMatchObject([
      { result: 'moved', next: 'question/consultation' },
    ]);
  });

  it('needs its number of replies', () => {
    expect(play('question/consultation', vote(2, 0))).toMatchObject([{ result: 'fell' }]);
    expect(play('question/consultation', vote(2, 1))).toMatchObject([{ result: 'approved' }]);
  });
});

describe('the claim of policy implications', () => {
  const claim: Record<string, Orders> = {
    SWE: { ...quiet, voices: [{ text: 'intercept', stance: 'policy' }] },
  };

  it('moves a technical text from AAP to TAP by one state alone, at the price of an objection', () => {
    const game = begin(itu('aap/approval'), { seed: 'tap' });
    advance(game, { ...objecting(), ...claim });
    expect(game.facts.find((f) => f.kind === 'text' && f.text === 'intercept')).toMatchObject({
      result: 'moved',
      next: 'tap/consultation',
    });
    expect(optionsFor(game, 'SWE').texts.find((x) => x.text === 'intercept')).toMatchObject({
      procedure: 'tap',
      decides: 'replies',
    });
    const cost = game.ledger.entries
      .flatMap((e) => (e.subject === 'SWE' ? e.causes : []))
      .find((c) => c.rule === 'assembly.objection-cost');
    expect(cost?.delta).toBe(-10_000);
  });

  it('is not open where a procedure has no other road', () => {
    const game = begin(itu('tap/decision'), { seed: 'tap' });
    const stances = optionsFor(game, 'SWE').texts.find((x) => x.text === 'intercept')?.stances;
    expect(stances?.find((c) => c.value === 'policy')).toMatchObject({
      allowed: false,
      why: { id: 'no-policy-route' },
    });
  });
});
