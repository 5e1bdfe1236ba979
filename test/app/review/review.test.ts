import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/app/models/factsLine';
import { entryPage, entryOf, startOf } from '../../../src/app/models/ledger';
import { endingStory, standingRows } from '../../../src/app/models/review';
import { conductTables } from '../../../src/app/models/reviewConduct';
import { needleTrack, tracks } from '../../../src/app/models/reviewSeries';
import { promiseLines, turnRows } from '../../../src/app/models/reviewTurns';
import type { LedgerTarget } from '../../../src/app/models/ledger';
import { defect, object, type TestGame } from '../../support/game';
import { calm, hush, say, told } from '../news/told';

const FUND = 'trusted-5g-fund';
const ended = (): TestGame => calm({ USA: defect(FUND), DEU: object('intercept') }).toEnd();

describe('the review', () => {
  it('says who won and that nobody of the losing side has, whatever its rank', () => {
    const g = ended();
    const account = told(g.game, 'GBR');
    const story = endingStory(account);
    expect(story.ending).toBe(g.game.world.ending);
    const lost = story.lines.some((l) => l.id === 'review.sharedLoss');
    expect(lost).toBe(story.ending !== 'fragmented');
    if (story.ending === 'illiberal') {
      expect(
        standingRows(account)
          .filter((r) => r.won)
          .map((r) => r.state),
      ).not.toEqual(expect.arrayContaining(['USA']));
    }
  });

  it('shows par as not computed where no sidecar gives one, and the difference where one does', () => {
    const account = told(ended().game, 'GBR');
    expect(standingRows(account).every((r) => r.par === null)).toBe(true);
    expect(standingRows(account, { GBR: 30 }).find((r) => r.state === 'GBR')?.par).toBe(300_000);
  });

  it('unseals who honoured: what was found at the time, and what comes out only now', () => {
    const g = ended();
    const fund = conductTables(told(g.game, 'GBR')).find((c) => c.accord === FUND)!;
    const usa = fund.rows.find((r) => r.state === 'USA')!;
    const named = g.facts('named', 1).some((f) => f.state === 'USA');
    expect(usa.cells[0]).toBe(named ? 'caught' : 'found');
    expect(fund.rows.find((r) => r.state === 'GBR')!.cells.every((c) => c === 'honoured')).toBe(true);
    expect(fund.counts[0]).toMatchObject({ honoured: 3, of: 4 });
  });

  it('opens every number of its charts and tables in the ledger', () => {
    const g = ended();
    const account = told(g.game, 'GBR');
    const { history } = g.game;
    const opens = (at: LedgerTarget): boolean => {
      if (at.kind === 'count') return at.cases.every((c) => c.at === undefined || opens(c.at));
      if (at.kind !== 'cell') return at.kind === 'path';
      const entry = entryOf(account, at, at.turn);
      return entry ? entryPage(account, entry.id) !== null : startOf(account, at).title.id === 'why.start';
    };
    const targets = [
      ...needleTrack(account, history).at,
      ...tracks(account, history, 'GBR').flatMap((track) => track.at),
      ...standingRows(account).flatMap((row) => [row.at, row.homeAt]),
      ...turnRows(
        account,
        history.map((w) => w.index.get()),
      ).map((row) => row.indexAt),
    ];
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((at) => !opens(at))).toEqual([]);
  });

  it('shows numbers that the ledger confirms', () => {
    const g = ended();
    const account = told(g.game, 'GBR');
    const track = needleTrack(account, g.game.history);
    const confirmed = track.values.map((_, turn) => {
      const entry = entryOf(account, { measure: 'index', subject: '' }, turn);
      return entry && entryPage(account, entry.id)?.after;
    });
    expect(track.values.slice(1)).toEqual(confirmed.slice(1));
  });

  it('tells the game turn by turn', () => {
    const g = ended();
    const rows = turnRows(
      told(g.game, 'GBR'),
      g.game.history.map((w) => w.index.get()),
    );
    expect(rows).toHaveLength(g.game.history.length - 1);
    expect(say(rows[0]!.texts)).toContain('F.101 passes with one objection');
  });

  it('lists promises with the broken ones first', () => {
    const word = (from: string, accord: 'honour' | 'defect') => ({
      [from]: { promises: [{ to: 'GBR', turn: 2, clause: { kind: accord, accord: FUND } as const }] },
    });
    const g = hush(calm().play())
      .say(word('DEU', 'honour'))
      .say(word('USA', 'honour'))
      .orders({ USA: defect(FUND) })
      .toEnd();
    const lines = promiseLines(told(g.game, 'GBR')).map(lineText);
    expect(lines[0]).toMatch(
      /the United States told the United Kingdom it would honour Trusted 5G fund, and did not/,
    );
    expect(lines[1]).toMatch(/Germany told the United Kingdom it would honour Trusted 5G fund, and did\./);
  });
});
