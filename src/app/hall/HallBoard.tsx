import type { Ref } from 'react';
import { num } from '../words';
import type { HallBoard, HallDraft, HallLabels, HallModel } from './model';

export interface HallBoardProps {
  model: HallModel;
  /** What the turned cards amount to. */
  board: HallBoard;
  ref?: Ref<HTMLDivElement>;
}

/** The board over the hall; what it shows is the procedure in force. */
export function HallBoardPanel({ model, board, ref }: HallBoardProps) {
  const { labels, textTitle } = model;
  return (
    <div className="hall-board" data-procedure={model.procedure} ref={ref}>
      {model.procedure !== 'wtsa' && <p className="hall-board-title">{textTitle}</p>}
      {model.procedure === 'tap' && board.replies !== undefined && (
        <Replies replies={board.replies} labels={labels} />
      )}
      {model.procedure === 'wtsa' && board.votes !== undefined && (
        <Votes votes={board.votes} line={board.line ?? 500} title={textTitle} labels={labels} />
      )}
      {(model.procedure === 'aap' || model.procedure === 'tap') && (
        <p className="hall-board-row">
          <span>{labels.objections}</span>
          <Boxes filled={board.objections} needed={board.needed} />
          <span className="hall-board-note">{labels.objectionsNeeded}</span>
        </p>
      )}
      {model.procedure === 'rough' && (
        <p className="hall-board-row">
          <span>{labels.objections}</span>
          <strong>{num(board.objections)}</strong>
          <span className="hall-board-note">{labels.objectionsNeeded}</span>
        </p>
      )}
      {model.procedure === 'rivals' && (
        <div className="hall-board-drafts">
          {(board.drafts ?? []).map((draft) => (
            <Draft key={draft.id} draft={draft} needed={board.needed} labels={labels} />
          ))}
        </div>
      )}
    </div>
  );
}

/** One box for every objection it takes; a box is crossed when one is made, more than enough are counted beside. */
function Boxes({ filled, needed }: { filled: number; needed: number }) {
  const places = Array.from({ length: needed }, (_, index) => index < filled);
  return (
    <span className="hall-boxes">
      {places.map((isFilled, index) => (
        <svg
          key={index}
          viewBox="0 0 20 20"
          width="20"
          height="20"
          aria-hidden
          fill="none"
          stroke="currentColor"
        >
          <rect
            x="1"
            y="1"
            width="18"
            height="18"
            strokeWidth="1.5"
            strokeDasharray={isFilled ? undefined : '3 2.5'}
          />
          {isFilled && <path d="M5.5 5.5l9 9m0-9l-9 9" strokeWidth="2.5" strokeLinecap="round" />}
        </svg>
      ))}
      <strong>
        {num(filled)}/{num(needed)}
      </strong>
    </span>
  );
}

function Replies({ replies, labels }: { replies: NonNullable<HallBoard['replies']>; labels: HallLabels }) {
  const { support, total, thresholdPermille } = replies;
  const permille = total === 0 ? 0 : Math.round((support * 1000) / total);
  return (
    <div className="hall-board-row">
      <span>{labels.replies}</span>
      <span className="hall-bar">
        <span style={{ width: `${permille / 10}%` }} />
        <i style={{ left: `${thresholdPermille / 10}%` }} />
      </span>
      <strong>
        {num(support)}/{num(total)}
      </strong>
      <span className="hall-board-note">{labels.repliesNeeded}</span>
    </div>
  );
}

function Votes({
  votes,
  line,
  title,
  labels,
}: {
  votes: NonNullable<HallBoard['votes']>;
  /** Where the bar’s line stands, thousandths. */
  line: number;
  title: string;
  labels: HallLabels;
}) {
  const { yes, no, abstain } = votes;
  const cast = Math.max(1, yes + no);
  return (
    <>
      <div className="hall-board-votes">
        <p>
          <span className="type-board">{num(yes)}</span> {labels.yes}
        </p>
        <p className="hall-board-title">
          {title}
          <span className="hall-board-note">
            {labels.abstain} {num(abstain)}
          </span>
        </p>
        <p>
          {labels.no} <span className="type-board">{num(no)}</span>
        </p>
      </div>
      <div className="hall-bar" data-two>
        <span style={{ width: `${(yes * 100) / cast}%` }} />
        <i style={{ left: `${line / 10}%` }} />
      </div>
      <p className="hall-board-note">{labels.majority}</p>
    </>
  );
}

function Draft({ draft, needed, labels }: { draft: HallDraft; needed: number; labels: HallLabels }) {
  const isDead = draft.objections >= needed;
  return (
    <div className="hall-draft" data-dead={isDead || undefined} data-won={draft.won || undefined}>
      <p className="hall-draft-name">
        <b>{draft.code}</b> <span>{draft.label}</span>
      </p>
      <p>
        <span className="type-figure">{num(draft.support + (draft.regions ?? 0))}</span> {labels.support}
        {draft.note !== undefined && <span className="hall-board-note"> {draft.note}</span>}
      </p>
      <p className="hall-board-row">
        <span>{labels.objections}</span>
        <Boxes filled={draft.objections} needed={needed} />
      </p>
    </div>
  );
}
