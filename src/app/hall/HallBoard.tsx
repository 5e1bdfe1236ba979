import type { Ref } from 'react';
import { num, t } from '../words';
import type { HallBoard, HallDraft, HallLabels, HallModel, HallSeat } from './model';
import { castOf, tallyAt } from './tally';

export interface HallBoardProps {
  model: HallModel;
  /** What the turned cards amount to. */
  board: HallBoard;
  /** Whose cards they are. */
  turned: readonly HallSeat[];
  ref?: Ref<HTMLDivElement>;
}

/** The board over the hall; what it shows is the procedure in force. */
export function HallBoardPanel({ model, board, turned, ref }: HallBoardProps) {
  const { labels, textTitle, procedure } = model;
  const counted = castOf(board) !== null;
  return (
    <div className="hall-board" data-procedure={procedure} data-counted={counted || undefined} ref={ref}>
      {counted ? (
        <Votes model={model} board={board} turned={turned} />
      ) : (
        <p className="hall-board-title">{textTitle}</p>
      )}
      {(procedure === 'aap' || procedure === 'tap') && (
        <p className="hall-board-row">
          <span>{labels.objections}</span>
          <Slots filled={board.objections} needed={board.needed} codes={objectorsOf(turned)} />
          <span className="hall-board-note">{labels.objectionsNeeded}</span>
        </p>
      )}
      {procedure === 'rough' && (
        <p className="hall-board-row">
          <span>{labels.objections}</span>
          <strong>{num(board.objections)}</strong>
          <span className="hall-board-note">{labels.objectionsNeeded}</span>
        </p>
      )}
      {procedure === 'rivals' && (
        <div className="hall-board-drafts">
          {(board.drafts ?? []).map((draft) => (
            <Draft key={draft.id} draft={draft} needed={board.needed} labels={labels} />
          ))}
        </div>
      )}
    </div>
  );
}

const objectorsOf = (turned: readonly HallSeat[]): string[] =>
  turned.filter(({ stance }) => stance === 'object').map(({ code }) => code);

/**
 * A place for every objection it takes: empty until one is made, then crossed, with who made it where that is asked for. More than
 * enough are counted beside.
 */
function Slots({ filled, needed, codes }: { filled: number; needed: number; codes?: readonly string[] }) {
  const places = Array.from({ length: needed }, (_, index) => index < filled);
  return (
    <span className="hall-slots">
      {places.map((isFilled, index) => (
        <span key={index} data-filled={isFilled || undefined} data-named={codes !== undefined || undefined}>
          <svg viewBox="0 0 20 20" aria-hidden fill="none" stroke="currentColor">
            {isFilled && <path d="M5 5l10 10m0-10L5 15" strokeWidth="2.5" strokeLinecap="round" />}
          </svg>
          {codes !== undefined && <span aria-hidden>{(isFilled && codes[index]) || ''}</span>}
        </span>
      ))}
      <strong>
        {num(filled)}/{num(needed)}
      </strong>
    </span>
  );
}

/** Large for and against, as on the wall of an assembly. */
function Votes({
  model,
  board,
  turned,
}: {
  model: HallModel;
  board: HallBoard;
  turned: readonly HallSeat[];
}) {
  const { labels, textTitle, procedure } = model;
  const tally = tallyAt(model, turned.length);
  if (tally === null) return null;
  const { yes, open, no } = tally;
  const isDraft = board.votes?.yes === 0 && board.votes.no === 0 && board.votes.abstain === 0;
  return (
    <div className="hall-board-votes">
      <p>
        <span className="type-board">{num(yes)}</span> {labels.yes}
      </p>
      <p className="hall-board-title">
        {textTitle}
        <span className="hall-board-note">
          {open > 0 && !isDraft
            ? t('hall.tally.open', { n: open })
            : procedure === 'tap'
              ? labels.repliesNeeded
              : labels.majority}
        </span>
      </p>
      <p>
        {labels.no} <span className="type-board">{num(no)}</span>
      </p>
    </div>
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
        <Slots filled={draft.objections} needed={needed} />
      </p>
    </div>
  );
}
