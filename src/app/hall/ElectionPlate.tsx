import './election.css';
import type { ElectionCase, ElectionLine, ElectionRound } from '../models/elections';
import { electionFinding } from '../models/elections';
import { Segmented } from '../ui/choice';
import { Plate } from '../ui/frame';
import { PoleSwatch } from '../ui/banner';
import { num, t } from '../words';

export interface ElectionPlateProps {
  election: ElectionCase;
  /** Rounds of the count that have been opened; all by default. */
  counted?: number;
  view: 'hall' | 'table';
  onView?: (view: 'hall' | 'table') => void;
}

/** The exhibit of an election: a row of bars a candidate for every round, against the line of half of the valid ballots. */
export function ElectionPlate({ election, counted, view, onView }: ElectionPlateProps) {
  const { rounds } = election;
  const shown = Math.min(counted ?? rounds.length, rounds.length);
  const finding = electionFinding(election, shown);
  return (
    <Plate
      title={finding}
      subtitle={t('election.subtitle')}
      fit="scroll"
      {...(onView && {
        controls: (
          <Segmented
            label={t('hall.view')}
            value={view}
            options={[
              { value: 'hall', label: t('hall.view.hall') },
              { value: 'table', label: t('hall.view.table') },
            ]}
            onChange={onView}
          />
        ),
      })}
    >
      {view === 'table' ? (
        <ElectionTable election={election} shown={shown} />
      ) : (
        <ElectionView election={election} counted={shown} />
      )}
    </Plate>
  );
}

/** The count alone: the board, and the rounds under it. */
export function ElectionView({ election, counted }: { election: ElectionCase; counted: number }) {
  const { rounds } = election;
  // One scale for all rounds, so that bars of one candidate compare.
  const most = Math.max(
    ...rounds.flatMap(({ needed, lines }) => [needed, ...lines.map(({ votes }) => votes)]),
  );
  // A round that is not opened would tell who is out by then.
  const shown = rounds.slice(0, Math.max(1, counted));
  return (
    <div
      className="hall-election"
      role="img"
      aria-label={electionFinding(election, counted)}
      data-rounds={rounds.length}
    >
      <Board election={election} shown={counted} />
      <div
        className="hall-rounds"
        style={{ ['--lines' as string]: shown.flatMap(({ lines }) => lines).length }}
      >
        {shown.map((round, at) => (
          <Round key={round.n} round={round} of={rounds.length} open={at < counted} most={most} />
        ))}
      </div>
    </div>
  );
}

/** The box before it is opened; then who leads the count, and by how much. */
function Board({ election, shown }: { election: ElectionCase; shown: number }) {
  const round = election.rounds[shown - 1];
  if (round === undefined)
    return (
      <div className="hall-board hall-election-board">
        <p className="hall-board-title">
          {election.title}
          <span className="hall-board-note">{t('election.sealed')}</span>
        </p>
      </div>
    );
  const [first, second] = round.lines.toSorted((a, b) => b.votes - a.votes);
  return (
    <div className="hall-board hall-election-board">
      <div className="hall-board-votes">
        <p>
          <span className="type-board">{num(first?.votes ?? 0)}</span>
          <span>{first?.name}</span>
        </p>
        <p className="hall-board-title">
          {election.title}
          <span className="hall-board-note">{t('election.needed', { n: round.needed })}</span>
        </p>
        <p>
          {second !== undefined && second.is !== 'was-out' && (
            <>
              <span className="type-board">{num(second.votes)}</span>
              <span>{second.name}</span>
            </>
          )}
        </p>
      </div>
    </div>
  );
}

/** One round: a bar a candidate on one scale, the line of half across them all, and the blanks that stand outside. */
function Round({
  round,
  of,
  open,
  most,
}: {
  round: ElectionRound;
  of: number;
  open: boolean;
  /** The largest number that any round shows. */
  most: number;
}) {
  const share = (n: number): string => `${(n / (most * 1.06)) * 100}%`;
  const lines = round.lines.filter(({ is }) => is !== 'was-out');
  return (
    <section className="hall-round" data-open={open || undefined}>
      <h3 className="hall-round-head">
        <span className="type-section">{t('election.round', { round: round.n, of })}</span>
        <span className="type-support">
          {open
            ? `${t('election.round.valid', { valid: round.valid })}, ${t('election.round.blank', { blank: round.blank })}`
            : t('election.sealed')}
        </span>
      </h3>
      <div className="hall-round-lines">
        {open && (
          <div className="hall-round-scale">
            <p className="hall-round-line" style={{ left: share(round.needed) }}>
              <span>{t('election.needed', { n: round.needed })}</span>
            </p>
          </div>
        )}
        {lines.map((line) => (
          <Candidate key={line.id} line={line} open={open} width={share(line.votes)} />
        ))}
      </div>
    </section>
  );
}

function Candidate({ line, open, width }: { line: ElectionLine; open: boolean; width: string }) {
  const { name, sponsor, pole, votes, is } = line;
  return (
    <div className="hall-candidate" data-is={open ? is : undefined}>
      <div className="hall-candidate-name">
        {pole === undefined ? <i className="sb-no-pole" /> : <PoleSwatch pole={pole} />}
        <div>
          <strong>{name}</strong>
          <span className="type-label">{sponsor}</span>
        </div>
      </div>
      <div className="hall-candidate-bar">
        {open ? <span data-pole={pole} style={{ width }} /> : <span data-sealed />}
      </div>
      <p className="hall-candidate-votes">
        {open && <strong>{num(votes)}</strong>}
        {open && is === 'elected' && t('election.won')}
        {open && is === 'out' && t('election.out')}
      </p>
    </div>
  );
}

function ElectionTable({ election, shown }: { election: ElectionCase; shown: number }) {
  const rounds = election.rounds.slice(0, shown);
  return (
    <div className="hall-table-frame" role="region" aria-label={t('election.table')}>
      <table className="map-table">
        <caption className="sb-sr">{t('election.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('election.candidate')}</th>
            {election.rounds.map(({ n }) => (
              <th key={n} scope="col" data-number>
                {t('election.round', { round: n, of: election.rounds.length })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {election.candidates.map(({ id, name }, at) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {election.rounds.map((round, n) => {
                const line = round.lines[at];
                return (
                  <td key={round.n} data-number>
                    {n >= rounds.length
                      ? t('election.sealed')
                      : line?.is === 'was-out'
                        ? t('hall.nothing')
                        : num(line?.votes ?? 0)}
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('election.blank')}</th>
            {election.rounds.map((round, n) => (
              <td key={round.n} data-number>
                {n < rounds.length ? num(round.blank) : t('election.sealed')}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
