import { LeanSwatch } from '../map/Swatch';
import { num, t } from '../words';
import { plateText, type HallLayout } from './layout';
import type { HallModel, HallSeat } from './model';
import { saidOn } from './order';
import { castOf } from './tally';

export interface HallNamesProps {
  model: HallModel;
  layout: HallLayout;
  seated: readonly HallSeat[];
  turned: ReadonlySet<string>;
  gliding: boolean;
}

/** The nameplates. They are a list in words, too: who it is and what was done. */
export function HallNames({ model, layout, seated, turned, gliding }: HallNamesProps) {
  const { labels } = model;
  const settled = turned.size >= model.seats.length;
  const plate = plateText(layout.scale);
  const places = new Map(seated.map((seat, index) => [seat.id, layout.chairs[index]] as const));
  // In the model's order, so that a seat keeps its element and can glide when the house divides.
  return (
    <ul
      className="hall-names"
      style={{ fontSize: `${plate}rem`, ['--plate' as string]: plate }}
      data-gliding={gliding || undefined}
      data-crowd={layout.crowd || undefined}
      aria-label={labels.hall}
    >
      {model.seats.map((seat) => {
        const chair = places.get(seat.id);
        if (chair === undefined) return null;
        const isTurned = turned.has(seat.id);
        return (
          <li
            key={seat.id}
            data-stance={isTurned ? seat.stance : undefined}
            data-you={seat.you || undefined}
            data-pivotal={(settled && seat.pivotal) || undefined}
            style={{ transform: `translate(${Math.round(chair.x)}px, ${Math.round(chair.y)}px)` }}
          >
            <span className="hall-plate" aria-hidden>
              <LeanSwatch lean={seat.lean} width={9} height={15} />
              <span className="hall-plate-code">{seat.code}</span>
            </span>
            {!seat.you && castOf(model.board) !== null && seat.votes !== 1 && (
              <span className="hall-weight" aria-hidden>
                {seat.votes === 0 ? t('hall.noVote') : `×${num(seat.votes)}`}
              </span>
            )}
            {seat.you && (
              <span className="hall-you" aria-hidden>
                {labels.you}
              </span>
            )}
            <span className="sb-sr">{describe(seat, isTurned, settled, model)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function describe(seat: HallSeat, isTurned: boolean, settled: boolean, { labels, board }: HallModel): string {
  const parts = [seat.name];
  for (const { stance, draft } of isTurned ? saidOn(seat) : [{ stance: seat.stance, draft: undefined }]) {
    parts.push(isTurned ? labels.stanceNames[stance] : labels.notTurned);
    const label = board.drafts?.find(({ id }) => id === draft)?.label;
    if (isTurned && label !== undefined) parts.push(label);
  }
  if (settled && seat.pivotal) parts.push(labels.pivotal);
  if (seat.you) parts.push(labels.you);
  return parts.join(', ');
}
