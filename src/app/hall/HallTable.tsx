import './hall.css';
import { LeanSwatch } from '../map/Swatch';
import { PoleSwatch } from '../ui/banner';
import { num } from '../words';
import { boardAt, turnedCards } from './count';
import { HallBoardPanel } from './HallBoard';
import { HallTally } from './HallTally';
import type { HallModel } from './model';
import { dividedSeats, saidOn } from './order';

export interface HallTableProps {
  model: HallModel;
  reveal?: number;
}

/** The hall as a table: the board, then every seat with what it did; sorted from support to objection at the end. */
export function HallTable({ model, reveal }: HallTableProps) {
  const { labels } = model;
  const count = turnedCards(model, reveal);
  const isAllTurned = count === model.seats.length;
  const turned = new Set(model.seats.slice(0, count).map(({ id }) => id));
  const drafts = new Map((model.board.drafts ?? []).map(({ id, label }) => [id, label]));
  return (
    // Reachable by keyboard, so that a long table can be scrolled.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="hall-table-frame" tabIndex={0} role="region" aria-label={model.finding}>
      <HallBoardPanel model={model} board={boardAt(model, reveal)} turned={model.seats.slice(0, count)} />
      <HallTally model={model} reveal={reveal} />
      <p className="hall-table-result">{isAllTurned ? model.board.resultLabel : labels.sealed}</p>
      <table className="map-table">
        <caption className="sb-sr">{model.finding}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.name}</th>
            <th scope="col">{labels.lean}</th>
            <th scope="col">{labels.stance}</th>
            {drafts.size > 0 && <th scope="col">{labels.draft}</th>}
            <th scope="col" data-number>
              {labels.votes}
            </th>
            <th scope="col" data-number>
              {labels.voices}
            </th>
            <th scope="col">{labels.pivotal}</th>
          </tr>
        </thead>
        <tbody>
          {(isAllTurned ? dividedSeats(model) : model.seats).map((seat) => {
            const isTurned = turned.has(seat.id);
            return (
              <tr key={seat.id}>
                <th scope="row">
                  <span className="map-table-name">
                    <PoleSwatch pole={seat.pole} />
                    <span>
                      {seat.name} {seat.you && <span className="map-table-aside">{labels.you}</span>}
                    </span>
                  </span>
                </th>
                <td>
                  <span className="map-table-lean">
                    <LeanSwatch lean={seat.lean} />
                    {labels.leanNames[seat.lean]}
                  </span>
                </td>
                <td>
                  {isTurned ? (
                    saidOn(seat).map(({ stance, draft }) => (
                      <strong key={draft ?? stance} className="hall-table-said">
                        {labels.stanceNames[stance]}
                      </strong>
                    ))
                  ) : (
                    <strong>{labels.notTurned}</strong>
                  )}
                </td>
                {drafts.size > 0 && (
                  <td>
                    {saidOn(seat).map(({ stance, draft }) => (
                      <span key={draft ?? stance} className="hall-table-said">
                        {(isTurned && drafts.get(draft ?? '')) || labels.nothing}
                      </span>
                    ))}
                  </td>
                )}
                <td data-number>{num(seat.votes)}</td>
                <td data-number>{isTurned ? num(seat.voices) : labels.nothing}</td>
                <td>{isAllTurned && seat.pivotal ? labels.pivotal : labels.nothing}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
