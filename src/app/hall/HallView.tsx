import './hall.css';
import { useMemo, useRef } from 'react';
import { useBox } from '../canvas/useBox';
import { usePalette } from '../canvas/usePalette';
import { useStage } from '../canvas/useStage';
import { t } from '../words';
import { prefersReducedMotion } from '../styles/theme';
import { boardAt, turnedCards } from './count';
import { HallBoardPanel } from './HallBoard';
import { HallNames } from './HallNames';
import { HallTable } from './HallTable';
import { layoutHall, majorityLine, type HallSpace } from './layout';
import type { HallModel } from './model';
import { dividedSeats, majorityAfter } from './order';
import { castOf, tallyAt } from './tally';
import { useDivision } from './useDivision';
import { useHallPainting, type HallMotion } from './useHallPainting';

/** Of a result, how near it was: the head has said what it is. Undefined where nothing is counted. */
function nearness({ board, procedure, ...model }: HallModel): string | undefined {
  const tally = tallyAt({ ...model, board });
  if (tally !== null) {
    const by = tally.yes - tally.needed;
    return t('hall.foot', { by: Math.abs(by), passed: by >= 0 ? 'yes' : 'no' });
  }
  if (procedure !== 'aap' && procedure !== 'tap') return undefined;
  const short = board.needed - board.objections;
  return short > 0 ? t('hall.foot.objections', { short }) : undefined;
}

export interface HallViewProps {
  model: HallModel;
  /** How many seats' cards are turned, in the order of `model.seats`; all of them by default. */
  reveal?: number;
}

const FULL_MOTION: HallMotion = { card: 360, step: 480 };
const NO_MOTION: HallMotion = { card: 0, step: 0 };

/** As wide as the style sheet lets the result become, so that the chairs do not move when it is shown. */
const footWidth = (width: number, text: number): number => Math.min(416 * text, width - 24 * text);

/** A crowd needs a taller hall on a narrow screen. */
const crowdOf = (seats: number): 'few' | 'many' | 'most' | 'vast' =>
  seats <= 9 ? 'few' : seats <= 24 ? 'many' : seats <= 60 ? 'most' : 'vast';

/** The assembly hall: the procedure on the board, a delegate for every seat, cards turned one by one, the house divided. */
export function HallView({ model, reveal }: HallViewProps) {
  const surface = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const boardElement = useRef<HTMLDivElement>(null);
  const footElement = useRef<HTMLParagraphElement>(null);
  const box = useBox(surface);
  const boardBox = useBox(boardElement);
  const footBox = useBox(footElement);
  const palette = usePalette();
  const stage = useStage(host, box);
  const motion = prefersReducedMotion() ? NO_MOTION : FULL_MOTION;

  const count = turnedCards(model, reveal);
  const isAllTurned = count === model.seats.length;
  const division = useDivision(isAllTurned, motion);
  const board = useMemo(() => boardAt(model, reveal), [model, reveal]);
  const turned = useMemo(() => new Set(model.seats.slice(0, count).map(({ id }) => id)), [model, count]);
  const seated = useMemo(
    () => (division === 'turning' || !isAllTurned ? model.seats : dividedSeats(model)),
    [model, division, isAllTurned],
  );

  const counted = castOf(model.board) !== null;
  const under = model.seats.some(({ you, votes }) => you || (counted && votes !== 1));
  const space = useMemo((): HallSpace | null => {
    if (box === null || boardBox === null || footBox === null) return null;
    const { width, height, text } = box;
    return {
      width,
      height,
      // The words at the line have a place of their own between the board and the cards.
      top: boardBox.height + 24 + (counted ? 20 * text : 0),
      foot: footBox.height,
      under,
      footWidth: footWidth(width, text),
      text,
    };
  }, [box, boardBox, footBox, counted, under]);
  const layout = useMemo(
    () => (space === null ? null : layoutHall(model.seats.length, space)),
    [space, model.seats.length],
  );

  const line = division === 'divided' && isAllTurned ? majorityAfter(model) : null;
  const lineTop = line === null || layout === null ? undefined : majorityLine(layout, line)[0];

  const neededNow = tallyAt(model, reveal)?.needed ?? 0;

  useHallPainting({
    stage: stage.status === 'ready' ? stage.stage : null,
    model,
    layout,
    space,
    seated,
    turned,
    majorityAfter: line,
    palette,
    motion,
    dpr: box?.dpr ?? 1,
  });

  if (stage.status === 'failed') {
    return (
      <>
        <p className="hall-cannot">{model.labels.cannotDraw}</p>
        <HallTable model={model} reveal={reveal} />
      </>
    );
  }
  return (
    <div ref={surface} className="hall-view" data-crowd={crowdOf(model.seats.length)}>
      <div ref={host} className="hall-canvas" role="img" aria-label={model.finding} />
      <HallBoardPanel ref={boardElement} model={model} board={board} turned={model.seats.slice(0, count)} />
      {layout !== null && (
        <HallNames
          model={model}
          layout={layout}
          seated={seated}
          turned={turned}
          gliding={division === 'dividing'}
        />
      )}
      {lineTop !== undefined && (
        <p
          className="hall-line"
          style={{ transform: `translate(${Math.round(lineTop.x)}px, ${Math.round(lineTop.y)}px)` }}
        >
          <span>{model.labels.majorityLine(neededNow)}</span>
        </p>
      )}
      <p ref={footElement} className="hall-foot" data-open={division === 'divided' || undefined}>
        {division === 'divided' && isAllTurned
          ? (nearness(model) ?? model.board.resultLabel)
          : model.labels.sealed}
      </p>
    </div>
  );
}
