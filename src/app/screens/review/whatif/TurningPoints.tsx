import { POINT, type World } from '../../../../engine';
import type { TurningPoint } from '../../../../lab/turning/settle';
import { Explained } from '../../../glossary/Explained';
import { linkOf } from '../../../models/debrief';
import type { Account } from '../../../models/facts';
import { line } from '../../../models/facts';
import { lineText } from '../../../models/factsLine';
import { movedLine, rationaleLine, turningLine } from '../../../models/turning';
import { Button } from '../../../ui';
import { num, t } from '../../../words';
import { EvidenceRow } from '../EvidenceRow';
import { offersIn } from './choices';
import type { Search } from './useSearch';

export interface TurningPointsProps {
  readonly account: Account;
  readonly history: readonly World[];
  readonly search: Search;
  readonly onOpen: (point: TurningPoint) => void;
}

/** The decisions a game turned on, the weightiest first: what was done, by how much it moved the game, why, and where to look it up. */
export function TurningPoints({ account, history, search, onOpen }: TurningPointsProps) {
  const { answer, progress, failed, started, start } = search;
  if (failed)
    return (
      <p role="status">
        <Explained>{t('turning.failed')}</Explained>
      </p>
    );
  if (!started)
    return (
      <p className="sb-turning-start">
        <Button onClick={start}>{t('turning.find')}</Button>
        <span className="type-support">{t('turning.find.long')}</span>
      </p>
    );
  if (answer === null)
    return (
      <p className="sb-turning-start type-support" role="status">
        {progress === null ? t('turning.started') : t('turning.working', progress)}
        {progress !== null && (
          <progress aria-label={t('turning.part')} value={progress.done} max={progress.of} />
        )}
      </p>
    );
  const { points, tried, decisions } = answer;
  return (
    <>
      {points.length === 0 && (
        <p>
          <Explained>{t('turning.none')}</Explained>
        </p>
      )}
      <ol className="sb-turning">
        {points.map((point, at) => (
          <Point key={at} account={account} history={history} point={point} number={at + 1} onOpen={onOpen} />
        ))}
      </ol>
      <p className="type-support">
        <Explained>
          {t('turning.tried', { all: tried === decisions ? 'yes' : 'no', tried, decisions })}
        </Explained>
      </p>
    </>
  );
}

export interface PointProps extends Omit<TurningPointsProps, 'search'> {
  readonly point: TurningPoint;
  readonly number: number;
}

/** One decision that the game turned on. */
export function Point({ account, history, point, number, onOpen }: PointProps) {
  const { setup } = account;
  const { turn, moved, impossible, evidence } = point;
  const ended = (history.at(-1)?.index.get() ?? 0) / POINT;
  const what = turningLine(setup, point, offersIn(setup, history));
  const why = rationaleLine(setup, point, account.facts);
  return (
    <li>
      <span className="sb-turning-mark" aria-hidden="true">
        {number}
      </span>
      <div>
        <h3 className="type-row">{t('turning.point', { turn, what: lineText(what) })}</h3>
        <p>
          {lineText(movedLine(point, ended))} {t('turning.score', { by: moved.score })}{' '}
          {impossible > 0 && t('turning.impossible', { n: impossible })}
        </p>
        {why !== null && <p className="type-support">{lineText(why)}</p>}
        <EvidenceRow links={evidence.cells.map((cell) => linkOf(account, cell))} turn={turn} />
        <Button onClick={() => onOpen(point)} aria-label={`${t('turning.open')}: ${lineText(what)}`}>
          {t('turning.open')}
        </Button>
      </div>
      <strong className="sb-turning-by" title={lineText(line('turning.moved', { by: moved.orderIndex }))}>
        <span className="sb-sr">{t('turning.moved', { by: moved.orderIndex })}</span>
        <span aria-hidden="true">{num(moved.orderIndex, 'signed')}</span>
      </strong>
    </li>
  );
}
