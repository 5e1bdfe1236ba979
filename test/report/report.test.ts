import { describe, expect, it } from 'vitest';
import { page } from '../../src/report/html/page';
import { markdown } from '../../src/report/markdown';
import { reportOf } from '../../src/report/report';
import { claimsOf } from '../../src/report/walk';
import type { Report } from '../../src/report/types';
import { playedOf } from '../../src/lab/whatif/played';
import { turningAssumptions } from '../../src/lab/sensitivity/tried';
import { vary } from '../../src/lab/vary';
import { shippedLibrary } from '../../src/scenario/library-node';
import { turningPoints } from '../../src/lab/turning/search';
import { Ledgerbook } from '../support/headlines/book';
import { wrongInReport } from '../support/headlines/judge';
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
    const judged = wrongInReport(new Ledgerbook(played.game), report);
    expect(judged.wrong).toEqual([]);
    expect(judged.read, 'questions of the debrief that can be judged').toBeGreaterThan(0);
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

describe('the judge of a report', () => {
  const played = golden('radio-silence');
  const book = new Ledgerbook(played.game);
  const report = reportOf(played);
  const said = (from: RegExp, to: string): Report =>
    JSON.parse(JSON.stringify(report).replace(from, to)) as Report;

  it.each([
    ['another needle in the headline', /the needle stops at [^"]+/, 'the needle stops at +77'],
    ['another first', /[^"]+ stands first/, 'Kenya stands first'],
    [
      'another way that the needle went',
      /points closer to open rules|points closer to state control/,
      'points closer to nobody',
    ],
    ['one more due', /(\w+) dues? of \d+/, '9 dues of 35'],
    ['another needle after turn 2', /(Turn 2, [^"]*: the needle at )[^"]+/, '$1+77'],
    ['another government that fell', /the government of [^"]+? fell:/, 'the government of Kenya fell:'],
  ])('finds out %s', (_, from, to) => {
    const forged = said(from, to);
    expect(forged).not.toEqual(report);
    expect(wrongInReport(book, forged).wrong).not.toEqual([]);
  });
});

describe('the decisions that a game turned on', () => {
  const played = golden('small-rooms');
  const turning = turningPoints(playedOf(played.scenario, played.game.record));
  const report = reportOf({ ...played, turning });

  it('are told with what the other choice would have brought, and the command that plays it', () => {
    expect(turning.points.length).toBeGreaterThan(0);
    const section = report.sections.find(({ id }) => id === 'turning');
    expect(section?.title.text).toMatch(/^The game turned on/);
    const text = JSON.stringify(section);
    expect(text).toMatch(/What if .* had .*\? Turned round, .*the needle/);
    expect(flaws(report)).toEqual([]);
    const commands = report.evidence.flatMap((one) => (one.kind === 'run' ? [one.command] : []));
    for (const { turn, seat, flips } of turning.points)
      expect(commands).toContain(
        `sb whatif small-rooms.game.json --turn ${turn} --state ${seat} ${flips.map((f) => `--set ${f.path}=${f.value}`).join(' ')}`,
      );
  });

  it('are left out where nobody sought them', () => {
    expect(reportOf(played).sections.map(({ id }) => id)).not.toContain('turning');
  });
});

describe('the assumptions of a report', () => {
  const played = golden('small-rooms');
  const turning = turningAssumptions(
    played.scenario,
    played.game.record,
    (path, to) => vary('small-rooms', { [path]: to }, shippedLibrary()),
    true,
  );
  let next = turning.next();
  while (next.done !== true) next = turning.next();
  const report = reportOf({ ...played, sensitivity: next.value });

  it('say which conclusions flip with a number, and stand as the scenario has them', () => {
    const section = report.sections.find(({ id }) => id === 'sensitivity');
    expect(section?.title.text).toMatch(/of 2 assumptions that were turned flip/);
    expect(JSON.stringify(section)).toContain('Stands at −4.');
    expect(flaws(report)).toEqual([]);
  });

  it('are left out where nobody turned them', () => {
    expect(reportOf(played).sections.map(({ id }) => id)).not.toContain('sensitivity');
  });
});

describe('the two levels of a report', () => {
  it('ask in other words, and tell a university how sure the rates are', () => {
    const played = golden('radio-silence-deals-and-words');
    const [school, graduate] = (['school', 'graduate'] as const).map((level) => reportOf(played, level));
    const of = (report: Report | undefined, id: string) =>
      JSON.stringify(report?.sections.find((s) => s.id === id));
    expect(of(school, 'debrief')).not.toBe(of(graduate, 'debrief'));
    expect(flaws(graduate as Report)).toEqual([]);
    expect(of(school, 'standings')).toBe(of(graduate, 'standings'));
  });
});

it('alike promises and deals are told in one line, with the evidence of each', () => {
  const report = reportOf(golden('radio-silence'));
  const section = JSON.stringify(report.sections.find(({ id }) => id === 'word'));
  expect(section).toContain(
    'Sweden and Germany told the United States that they would honour Trusted 5G fund',
  );
  expect(section).toContain('a voice against F.401, for the same');
  expect(flaws(report)).toEqual([]);
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

  it('cites for the count of each turn what came of that very turn', () => {
    const [part] = report.sections.find(({ id }) => id === 'accords')?.blocks ?? [];
    const [table] = part?.kind === 'part' ? part.blocks : [];
    const [, ...counts] = table?.kind === 'table' ? (table.rows[0] ?? []) : [];
    expect(counts.map(({ text }) => text)).toEqual(['2 of 2', '2 of 2', '2 of 2']);
    for (const [at, { refs }] of counts.entries())
      expect(refs.some((ref) => ref.startsWith(`F-${at + 1}.`))).toBe(true);
  });

  it('prints its evidence only where that is chosen, by a style and no script', () => {
    const html = page(report);
    expect(html).toContain('id="with-evidence"');
    expect(html).toMatch(/#with-evidence:not\(:checked\)\) \.appendix/);
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
    // The needle, and for each seat its score and its word.
    expect(html.match(/<svg /g)?.length).toBe(5);
  });
});
