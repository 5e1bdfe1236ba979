import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/cli/files';
import { replay as playAgain, type Game } from '../../../src/engine';
import type { Account } from '../../../src/app/models/facts';
import { lineText } from '../../../src/app/models/factsLine';
import { replayOf } from '../../../src/app/models/replay';
import { replayHall } from '../../../src/app/models/replayHall';
import { mapAt, replayGrounds } from '../../../src/app/models/replayMap';
import { LONGEST, type Replay, type ReplayStep } from '../../../src/app/models/replayStep';
import { told } from '../news/told';

function golden(name: string, to?: number): Game {
  const opened = openRecord(new URL(`../../games/${name}.game.json`, import.meta.url).pathname);
  if (!opened.ok) throw new Error(opened.lines.join('\n'));
  return playAgain(opened.scenario, opened.record, { ledger: true, ...(to !== undefined && { to }) }).game;
}

const GAMES: readonly (readonly [string, string, number?])[] = [
  ['small-rooms', 'FIN'],
  ['radio-silence', 'DEU'],
  ['radio-silence-fallen-government', 'SWE'],
  ['face-value', 'KEN'],
  // One turn of a table of 22 seats; all of it would take a quarter of a minute.
  ['long-table', 'KEN', 1],
];

/** Every turn of a finished game, as one seat and as the public may read it. */
function turnsOf([name, seat, to]: (typeof GAMES)[number]): Account[] {
  const game = golden(name, to);
  const reader = game.setup.seats.some((place) => game.setup.states[place]?.id === seat) ? seat : '';
  const last = game.history.length - 1;
  return Array.from({ length: last }, (_, n) => n + 1).flatMap((turn) => [
    told(game, reader, turn),
    told(game, '', turn),
  ]);
}

const placeOf = ({ steps }: Replay, is: (step: ReplayStep) => boolean): number => steps.findIndex(is);

/** Steps that ought to come before this one by the ledger alone, as places; −1 where they are not played. */
function expected(account: Account, replay: Replay, step: ReplayStep): number[] {
  const entries = Object.values(step.line.refs ?? {}).map((id) => account.entries[id]);
  return entries.flatMap((entry) => {
    if (entry === undefined || entry.turn !== account.turn) return [];
    const at = entry.subject.split('/').at(-1);
    return entry.causes.flatMap(({ by = [] }) =>
      by.flatMap((who) => [
        placeOf(replay, (s) => s.kind === 'count' && (s.marks.links ?? []).some((l) => l.accord === who)),
        placeOf(replay, (s) => {
          const fact = account.facts.find(
            (f) => f.kind === 'text' && f.turn === account.turn && f.text === who,
          );
          return fact?.kind === 'text' && s.kind === 'verdict' && s.marks.item === fact.item;
        }),
        placeOf(replay, (s) => s.kind === 'shock' && s.id === `shock-${who}`),
        placeOf(
          replay,
          (s) => s.kind === 'order' && (s.marks.travel ?? []).some((x) => x.from === who && x.to === at),
        ),
      ]),
    );
  });
}

describe.each(GAMES.map((which) => ({ which, name: which[0] })))(
  'the replay of each turn of $name',
  ({ which, name }) => {
    const accounts = turnsOf(which);
    const replays = accounts.map((account) => ({ account, replay: replayOf(account) }));

    it('never starts an effect before its cause has finished', () => {
      let checked = 0;
      for (const { account, replay } of replays) {
        for (const [at, step] of replay.steps.entries()) {
          for (const id of step.after) expect(placeOf(replay, (s) => s.id === id)).toBeLessThan(at);
          for (const place of expected(account, replay, step)) {
            expect(place, `${lineText(step.line)} (turn ${account.turn})`).toBeLessThan(at);
            if (place >= 0) checked += 1;
          }
        }
      }
      // A turn of a table of 22 is told by who was found out and by votes, which give no entry.
      if (name !== 'long-table') expect(checked).toBeGreaterThan(0);
    });

    it('locks a market only after it has moved, and names a member only after the count', () => {
      for (const { replay } of replays) {
        for (const [at, { marks, kind }] of replay.steps.entries()) {
          for (const { state } of marks.locks ?? []) {
            const moves = replay.steps.flatMap((s, n) =>
              (s.marks.moves ?? []).some((m) => m.state === state) ? [n] : [],
            );
            expect(Math.max(-1, ...moves)).toBeLessThan(at);
          }
          const named = kind === 'named' ? (marks.links ?? []) : [];
          for (const { accord } of named)
            expect(
              placeOf(
                replay,
                (s) => s.kind === 'count' && (s.marks.links ?? []).some((l) => l.accord === accord),
              ),
            ).toBeLessThan(at);
        }
      }
    });

    it('takes at most twelve seconds, and each step long enough to be seen', () => {
      for (const { replay } of replays) {
        expect(replay.steps.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThanOrEqual(LONGEST);
        expect(Math.min(...replay.steps.map(({ ms }) => ms))).toBeGreaterThanOrEqual(1000);
      }
    });

    it('ends with the map as the turn left it, and begins with the map as it was', () => {
      for (const { account, replay } of replays) {
        const grounds = replayGrounds(account, replay);
        const bare = (areas: ReturnType<typeof mapAt>['areas']) =>
          areas.map(({ change: _, ...area }) => area);
        const last = replay.steps.length - 1;
        if (last < 0) continue;
        expect(bare(mapAt(account, replay, grounds, last).areas)).toEqual(bare(grounds.after.areas));
        expect(mapAt(account, replay, grounds, -1).areas).toEqual(grounds.before.areas);
        const links = (seals: (typeof grounds.after)['seals']) =>
          seals.map(({ id, links: all }) => ({ id, all }));
        expect(links(mapAt(account, replay, grounds, last).seals)).toEqual(links(grounds.after.seals));
      }
    });

    it('is the same whichever way a step is reached', () => {
      for (const { account, replay } of replays) {
        const grounds = replayGrounds(account, replay);
        const forwards = replay.steps.map((_, at) => mapAt(account, replay, grounds, at));
        const backwards = replay.steps.map((_, at) => mapAt(account, replay, grounds, at)).toReversed();
        expect(backwards.toReversed()).toEqual(forwards);
      }
    });

    it('leaves nothing out of the list: what is not played is told as a smaller step', () => {
      for (const { replay } of replays) {
        const all = [...replay.steps, ...replay.smaller];
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const { line } of all) expect(lineText(line)).not.toMatch(/undefined|NaN|[{}]/);
      }
    });
  },
);

describe('a text in the replay', () => {
  const account = told(golden('radio-silence', 1), 'DEU', 1);
  const replay = replayOf(account);
  const steps = replay.steps.filter(({ marks }) => marks.item !== undefined);

  it('keeps one card down until the step that brings the result', () => {
    const [cards, verdict] = steps.map((step) => replayHall(account, step));
    expect(cards?.reveal).toBe((cards?.model.seats.length ?? 0) - 1);
    expect(verdict?.reveal).toBe(verdict?.model.seats.length);
    expect(cards?.model.seats.map(({ id }) => id)).toEqual(verdict?.model.seats.map(({ id }) => id));
  });

  it('turns last the card of one who could have changed the result, where there is one', () => {
    const close = steps
      .map((step) => replayHall(account, step)?.model.seats ?? [])
      .filter((seats) => seats.some(({ pivotal, stance }) => pivotal && stance === 'object'));
    expect(close.map((seats) => seats.at(-1)?.pivotal)).toEqual(close.map(() => true));
  });

  it('has no hall where the step is told on the map', () => {
    expect(replayHall(account, { kind: 'needle', marks: {} })).toBeNull();
  });
});
