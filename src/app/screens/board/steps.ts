import type { Stage } from '../../../table/room/room';
import { lineText } from '../../models/factsLine';
import { edition } from '../../models/news';
import { electionFinding } from '../../models/elections';
import { sittings, type Sitting } from '../../models/sittings';
import { t } from '../../words';
import { showingOf } from '../assembly/showing';
import type { Account } from '../../models/facts';
import type { RevealStep } from '../../models/factsReveal';
import { replayOf } from '../../models/replay';
import { revealScenes, type Scene } from '../../models/revealScenes';

/** So many lines stand on a wall at once: nobody scrolls it. A heading takes as much as two lines, a chart as eight. */
const PAGE = 12;
const HEADING = 2;
const CHART = 8;

/** The reveal for a wall, by the page: without the line of hindsight, which is for one reader. */
export function boardScenes(account: Account): Scene[] {
  return revealScenes(account, false).flatMap((scene) => {
    const parts = scene.parts.filter(({ kind }) => kind !== 'regret');
    return pagesOf(parts).map((page, n) => ({
      ...scene,
      id: n === 0 ? scene.id : `${scene.id}-${n}`,
      title: n === 0 ? scene.title : (page[0]?.title ?? scene.title),
      parts: page,
    }));
  });
}

/** Parts in their order, as many to a page as it holds; the first page has one where a chart fills it. */
function pagesOf(parts: readonly RevealStep[]): RevealStep[][] {
  const pages: RevealStep[][] = [];
  let room = 0;
  for (const part of parts) {
    const size = HEADING + (part.kind === 'markets' ? CHART : part.lines.length);
    const last = pages.at(-1);
    if (last === undefined || size > room) {
      pages.push([part]);
      room = PAGE - size;
    } else {
      last.push(part);
      room -= size;
    }
  }
  return pages;
}

/** How many steps each thing on the big screen has: a text is shown sealed, then turned; a scene is one step. */
export function stepsOf(account: Account | null, stage: Stage): number {
  if (account === null) return 1;
  if (stage === 'hall') return Math.max(1, sittings(account).length * 2);
  if (stage === 'replay') return Math.max(1, replayOf(account).steps.length);
  return stage === 'reveal' ? Math.max(1, boardScenes(account).length) : 1;
}

/** What can be told of a turn, in the order in which it is told. */
export function stagesOf(account: Account | null): Stage[] {
  if (account === null) return ['map', 'blank'];
  return [
    ...(sittings(account).length > 0 ? (['hall'] as const) : []),
    'reveal',
    'news',
    'replay',
    'map',
    'blank',
  ];
}

/** The step after this one; null at the end of the news. */
export function stepAfter(account: Account, stage: Stage, at: number): { stage: Stage; at: number } | null {
  if (at + 1 < stepsOf(account, stage)) return { stage, at: at + 1 };
  if (stage === 'hall') return { stage: 'reveal', at: 0 };
  return stage === 'reveal' ? { stage: 'news', at: 0 } : null;
}

export interface BoardStep {
  readonly stage: Stage;
  readonly at: number;
  readonly title: string;
}

/** All that is told of a turn, in order, with what each step says: for the director alone. */
export function programme(account: Account): BoardStep[] {
  return [
    ...sittings(account).flatMap((sitting, n) =>
      [false, true].map((turned, m) => ({
        stage: 'hall' as const,
        at: 2 * n + m,
        title: titleOf(account, sitting, turned),
      })),
    ),
    ...boardScenes(account).map((scene, at) => ({
      stage: 'reveal' as const,
      at,
      title: lineText(scene.title),
    })),
    { stage: 'news', at: 0, title: lineText(edition(account).lead.headline) },
    { stage: 'replay', at: 0, title: t('board.replay', { n: replayOf(account).steps.length }) },
  ];
}

function titleOf(account: Account, sitting: Sitting, turned: boolean): string {
  const showing = showingOf(account, sitting, 0, turned);
  if (showing.kind === 'election')
    return electionFinding(showing.election, turned ? showing.election.rounds.length : 0);
  return showing.model.finding;
}
