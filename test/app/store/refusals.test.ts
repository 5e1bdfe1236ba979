import { describe, expect, it } from 'vitest';
import type { Clause, SeatPlayer } from '../../../src/engine';
import { sentence } from '../../../src/app/models/sentence';
import { isOvertaken } from '../../../src/app/models/bound';
import { botsAnswer } from '../../../src/app/store/thinking/talk';
import { game, type TestGame } from '../../support/game';

const GBR: SeatPlayer = { kind: 'bot', player: 'status-quo', strategy: 'grim' };
const GONE = 'Its voice is no longer free this turn.';

/** Radio Silence in its second turn; Britain has sold its one voice, against the first text, to the United States. */
function sold(): { g: TestGame; texts: readonly string[] } {
  const g = game('radio-silence', { seats: { GBR } }).play();
  const { texts } = g.options('GBR').deals;
  const give = [{ kind: 'payment' as const, amount: 10_000 }];
  const take = [{ kind: 'voice' as const, text: texts[0]!, stance: 'object' as const }];
  g.say({ USA: { offers: [{ to: 'GBR', give, take }] } });
  g.say({ GBR: { accepts: [g.game.world.deals.at(-1)!.id] } });
  return { g, texts };
}

function answers(g: TestGame): Record<string, string> {
  const said = botsAnswer(g.game, { GBR }) ?? {};
  return Object.fromEntries(Object.entries(said).map(([id, why]) => [id, sentence(why.id, why.params)]));
}

function threat(g: TestGame, unless: Clause): string | undefined {
  const clause = { kind: 'defect' as const, accord: 'trusted-5g-fund' };
  g.say({ DEU: { promises: [{ to: 'GBR', turn: 2, clause, unless }] } });
  return answers(g)[g.game.world.promises.at(-1)!.id];
}

describe('what a seat that has sold its voice answers', () => {
  it('to an offer for that voice: that it is no longer free', () => {
    const { g, texts } = sold();
    const take = [{ kind: 'voice' as const, text: texts[1]!, stance: 'object' as const }];
    g.say({ DEU: { offers: [{ to: 'GBR', give: [{ kind: 'payment', amount: 20_000 }], take }] } });
    const { id } = g.game.world.deals.at(-1)!;
    expect(answers(g)[id]).toBe(GONE);
    expect(g.game.world.deals.at(-1)!.status).toBe('declined');
  });

  it('to a threat that asks for another voice, or for silence where it has signed to object', () => {
    const { g, texts } = sold();
    expect(threat(g, { kind: 'object', text: texts[1]! })).toBe(GONE);
    expect(threat(g, { kind: 'silent', text: texts[0]! })).toBe(GONE);
  });

  it('but not to a threat that asks for what it can do, or has signed to do', () => {
    const { g, texts } = sold();
    expect(threat(g, { kind: 'silent', text: texts[1]! })).not.toBe(GONE);
    expect(threat(g, { kind: 'object', text: texts[0]! })).not.toBe(GONE);
    expect(threat(g, { kind: 'honour', accord: 'trusted-5g-fund' })).not.toBe(GONE);
  });
});

describe('an offer that another sale overtook', () => {
  it('is one for a voice that came to nothing, of a seat that gave none itself', () => {
    const voice = { kind: 'voice' as const, text: 'intercept', stance: 'object' as const };
    const money = { kind: 'payment' as const, amount: 1000 };
    const deal = { id: 'd2-1', turn: 2, from: 'DEU', to: 'GBR', give: [money], take: [voice] };
    expect(isOvertaken({ ...deal, status: 'void' }, 'DEU')).toBe(true);
    expect(isOvertaken({ ...deal, status: 'void' }, 'GBR')).toBe(false);
    expect(isOvertaken({ ...deal, status: 'declined' }, 'DEU')).toBe(false);
    expect(isOvertaken({ ...deal, give: [voice], status: 'void' }, 'DEU')).toBe(false);
  });
});
