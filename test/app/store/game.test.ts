// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/engine';
import {
  fetchScenario,
  importGame,
  lift,
  liveGame,
  next,
  ordersOf,
  passTo,
  quit,
  resume,
  saveLines,
  sendTalk,
  setDraft,
  startGame,
  submit,
  useSession,
} from '../../../src/app/store';
import { optionsFor, viewOf } from '../../../src/app/store/live';

await Promise.all(['radio-silence', 'face-value'].map(fetchScenario));

const session = () => useSession.getState();
const person = { kind: 'person' } as const;

function pay(seat: string, accord: string, choice: 'honour' | 'defect' = 'honour'): void {
  setDraft(seat, (orders) => {
    orders.accords = { [accord]: choice };
  });
}

function readOn(): void {
  while (['assembly', 'reveal', 'news'].includes(session().phase)) next();
}

function begin(seats: readonly string[], scenario = 'radio-silence'): void {
  startGame({ scenario, seats: Object.fromEntries(seats.map((id) => [id, person])), seed: '7' });
}

beforeEach(() => {
  if (session().phase !== 'title') quit();
  localStorage.clear();
});

describe('a game alone against bots', () => {
  it('goes from planning through the reading of each turn to the review', () => {
    begin(['FIN'], 'small-rooms');
    expect(session().phase).toBe('plan');
    const phases: string[] = [];
    for (let turn = 1; turn <= 3; turn += 1) {
      pay('FIN', 'one-radio');
      expect(submit('FIN')).toEqual([]);
      expect(session().reading).toBe(turn);
      phases.push(session().phase);
      readOn();
    }
    expect(phases).toEqual(['reveal', 'reveal', 'reveal']);
    expect(session().phase).toBe('review');
    expect(liveGame().world.ending).not.toBeNull();
  });

  it('shows the assembly where the turn decided a text', () => {
    begin(['DEU']);
    pay('DEU', 'trusted-5g-fund');
    submit('DEU');
    expect(session().phase).toBe('assembly');
  });

  it("lets last turn's answer stand where nothing is decided", () => {
    begin(['FIN'], 'small-rooms');
    pay('FIN', 'one-radio', 'defect');
    submit('FIN');
    readOn();
    expect(ordersOf('FIN').accords).toEqual({ 'one-radio': 'defect' });
  });

  it('sends nothing when the rules refuse the orders', () => {
    begin(['DEU']);
    setDraft('DEU', (orders) => {
      orders.voices = [
        { text: 'intercept', stance: 'object' },
        { text: 'open-interface', stance: 'support' },
      ];
    });
    const [problem] = submit('DEU');
    expect(problem?.reason.id).toBe('too-many-voices');
    expect(session().phase).toBe('plan');
    expect(liveGame().world.turn).toBe(1);
  });
});

describe('several people at one device', () => {
  it('draws the curtain between their sealed orders and resolves after the last', () => {
    begin(['GBR', 'DEU']);
    expect([session().phase, session().seat]).toEqual(['curtain', 'GBR']);
    lift();
    submit('GBR');
    expect([session().phase, session().seat]).toEqual(['curtain', 'DEU']);
    expect(liveGame().world.turn).toBe(1);
    lift();
    submit('DEU');
    expect(liveGame().world.turn).toBe(2);
  });

  it('opens the orders of a person who gets the device back', () => {
    begin(['GBR', 'DEU']);
    lift();
    pay('GBR', 'trusted-5g-fund');
    submit('GBR');
    passTo('GBR');
    lift();
    expect(session().sealed).toEqual([]);
    expect(ordersOf('GBR').accords).toEqual({ 'trusted-5g-fund': 'honour' });
  });

  it('lets one person answer the offer of another, from the turn that opens the talk', () => {
    begin(['GBR', 'DEU']);
    lift();
    submit('GBR');
    lift();
    submit('DEU');
    readOn();
    const offer = { to: 'DEU', give: [{ kind: 'payment' as const, amount: 20_000 }], take: [] };
    expect(sendTalk('GBR', { offers: [offer] })).toEqual([]);
    const [open] = optionsFor('DEU').deals.answer;
    expect(sendTalk('DEU', { accepts: [open?.value ?? ''] })).toEqual([]);
    expect(viewOf('GBR').deals.find((deal) => deal.id === open?.value)?.status).toBe('agreed');
  });
});

describe('a game that is kept', () => {
  it('comes back after a reload to the step, the seat and the draft', async () => {
    begin(['GBR', 'DEU']);
    lift();
    submit('GBR');
    lift();
    pay('DEU', 'trusted-5g-fund');
    const { save, version: _, ...before } = session();
    quit();
    expect(saveLines().map((line) => line.id)).toEqual([save]);
    expect(await resume(save)).toBe(true);
    const { version: __, save: ___, ...after } = session();
    expect(after).toEqual(before);
    expect(ordersOf('DEU').accords).toEqual({ 'trusted-5g-fund': 'honour' });
  });

  it('opens its own file again as a new save', async () => {
    begin(['DEU']);
    submit('DEU');
    const text = JSON.stringify(recordOf(liveGame()));
    quit();
    expect(await importGame(text)).toBe(true);
    expect(session().phase).toBe('plan');
    expect(liveGame().world.turn).toBe(2);
    expect(saveLines()).toHaveLength(2);
  });

  it.each([
    ['damaged', (text: string) => text.slice(0, 200)],
    ['foreign', () => '{"format":"chess@1"}'],
    ['newer', (text: string) => JSON.stringify({ ...JSON.parse(text), rules: 99 })],
    ['differs', (text: string) => text.replace('"honour"', '"defect"')],
    ['unknown-scenario', (text: string) => text.replaceAll('radio-silence', 'radio-noise')],
  ])('refuses a file that is %s, and loses nothing', async (problem, spoil) => {
    begin(['DEU']);
    pay('DEU', 'trusted-5g-fund');
    submit('DEU');
    const text = JSON.stringify(recordOf(liveGame()));
    quit();
    const lines = saveLines();
    expect(await importGame(spoil(text))).toBe(false);
    expect(session().notice?.id).toBe(problem);
    expect(session().phase).toBe('title');
    expect(saveLines()).toEqual(lines);
  });
});
