import { describe, expect, it } from 'vitest';
import { indexPage, lines, page } from '../../../src/cli/experiments/page';
import { EXPERIMENTS } from '../../../src/lab/experiments';
import { experimentJobs, experimentResult, planOf } from '../../../src/lab/experiments/run';
import type { Experiment, ExperimentRow } from '../../../src/lab/experiments/types';
import { scenario } from '../../support/scenario';

/** A result on made-up games in which every side is a point better than the one before it. */
function made(x: Experiment, gain: number) {
  const plan = planOf(x, scenario(x.scenario), 4, (path) => path === '/assembly/step/illiberal');
  const each = plan.games + plan.shaken + plan.control;
  const rows = experimentJobs(plan).map(
    (_, k) =>
      ({
        index: gain * Math.trunc(k / each),
        kit: { radio: gain * Math.trunc(k / each), telecom: gain * Math.trunc(k / each) },
        levels: {},
        cohesion: {},
        ending: 'liberal',
        scores: {},
        honoured: {},
        approved: { liberal: 0, illiberal: 0 },
        subject: null,
        found: {},
      }) as unknown as ExperimentRow,
  );
  return { x, r: experimentResult(plan, rows) };
}

describe('the page of an experiment', () => {
  it.each(EXPERIMENTS.map((x) => [x.id, x] as const))('%s gives all that a reader must know', (id, x) => {
    const { r } = made(x, 1);
    const text = page(x, r);
    for (const part of [
      `# ${x.title}`,
      x.claim,
      x.essay,
      ...x.sides.map((s) => `- **${s.name}**: ${s.what}`),
      '95 % interval',
      'turned by a twentieth',
      '## What it does not show',
      ...x.limits,
      `npm run sb -- experiment ${id} --games 4`,
    ])
      expect(text).toContain(part);
    expect(text.includes('Where it ought to fail')).toBe(x.control?.of === 'claim');
    expect(text.includes('What it comes from')).toBe(x.control?.of === 'result');
  });

  it.each(EXPERIMENTS.map((x) => [x.id, x] as const))('%s has tables without a missing cell', (_id, x) => {
    const { r } = made(x, 1);
    const blocks = page(x, r)
      .split('\n\n')
      .filter((block) => block.startsWith('|'));
    expect(blocks).toHaveLength(3);
    for (const block of blocks) {
      const widths = block.split('\n').map((line) => line.split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('says supported, against or not shown, as the games came out', () => {
    const ban = EXPERIMENTS.find((x) => x.id === 'coordinated-ban');
    if (ban === undefined) throw new Error('no ban');
    const said = (gain: number) => page(ban, made(ban, gain).r);
    expect(said(1)).toContain('**Result: supported.**');
    expect(said(-1)).toContain('**Result: against the claim.**');
    expect(said(0)).toContain('**Result: not shown either way.**');
    expect(lines(ban, made(ban, -1).r).join('\n')).toContain('against the claim');
  });
});

describe('the page that lists them', () => {
  it('links every experiment once, with its verdict', () => {
    const text = indexPage(EXPERIMENTS.map((x) => made(x, 1)));
    for (const { id, title } of EXPERIMENTS) expect(text.split(`[${title}](${id}.md)`)).toHaveLength(2);
    expect(text).toContain(`there are ${EXPERIMENTS.length} here`);
  });

  it('keeps the lines of what was not played now, in the order of experiments', () => {
    const made1 = (id: string, gain: number) =>
      made(EXPERIMENTS.find((x) => x.id === id) as Experiment, gain);
    const before = indexPage([made1('patchwork', 1), made1('coordinated-ban', 1)]);
    const after = indexPage([made1('coordinated-ban', -1), made1('answered', 1)], before);
    const rows = after.split('\n').filter((text) => text.startsWith('| ['));
    expect(rows.map((text) => /\((.*)\.md\)/.exec(text)?.[1])).toEqual([
      'patchwork',
      'coordinated-ban',
      'answered',
    ]);
    expect(rows[0]).toBe(before.split('\n').find((text) => text.includes('(patchwork.md)')));
    expect(rows[1]).toContain('against the claim');
    expect(after).toContain('there are 3 here');
  });
});
