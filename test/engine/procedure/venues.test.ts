import { describe, expect, it } from 'vitest';
import { orderProblems, type Orders } from '../../../src/engine';
import { expectText, game, object, support, type TestGame } from '../../support/game';
import { ituScenario, onDocket, textOf } from '../../support/itu';
import type { Draft } from '../../support/full';

const VENUES: NonNullable<Draft['assembly']['venues']> = [
  { id: 'iso', name: 'ISO', summary: 'National bodies.', entry: 'iso-ballot/ballot', weight: 500, cost: 10 },
  {
    id: 'ietf',
    name: 'IETF',
    summary: 'Engineers.',
    entry: 'ietf-call/ballot',
    weight: 300,
    domains: { ai: 800 },
    cost: 5,
  },
];

const problems = (g: TestGame, seat: string, orders: Orders) =>
  orderProblems(g.game.setup, g.options(seat), orders).map((p) => p.reason.id);
const all = (text: string, cast: 'yes' | 'no', ...seats: string[]) =>
  Object.fromEntries(seats.map((id) => [id, { votes: { [text]: cast } }]));

function at(stage: string, change: (d: Draft) => void = () => {}) {
  return game(
    ituScenario((d) => {
      d.assembly.venues = structuredClone(VENUES);
      onDocket(d, textOf('t1', 'liberal', { sponsors: ['USA', 'DEU'], venues: ['iso', 'ietf'] }), stage);
      change(d);
    }),
  );
}
const to = (venue: string): Orders => ({ shop: [{ text: 't1', venue }] });

describe('taking a text to another house', () => {
  it('is for its sponsors, for capital', () => {
    const g = at('tap/approval');
    expect(problems(g, 'USA', to('iso'))).toEqual([]);
    expect(problems(g, 'FIN', to('iso'))).toEqual(['not-sponsor']);
    expect(problems(at('iso-ballot/ballot'), 'USA', to('iso'))).toEqual(['here-already']);
    const still = at('tap/approval')
      .orders({ CHN: object('t1') })
      .play();
    g.orders({ USA: to('iso'), CHN: object('t1') }).play();
    expect(g.value('capital', 'USA')).toBe(still.value('capital', 'USA') - 10_000);
    expect(g.facts('moved-house')).toMatchObject([{ text: 't1', venue: 'iso', by: 'USA' }]);
    expect(g.options('FIN').texts[0]).toMatchObject({ text: 't1', stage: 'ballot', decides: 'iso' });
  });

  it('comes after the ruling, and is for nothing where the text passed for full weight', () => {
    const g = at('tap/approval')
      .orders({ USA: to('iso') })
      .play();
    expectText(g, 't1').toPass();
    expect(g.facts('moved-house')).toEqual([]);
  });

  it('opens a text again that fell', () => {
    const g = at('aap/approval', (d) => {
      for (const p of d.assembly.procedures) for (const s of p.stages) s.onFail = 'fallen';
    });
    g.orders({ CHN: object('t1'), KEN: object('t1'), USA: to('iso') }).play();
    expectText(g, 't1').toFall();
    expect(g.options('USA').texts.map((x) => x.text)).toEqual(['t1']);
    g.orders(all('t1', 'yes', 'USA', 'DEU', 'FIN')).play();
    expectText(g, 't1').toPass();
  });

  it('is not for the house that has just refused it', () => {
    const g = at('iso-ballot/ballot')
      .orders(all('t1', 'no', 'CHN', 'KEN'))
      .play();
    expectText(g, 't1').toFall();
    expect(problems(g, 'USA', to('iso'))).toEqual(['here-already']);
    expect(problems(g, 'USA', to('ietf'))).toEqual([]);
  });

  it('moves the standard by that house’s weight in the domain', () => {
    const iso = at('iso-ballot/ballot')
      .orders(all('t1', 'yes', 'USA', 'DEU'))
      .play();
    expect(iso.value('standard', 'ai')).toBe(15);
    const ietf = at('ietf-call/ballot').play();
    expect(ietf.value('standard', 'ai')).toBe(24);
  });

  it('does not count the same text twice: the second house adds what it weighs more', () => {
    const g = at('iso-ballot/ballot').orders({
      ...all('t1', 'yes', 'DEU'),
      USA: { ...to('ietf'), votes: { t1: 'yes' } },
    });
    g.play();
    expect(g.value('standard', 'ai')).toBe(15);
    g.play();
    expect(g.value('standard', 'ai')).toBe(24);
    expect(problems(g, 'USA', to('iso'))).toEqual(['counts-already']);
  });

  it('leaves it a standard of the first house where the second refuses it', () => {
    const g = at('iso-ballot/ballot').orders({
      ...all('t1', 'yes', 'DEU'),
      USA: { ...to('ietf'), votes: { t1: 'yes' } },
    });
    g.play();
    g.orders({ CHN: object('t1') }).play();
    expectText(g, 't1').toFall();
    expect(g.value('standard', 'ai')).toBe(15);
    expect(g.value('outcome', 't1')).toBe(1);
  });
});

describe('other houses', () => {
  it('ISO: a participating body counts for the two thirds, an observer only for the quarter', () => {
    const members = (d: Draft) => {
      for (const v of d.assembly.venues ?? []) if (v.id === 'iso') v.members = ['USA', 'DEU', 'FIN'];
    };
    const cast = { ...all('t1', 'yes', 'USA', 'DEU', 'FIN'), ...all('t1', 'no', 'CHN') };
    expectText(at('iso-ballot/ballot', members).orders(cast).play(), 't1').toPass();
    const more = at('iso-ballot/ballot', members)
      .orders({ ...cast, ...all('t1', 'no', 'KEN') })
      .play();
    expectText(more, 't1').toFall();
    expectText(more, 't1').toTurnOn('CHN', 'KEN');
  });

  it('3GPP: companies vote by their number, and a state without any has no vote', () => {
    const firms = (cn: number) =>
      at('threegpp-vote/ballot', (d) => {
        for (const s of d.states) if (s.id === 'CHN') s.companies = cn;
        for (const s of d.states) if (s.id === 'USA') s.companies = 71;
      });
    const cast = { ...all('t1', 'yes', 'USA'), ...all('t1', 'no', 'CHN') };
    expectText(firms(29).orders(cast).play(), 't1').toPass();
    expectText(firms(30).orders(cast).play(), 't1').toFall();
    expect(problems(firms(29), 'KEN', { votes: { t1: 'no' } })).toEqual(['no-companies']);
    expect(firms(30).orders(cast).play().facts('text')[0]?.votes).toEqual({ yes: 71, no: 30, abstain: 0 });
  });

  it('IETF: who can build it counts; a weak objector is passed over, a strong one is not', () => {
    expectText(
      at('ietf-call/ballot')
        .orders({ KEN: object('t1') })
        .play(),
      't1',
    ).toPass();
    const strong = at('ietf-call/ballot')
      .orders({ CHN: object('t1') })
      .play();
    expectText(strong, 't1').toFall();
    // China by silence; Finland or Kenya, who said nothing, by a word for it.
    expectText(strong, 't1').toTurnOn('CHN', 'FIN', 'KEN');
    expectText(
      at('ietf-call/ballot')
        .orders({ CHN: object('t1'), FIN: support('t1') })
        .play(),
      't1',
    ).toPass();
  });

  it('IEEE: three quarters of the companies must reply', () => {
    const firms = at('ieee-ballot/ballot', (d) => {
      for (const s of d.states) if (s.id === 'USA') s.companies = 70;
      for (const s of d.states) if (s.id === 'DEU') s.companies = 5;
      for (const s of d.states) if (s.id === 'CHN') s.companies = 25;
    });
    expectText(firms.orders(all('t1', 'yes', 'USA')).play(), 't1').toFall();
  });
});

describe('the market race', () => {
  const race = (tilt: number, level: number) =>
    at('tap/approval', (d) => {
      for (const s of d.states) if (s.buys) s.tilt = { ai: tilt };
      for (const t of d.assembly.texts) t.race = { share: 30, level: 70, follow: 500 };
      for (const s of d.states) if (s.id === 'CHN') s.levels = { chips: 50, ai: level, cyber: 75 };
    });

  it('makes a text moot where one side has shipped enough and can build it', () => {
    const g = race(-30, 75).play();
    expect(g.facts('text')[0]).toMatchObject({ text: 't1', result: 'overtaken' });
    expect(g.value('standard', 'ai')).toBe(-15);
    expect(g.options('USA').texts).toEqual([]);
  });

  it('is not over a point below the share, nor below the level', () => {
    expectText(race(-29, 75).play(), 't1').toPass();
    expectText(race(-30, 60).play(), 't1').toPass();
  });
});

describe('states that nobody plays', () => {
  const leaning = (stage: string, change: (d: Draft) => void = () => {}) =>
    at(stage, (d) => {
      d.assembly.others = true;
      for (const s of d.states) if (s.id === 'RUS') Object.assign(s, { companies: 40, alignment: -100 });
      for (const s of d.states)
        if (s.id === 'west-africa') Object.assign(s, { alignment: 100, companies: 0 });
      change(d);
    });
  const votes = (g: TestGame) =>
    Object.fromEntries(
      g
        .play()
        .facts('vote')
        .map((f) => [f.state, [f.vote, f.votes]]),
    );

  it('vote at 3GPP with their companies, always, and not at all without any', () => {
    const cast = votes(leaning('threegpp-vote/ballot'));
    expect(cast.RUS).toEqual(['no', 40]);
    expect(cast['west-africa']).toBeUndefined();
  });

  it('weigh at the IETF what they can build, for a text and against it', () => {
    const seen = Array.from(
      { length: 30 },
      (_, n) =>
        game(leaning('ietf-call/ballot').game.setup.scenario, { seed: `w${n}` })
          .play()
          .facts('text')[0],
    );
    expect(seen.some((f) => f?.objectors.includes('RUS'))).toBe(true);
    expect(seen.some((f) => f?.supporters.includes('west-africa'))).toBe(true);
    expect(seen.some((f) => f?.objectors.includes('west-africa'))).toBe(false);
  });

  it('have no reply counted while they are in arrears, and may still object', () => {
    const owing = (d: Draft) => {
      d.assembly.franchise = { limit: 2 };
      for (const s of d.states) if (s.id === 'RUS') Object.assign(s, { arrears: 2, delegates: 12 });
      for (const s of d.states) if (s.id === 'west-africa') s.delegates = 12;
    };
    const cast = votes(leaning('tap/consultation', owing));
    expect(cast.RUS).toBeUndefined();
    expect(cast['west-africa']).toEqual(['yes', 12]);
    const objections = Array.from(
      { length: 20 },
      (_, n) =>
        game(leaning('tap/approval', owing).game.setup.scenario, { seed: `o${n}` })
          .play()
          .facts('text')[0],
    );
    expect(objections.some((f) => f?.objectors.includes('RUS'))).toBe(true);
  });
});
