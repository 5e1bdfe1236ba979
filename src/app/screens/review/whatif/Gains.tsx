import type { FlipResult } from '../../../../lab/whatif/whatif';
import { byId, type Account } from '../../../models/facts';
import { lineText } from '../../../models/factsLine';
import type { LedgerTarget } from '../../../models/ledger';
import { gainsLine } from '../../../models/turning';
import { SeatChip } from '../../../ui';
import { num, t } from '../../../words';
import { Figure } from '../../ledger/Figure';
import { Section } from '../Section';

export interface GainsProps {
  readonly account: Account;
  readonly result: FlipResult;
  readonly openOther: (target: LedgerTarget) => void;
}

/** Every seat's score in both games, who gains most first; both numbers open their ledger. */
export function Gains({ account, result, openOther }: GainsProps) {
  const { setup } = account;
  const { asPlayed, whatIf, swing, tracks } = result;
  const scoreOf = (of: typeof asPlayed, seat: string) => of.standings.find((s) => s.state === seat);
  const rows = Object.entries(swing.scores).toSorted((a, b) => b[1] - a[1]);
  const at = (turn: number, seat: string) =>
    ({ kind: 'cell', turn, measure: 'score', subject: seat }) as const;
  return (
    <Section title={lineText(gainsLine(setup, result))}>
      <table className="sb-review-table">
        <thead className="type-label">
          <tr>
            <th scope="col">{t('whatif.gains.seat')}</th>
            <th scope="col" data-figure>
              {t('whatif.gains.played')}
            </th>
            <th scope="col" data-figure>
              {t('whatif.gains.if')}
            </th>
            <th scope="col" data-figure>
              {t('whatif.gains.swing')}
            </th>
            <th scope="col">{t('whatif.gains.won')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([seat, by]) => {
            const state = byId(setup.states, seat);
            const was = scoreOf(asPlayed, seat);
            const now = scoreOf(whatIf, seat);
            return (
              <tr key={seat}>
                <th scope="row">
                  <SeatChip
                    name={state?.name ?? seat}
                    pole={state?.pole ?? 'hedging'}
                    you={seat === account.seat}
                  />
                </th>
                <td data-figure>
                  <Figure at={at(tracks.asPlayed.length - 1, seat)} text={num(was?.score ?? 0)} />
                </td>
                <td data-figure>
                  <Figure
                    at={at(tracks.whatIf.length - 1, seat)}
                    text={num(now?.score ?? 0)}
                    onOpen={openOther}
                  />
                </td>
                <td data-figure>{num(by, 'signed')}</td>
                <td>
                  {was?.won === now?.won
                    ? t('whatif.gains.still')
                    : t(now?.won === true ? 'whatif.gains.now' : 'whatif.gains.no-longer')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
