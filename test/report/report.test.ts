import { describe, expect, it } from 'vitest';
import { page } from '../../src/report/html/page';
import { markdown } from '../../src/report/markdown';
import { reportOf } from '../../src/report/report';
import { claimsOf } from '../../src/report/walk';
import type { Report } from '../../src/report/types';
import { golden, goldenNames } from './goldens';

/** Claims without evidence, references that lead nowhere, and sentences with a hole in them. */
function flaws(report: Report): string[] {
  const known = new Set(report.evidence.map(({ ref }) => ref));
  return claimsOf(report).flatMap(({ text, refs }) => [
    ...(text !== '' && refs.length === 0 ? [`nothing behind “${text}”`] : []),
    ...refs.filter((ref) => !known.has(ref)).map((ref) => `${ref} leads nowhere, in “${text}”`),
    ...(/\{\w+\}|undefined|\bNaN\b|\[object/.test(text) ? [`a hole in “${text}”`] : []),
  ]);
}

describe('the report of a golden game', () => {
  it.each(goldenNames)('%s opens the evidence of every claim', { timeout: 120_000 }, (name) => {
    const played = golden(name);
    const report = reportOf(played);
    expect(flaws(report)).toEqual([]);
    const refs = report.evidence.map(({ ref }) => ref);
    expect(refs.length, 'a reference stands twice').toBe(new Set(refs).size);
    expect(report.headline.refs.length).toBeGreaterThan(0);
    for (const one of report.evidence) {
      if (one.kind !== 'entry') continue;
      expect(one.causes.length, one.ref).toBeGreaterThan(0);
      expect(
        one.causes.some(({ at }) => at !== null && /:\d+$/.test(at)),
        one.ref,
      ).toBe(true);
    }
    // Orders of every seat and step stand in the appendix.
    const steps = played.game.record.turns.flatMap(({ orders }) => Object.keys(orders));
    expect(report.evidence.filter(({ kind }) => kind === 'orders')).toHaveLength(steps.length);
  });
});

describe('the report of small rooms', () => {
  const report = reportOf(golden('small-rooms'));

  it('has the finding as its headline and says who won', () => {
    expect(report.headline.text).toBe('Open rules carry the day: the needle stops at +11');
    expect(report.lead[0]?.text).toBe('Finland and Sweden win.');
  });

  it('gives the rule, the scenario’s line, before and after of a cited change, and the command that shows it', () => {
    const [ref = ''] = report.headline.refs;
    const entry = report.evidence.find((one) => one.ref === ref);
    if (entry?.kind !== 'entry') throw new Error('the headline does not open the ledger');
    expect([entry.before, entry.after]).toEqual(['6', '11']);
    expect(entry.causes[0]).toMatchObject({
      rule: 'index.base',
      at: expect.stringMatching(/^scenarios\/.*:\d+$/),
    });
    expect(entry.command).toBe(`sb explain small-rooms.game.json --ref ${ref}`);
    expect(entry.causes[0]?.from.flatMap(({ refs }) => refs).length).toBeGreaterThan(0);
  });

  it('links every reference of the HTML to one line of the appendix', () => {
    const html = page(report);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('links every reference of the Markdown to one line of the appendix', () => {
    const text = markdown(report);
    const ids = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id);
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is one file that fetches and runs nothing', () => {
    const html = page(report);
    expect(html).not.toMatch(/<script|<link|<iframe|<img|\bsrc=|url\(|@import|\son\w+=/i);
    expect(html).not.toMatch(/href="(?!#)/);
    expect(html).toContain("default-src 'none'");
    expect(html).toMatch(/@page\{size:A4/);
    expect(html.match(/<svg /g)?.length).toBe(3);
  });
});
