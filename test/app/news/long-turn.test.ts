import { describe, expect, it } from 'vitest';
import { hallCases, hallModel } from '../../../src/app/models/hall';
import { lineText } from '../../../src/app/models/factsLine';
import { regretsOf } from '../../../src/app/models/factsRegret';
import { revealSteps } from '../../../src/app/models/factsReveal';
import { edition } from '../../../src/app/models/news';
import type { OrderSet } from '../../../src/engine';
import { game, type TestGame } from '../../support/game';
import { ituScenario, onDocket, textOf } from '../../support/itu';
import { say, told } from './told';

const claim = { voices: [{ text: 't1', stance: 'policy' as const }] };

/** A turn in which one text of state control is at a meeting, where a claim that it is policy takes it to a consultation. */
function meeting(orders: OrderSet = {}): TestGame {
  return game(ituScenario((d) => onDocket(d, textOf('t1', 'illiberal'), 'aap/approval')))
    .orders(orders)
    .play();
}

const acts = (g: TestGame, seat: string): string[] =>
  revealSteps(told(g.game, seat)).flatMap((step) => (step.kind === 'statecraft' ? say(step.lines) : []));

const headlines = (g: TestGame, seat: string): string[] => {
  const { lead, second, briefs } = edition(told(g.game, seat));
  return [lead, ...second, ...briefs].map((story) => lineText(story.headline));
};

describe('a claim that a text is policy', () => {
  it('is seen in the hall, and not as a voice on another text', () => {
    const account = told(meeting({ DEU: claim }).game, 'USA');
    const [hall] = hallCases(account);
    const model = hallModel(account, hall!, true);
    expect(model.canClaim).toBe(true);
    expect(model.seats.find(({ id }) => id === 'DEU')?.stance).toBe('policy');
    expect(model.seats.find(({ id }) => id === 'USA')?.stance).toBe('silent');
  });

  it('is told with hindsight where nobody made it and the text passed', () => {
    const lines = (g: TestGame) => regretsOf(told(g.game, 'DEU')).map((regret) => lineText(regret.line));
    const missed = /claimed that T1 is policy, it would have gone to a consultation/;
    expect(lines(meeting()).join(' ')).toMatch(missed);
    expect(lines(meeting({ DEU: claim })).join(' ')).not.toMatch(missed);
  });
});

describe('a card in a consultation of member states', () => {
  const hallOf = (stage: string, against: OrderSet[string]) => {
    const g = game(ituScenario((d) => onDocket(d, textOf('t1', 'illiberal'), stage)))
      .orders({ DEU: against })
      .play();
    const account = told(g.game, 'USA');
    return hallModel(account, hallCases(account)[0]!, true);
  };

  it('is a reply against, and no objection', () => {
    const model = hallOf('tap/consultation', { votes: { t1: 'no' } });
    expect(model.labels.stanceNames.object).toBe('Replies against');
    expect(model.seats.find(({ id }) => id === 'DEU')?.said).toBe('Germany replied against.');
  });

  it('is an objection at the meeting that approves', () => {
    const model = hallOf('tap/approval', { voices: [{ text: 't1', stance: 'object' }] });
    expect(model.labels.stanceNames.object).toBe('Objects');
    expect(model.seats.find(({ id }) => id === 'DEU')?.said).toBeUndefined();
  });
});

describe('acts of state of many seats', () => {
  const lend = (target: string) => ({ acts: [{ verb: 'lend', target }] });
  const embargo = { acts: [{ verb: 'embargo', target: 'CHN', domain: 'chips' }] };
  const g = meeting({ USA: lend('KEN'), FIN: lend('KEN'), DEU: embargo });

  it('are told in one line where they are the same', () => {
    expect(acts(g, 'KEN')).toContain('the United States and Finland: lend to Kenya.');
  });

  it('begin with the reader’s own, and end with what is done every year', () => {
    expect(acts(g, 'DEU')[0]).toBe('Germany: embargo China.');
    expect(acts(g, 'CHN').at(-1)).toMatch(/lend to Kenya/);
  });
});

describe('a covert act', () => {
  const spy = { acts: [{ verb: 'espionage', target: 'CHN' }] };

  it('that nobody has traced is told to its author as its own, and as caught to nobody', () => {
    const g = meeting({ DEU: spy });
    expect(g.facts('covert')).toMatchObject([
      { by: 'DEU', attributed: false },
      ...g.facts('covert').slice(1),
    ]);
    expect(acts(g, 'DEU')[0]).toMatch(/^Your spying on China (succeeds|fails)\.$/);
    expect(headlines(g, 'DEU').join(' ')).not.toMatch(/caught spying/);
    expect(acts(g, 'KEN').join(' ')).not.toMatch(/Germany|spying/i);
  });
});
