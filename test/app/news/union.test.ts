import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/app/models/factsLine';
import { revealSteps } from '../../../src/app/models/factsReveal';
import { edition } from '../../../src/app/models/news';
import type { Orders } from '../../../src/engine';
import { game, object, type TestGame } from '../../support/game';
import { ituScenario, onDocket, textOf } from '../../support/itu';
import type { Draft } from '../../support/full';
import { say, told } from './told';

const played = (change: (d: Draft) => void, orders: Record<string, Orders> = {}, turns = 1) =>
  game(ituScenario(change)).orders(orders).play(turns);
const step = (g: TestGame, kind: string) => revealSteps(told(g.game, 'KEN')).filter((s) => s.kind === kind);
const headlines = (g: TestGame) => {
  const paper = edition(told(g.game, 'KEN'));
  return [paper.lead, ...paper.second, ...paper.briefs].map((s) => lineText(s.headline));
};

describe('an election in the reveal and the paper', () => {
  const elected = played(
    (d) => {
      d.assembly.elections = [
        {
          id: 'sg',
          title: 'Secretary-General',
          turn: 1,
          candidates: [
            { id: 'anna', name: 'Anna', sponsor: 'USA' },
            { id: 'boris', name: 'Boris', sponsor: 'CHN' },
            { id: 'carla', name: 'Carla', sponsor: 'KEN' },
          ],
        },
      ];
    },
    {
      USA: { ballots: { sg: ['anna'] } },
      DEU: { ballots: { sg: ['anna'] } },
      CHN: { ballots: { sg: ['boris'] } },
      FIN: { ballots: { sg: ['boris'] } },
      KEN: { ballots: { sg: ['carla', 'anna'] } },
    },
  );

  it('tells counts and who is elected, and no voter', () => {
    const [found] = step(elected, 'ballot');
    expect(lineText(found!.title)).toBe('Anna is elected');
    const lines = say(found!.lines);
    expect(lines).toEqual([
      'Secretary-General: a secret ballot.',
      'The count of round 1: 2 for Anna, 2 for Boris and 1 for Carla.',
      'Carla is out.',
      'The count of round 2: 3 for Anna, 2 for Boris and 0 for Carla.',
    ]);
    expect(lines.join(' ')).not.toMatch(/United States|Germany|China|Finland|Kenya/);
  });

  it('is news', () => {
    expect(headlines(elected)).toContain('Anna wins: Secretary-General');
  });
});

describe('what goes on around the votes', () => {
  it('is told in a sentence each: no vote, a proxy', () => {
    const g = played(
      (d) => {
        onDocket(d, textOf('t1', 'liberal'), 'wtsa/plenary');
        d.assembly.franchise = { limit: 2, proxies: true };
        for (const s of d.states) if (s.id === 'CHN') s.arrears = 3;
      },
      { FIN: { proxy: 'DEU' } },
    );
    expect(say(step(g, 'union')[0]!.lines)).toEqual([
      'China owes too much to have a vote.',
      'Germany votes for Finland.',
    ]);
  });

  it('tells of a text that moves to another house', () => {
    const g = played(
      (d) => {
        d.assembly.venues = [
          { id: 'iso', name: 'ISO', summary: 'Bodies vote.', entry: 'iso-ballot/ballot', weight: 500 },
        ];
        onDocket(d, textOf('t1', 'liberal', { sponsors: ['USA'], venues: ['iso'] }), 'tap/approval');
      },
      { CHN: object('t1'), USA: { shop: [{ text: 't1', venue: 'iso' }] } },
    );
    expect(say(step(g, 'union')[0]!.lines)).toEqual(['the United States takes T1 to ISO.']);
    expect(headlines(g)).toContain('T1 moves to ISO');
  });

  it('tells what a region agreed on', () => {
    const agreed = (d: Draft) => {
      d.assembly.others = true;
      d.assembly.regions = [
        { id: 'atu', name: 'Africa', members: ['KEN', 'west-africa'], rule: { support: 250 } },
      ];
      onDocket(d, textOf('t1', 'illiberal', { sponsors: ['CHN'] }), 'tap/consultation', 2);
      for (const s of d.states) if (s.id === 'west-africa') s.alignment = -80;
    };
    // It met before turn 2 opened, and is told with what was voted then.
    const g = played(agreed, {}, 2);
    expect(say(step(g, 'union')[0]!.lines)).toEqual(['Africa agreed to be for T1.']);
  });
});

describe('a text that ends otherwise', () => {
  it('is dead without consensus to consult', () => {
    const g = played((d) => onDocket(d, textOf('q1', 'illiberal'), 'question/adoption'), {
      USA: object('q1'),
      DEU: object('q1'),
      FIN: object('q1'),
    });
    expect(lineText(step(g, 'text')[0]!.title)).toBe('Q1 is dead: there is no consensus even to consult');
  });

  it('is overtaken by the market', () => {
    const g = played((d) => {
      onDocket(d, textOf('t1', 'liberal', { race: { share: 30 } }), 'tap/approval');
      for (const s of d.states) if (s.buys) s.tilt = { ai: -40 };
    });
    expect(lineText(step(g, 'text')[0]!.title)).toBe('The market was faster: T1 is moot');
  });
});
