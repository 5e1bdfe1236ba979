import { POINT } from '../../../../engine';
import { nameOf, type Account } from '../../../models/facts';
import { lineText } from '../../../models/factsLine';
import type { LedgerTarget } from '../../../models/ledger';
import { leverLines } from '../../../models/sensitivity';
import type { Tried } from '../../../../lab/sensitivity/tried';
import { signedPoints } from '../../../models/sentence';
import { Button } from '../../../ui';
import { num, t } from '../../../words';
import { useLedger } from '../../ledger/ledgerContext';

export type LeverState =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'trying'; readonly done: number; readonly of: number }
  | { readonly kind: 'tried'; readonly tried: Tried };

export interface LeverCardProps {
  account: Account;
  text: string;
  at: LedgerTarget;
  value: number;
  marks: readonly string[];
  state: LeverState;
  disabled: boolean;
  onTry: () => void;
}

/** One assumption: what it says, where it stands, and what flips where it is set otherwise. */
export function LeverCard({ account, text, at, value, marks, state, disabled, onTry }: LeverCardProps) {
  return (
    <li>
      <p className="type-story">{text}</p>
      <p className="sb-evidence type-support">
        <ScenarioLine at={at} text={t('sens.value', { value: num(value, 'exact') })} label={text} />
        {marks.map((mark) => (
          <strong key={mark}>{mark}</strong>
        ))}
        {state.kind === 'idle' && (
          <Button look="text" onClick={onTry} {...(disabled && { blocked: t('sens.busy') })}>
            {t('sens.try')}
          </Button>
        )}
        {state.kind === 'trying' && (
          <span role="status">{t('sens.trying', { done: state.done, of: state.of })}</span>
        )}
        {state.kind === 'failed' && <span role="status">{t('sens.failed')}</span>}
      </p>
      {state.kind === 'tried' && <Outcome account={account} tried={state.tried} />}
    </li>
  );
}

function Outcome({ account: { setup }, tried }: { account: Account; tried: Tried }) {
  const { lever, asPlayed, decision } = tried;
  const played = {
    value: lever.value,
    findings: asPlayed,
    flips: { ending: false, first: false, defecting: false },
    impossible: [],
  };
  const rows = [...tried.tried, played].toSorted((a, b) => a.value - b.value);
  return (
    <>
      <p className="sb-assume-finding">
        {leverLines(setup, tried)
          .map((one) => lineText(one))
          .join(' ')}
      </p>
      <div className="sb-review-scroll">
        <table className="sb-review-table">
          <thead className="type-label">
            <tr>
              <th scope="col">{t('sens.col.value')}</th>
              <th scope="col">{t('sens.col.ending')}</th>
              <th scope="col" data-figure>
                {t('sens.col.needle')}
              </th>
              <th scope="col">{t('sens.col.first')}</th>
              {decision !== null && (
                <th scope="col">
                  {t('sens.col.defecting', {
                    state: nameOf.state(setup, decision.seat),
                    turn: decision.turn,
                  })}
                </th>
              )}
              <th scope="col" data-figure>
                {t('sens.col.out')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.value} data-played={row === played || undefined}>
                <th scope="row">
                  {row === played
                    ? t('sens.played', { value: num(row.value, 'exact') })
                    : num(row.value, 'exact')}
                </th>
                <td>
                  {t('sens.ending', { ending: row.findings.ending ?? 'none' })}
                  <Flip is={row.flips.ending} />
                </td>
                <td data-figure>{num(row.findings.needle, 'signed')}</td>
                <td>
                  {nameOf.state(setup, row.findings.first)}
                  <Flip is={row.flips.first} />
                </td>
                {decision !== null && (
                  <td>
                    {row.findings.defecting === null
                      ? t('review.standings.no')
                      : signedPoints(row.findings.defecting * POINT)}
                    <Flip is={row.flips.defecting} />
                  </td>
                )}
                <td data-figure>{num(row.impossible.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Flip({ is }: { is: boolean }) {
  return is ? <strong> {t('sens.flip')}</strong> : null;
}

/** Opens the line of the scenario that states a value: no rule made it, so there is no number to explain. */
export function ScenarioLine({ at, text, label }: { at: LedgerTarget; text: string; label: string }) {
  const { open } = useLedger();
  return (
    <Button look="text" aria-label={t('sens.open', { text, label })} onClick={() => open(at)}>
      {text}
    </Button>
  );
}
