import { describe, expect, it } from 'vitest';
import { outlook } from '../../../src/engine';
import type { Orders, OutlookTurn } from '../../../src/engine';
import { game } from '../../support/game';

const g = game('radio-silence-seminar');
const { setup } = g.game;
const view = g.view('DEU');
const m = setup.scenario.milestones.findIndex(({ id }) => id === 'shared-fab');
const last = (steps: OutlookTurn[]): OutlookTurn => steps.at(-1) as OutlookTurn;
const ahead = (drafts: Orders, others = {}): OutlookTurn[] => [...outlook(setup, view, drafts, others)];

describe('looking ahead from a draft', () => {
  it('plays one turn a step, up to the last sure one', () => {
    const turns = ahead({}).map(({ turn }) => turn);
    expect(turns).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('agrees with what the rules then bring in a turn without luck', () => {
    const drafts = { projects: { 'shared-fab': 3000 } };
    const [first] = ahead(drafts);
    const paid = first?.paidIn[m] ?? 0;
    expect(paid).toBeGreaterThan(0);
    expect(paid).toBe(game('radio-silence-seminar').orders({ DEU: drafts }).play().game.world.paidIn.get(m));
  });

  it('keeps to the payments of the draft and to those supposed of others, until the project is complete', () => {
    const drafts = { projects: { 'shared-fab': 3000 } };
    const alone = last(ahead(drafts)).completed[m] ?? 0;
    const together = last(ahead(drafts, { USA: { projects: { 'shared-fab': 3000 } } })).completed[m] ?? 0;
    expect(alone).toBeGreaterThan(1);
    expect(together).toBeGreaterThan(0);
    expect(together).toBeLessThan(alone);
  });

  it('leaves a project where it stands when nobody pays', () => {
    expect(last(ahead({})).completed[m]).toBe(0);
    expect(last(ahead({})).paidIn[m]).toBe(0);
  });
});
