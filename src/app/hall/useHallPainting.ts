import { useLayoutEffect, useRef, useState } from 'react';
import type { Picture, Placement, Stage } from '../canvas/stage';
import type { Palette } from '../canvas/usePalette';
import {
  CARD,
  CHIP,
  faceOf,
  FIGURE,
  isRaised,
  paintCard,
  paintChip,
  paintFigure,
  type CardFace,
  type Hand,
} from './figures';
import { majorityLine, type Chair, type HallLayout, type HallSpace } from './layout';
import type { HallModel, HallSeat } from './model';
import { paintMajority, paintRoom } from './room';

/** Durations of the motion tokens, in milliseconds; zero when motion is reduced. */
export interface HallMotion {
  readonly card: number;
  readonly step: number;
}

export interface HallPainting {
  readonly stage: Stage | null;
  readonly model: HallModel;
  readonly layout: HallLayout | null;
  readonly space: HallSpace | null;
  /** Seats in the order of the chairs, left to right. */
  readonly seated: readonly HallSeat[];
  readonly turned: ReadonlySet<string>;
  readonly majorityAfter: number | null;
  readonly palette: Palette;
  readonly motion: HallMotion;
  readonly dpr: number;
}

/** More pivotal seats than this are ringed without being filled. */
const LONE = 2;

/** One delegate on the stage, and what was last drawn of it. */
interface Delegate {
  readonly figure: Picture;
  readonly card: Picture;
  /** The other hand's card, where it says something on a second draft. */
  readonly second: Picture;
  face: CardFace | undefined;
  hand: Hand;
  chair: Chair | undefined;
}

interface Cast {
  readonly room: Picture;
  readonly delegates: Map<string, Delegate>;
}

function useCast(stage: Stage | null, ids: string): Cast | null {
  const [cast, setCast] = useState<Cast | null>(null);
  useLayoutEffect(() => {
    if (stage === null) return;
    const room = stage.picture(0);
    const delegates = new Map(
      ids.split(' ').map((id, index): [string, Delegate] => [
        id,
        {
          figure: stage.picture(1 + index),
          card: stage.picture(1.5 + index),
          second: stage.picture(1.4 + index),
          face: undefined,
          hand: 'right',
          chair: undefined,
        },
      ]),
    );
    setCast({ room, delegates });
    return () => {
      setCast(null);
      room.remove();
      for (const { figure, card, second } of delegates.values()) {
        figure.remove();
        card.remove();
        second.remove();
      }
    };
  }, [stage, ids]);
  return cast;
}

const figurePlace = ({ x, y }: Chair, scale: number): Placement => ({
  x: x - (FIGURE.width / 2) * scale,
  y: y - FIGURE.height * scale,
});

/** A raised card is held over the shoulder; any other lies on the desk beside the delegate. */
function cardPlace({ x, y }: Chair, hand: Hand, scale: number, raised: boolean): Placement {
  const side = hand === 'right' ? 1 : -1;
  const foot = hand === 'right' ? CARD.foot : CARD.width - CARD.foot;
  return {
    x: x + (side * (raised ? 11 : 21) - foot) * scale,
    y: y - (CARD.height + (raised ? 7 : -2)) * scale,
  };
}

/** Keeps the hall's canvas true: the room, the delegates at their chairs, and their cards as they are turned. */
export function useHallPainting(painting: HallPainting): void {
  const { stage, model, layout, space, seated, turned, majorityAfter, palette, motion, dpr } = painting;
  const cast = useCast(stage, model.seats.map(({ id }) => id).join(' '));
  const drawn = useRef('');
  const ringed = useRef(false);

  useLayoutEffect(() => {
    if (cast === null || layout === null || space === null) return;
    cast.room.paint(space.width, space.height, (context) => {
      paintRoom(context, space, layout, palette);
      if (majorityAfter !== null) paintMajority(context, majorityLine(layout, majorityAfter), palette);
    });
    cast.room.place({ x: 0, y: 0 });
  }, [cast, layout, space, majorityAfter, palette, dpr]);

  useLayoutEffect(() => {
    if (cast === null || layout === null) return;
    const { scale } = layout;
    const look = JSON.stringify([space, scale, dpr, palette]);
    const isFresh = drawn.current !== look;
    drawn.current = look;
    // Who could have turned it is known when the last card is.
    const settled = turned.size >= seated.length;
    const isRinging = ringed.current !== settled;
    ringed.current = settled;
    const pivots = seated.filter(({ pivotal }) => pivotal).length;
    seated.forEach((seat, index) => {
      const delegate = cast.delegates.get(seat.id);
      const chair = layout.chairs[index];
      if (delegate === undefined || chair === undefined) return;
      const face = faceOf(seat.stance, turned.has(seat.id));
      const codeOf = (draft: string | undefined) =>
        model.board.drafts?.find(({ id }) => id === draft)?.code ?? null;
      const also = isRaised(face) ? (seat.also ?? []) : [];
      const hand: Hand = chair.x < layout.middle - 1 ? 'left' : 'right';
      if (layout.crowd === true) {
        if (isFresh || isRinging || delegate.face !== face)
          delegate.figure.paint(CHIP.width, CHIP.height, (context) =>
            paintChip(
              context,
              { stance: seat.stance, isTurned: turned.has(seat.id), isPivotal: seat.pivotal && settled },
              codeOf(seat.draft),
              palette,
            ),
          );
        delegate.card.show(false);
        delegate.second.show(false);
        seatChip(delegate, chair, face, isFresh ? null : motion);
        return;
      }
      if (isFresh || isRinging || delegate.face !== face || delegate.hand !== hand) {
        const isTurned = turned.has(seat.id);
        delegate.figure.paint(FIGURE.width * scale, FIGURE.height * scale, (context) =>
          paintFigure(
            context,
            { stance: seat.stance, isTurned, isPivotal: seat.pivotal && settled, isLone: pivots <= LONE },
            scale,
            palette,
          ),
        );
        if (face !== null) {
          delegate.card.paint(CARD.width * scale, CARD.height * scale, (context) =>
            paintCard(
              context,
              also.length > 0 ? 1 : seat.voices,
              face,
              codeOf(seat.draft),
              hand,
              scale,
              palette,
            ),
          );
        }
        const [next] = also;
        if (next !== undefined) {
          const other: Hand = hand === 'right' ? 'left' : 'right';
          delegate.second.paint(CARD.width * scale, CARD.height * scale, (context) =>
            paintCard(
              context,
              also.length,
              next.stance === 'support' ? 'for' : 'against',
              codeOf(next.draft),
              other,
              scale,
              palette,
            ),
          );
        }
      }
      delegate.card.show(face !== null);
      delegate.second.show(also.length > 0);
      delegate.hand = hand;
      seatDelegate(delegate, chair, face, scale, isFresh ? null : motion);
    });
  });
}

/** A card of a crowd stands over its nameplate; it glides when the house divides. */
function seatChip(delegate: Delegate, chair: Chair, face: CardFace, motion: HallMotion | null): void {
  const place = { x: chair.x - CHIP.width / 2, y: chair.y - 10 - CHIP.height / 2 };
  if (delegate.chair === undefined || motion === null) delegate.figure.place(place);
  else delegate.figure.glide(place, motion.step);
  delegate.face = face;
  delegate.chair = chair;
}

/** Brings a delegate to its chair, at once if there is no motion to show; the cards rise when they were just turned, and all glide when the chair changed. */
function seatDelegate(
  delegate: Delegate,
  chair: Chair,
  face: CardFace,
  scale: number,
  motion: HallMotion | null,
): void {
  const raised = isRaised(face);
  const wasRaised = isRaised(delegate.face ?? null);
  const before = delegate.chair;
  const hasMoved = before !== undefined && (before.x !== chair.x || before.y !== chair.y);
  const second: Hand = delegate.hand === 'right' ? 'left' : 'right';
  const cards = [
    { picture: delegate.card, place: cardPlace(chair, delegate.hand, scale, raised) },
    { picture: delegate.second, place: cardPlace(chair, second, scale, true) },
  ];
  if (before === undefined || motion === null) {
    delegate.figure.place(figurePlace(chair, scale));
    for (const { picture, place } of cards) picture.place(place);
  } else if (hasMoved) {
    delegate.figure.glide(figurePlace(chair, scale), motion.step);
    for (const { picture, place } of cards) picture.glide(place, motion.step);
  } else if (raised !== wasRaised) {
    for (const { picture, place } of cards) picture.glide(place, motion.card, true);
  } else if (delegate.face !== face) {
    for (const { picture, place } of cards) picture.place(place);
  }
  delegate.face = face;
  delegate.chair = chair;
}
