import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/app/store/thinking/job';
import { think } from '../../../src/app/store/thinking/thinker';
import { jobsOf } from '../../../src/app/store/opponents';
import { botOrders } from '../../../src/bots';
import type { SeatPlayer } from '../../../src/engine';
import { game } from '../../support/game';

const seats: Record<string, SeatPlayer> = {
  DEU: { kind: 'person' },
  GBR: { kind: 'bot', player: 'status-quo', strategy: 'grim' },
  CHN: { kind: 'bot', player: 'revisionist', strategy: 'always-defect', level: 'beginner' },
};

describe('bots that think beside the page', () => {
  const g = game('radio-silence', { seats });
  const jobs = jobsOf(g.game, seats);

  it('are asked one by one, and the person is not', () => {
    expect(jobs.jobs.map(({ seat }) => seat)).toEqual(['GBR', 'CHN']);
  });

  it('decide from what travels to them as they would in the page', () => {
    const sent = structuredClone(jobs);
    for (const job of sent.jobs)
      expect(decide(g.game.setup, sent.seed, job)).toEqual(botOrders(g.game, job.seat));
  });

  it('decide in the page where there is no worker, and tell who is thinking', async () => {
    const told: string[] = [];
    const orders = await think(jobs, (seat, done) => told.push(`${seat} ${done}`));
    expect(told).toEqual(['GBR 0', 'CHN 1']);
    expect(orders['CHN']).toEqual(botOrders(g.game, 'CHN'));
  });
});
