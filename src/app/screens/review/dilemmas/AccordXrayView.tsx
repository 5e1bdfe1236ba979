import { POINT } from '../../../../engine';
import type { MemberXray } from '../../../../lab/xray/accord';
import type { AccordAsked } from '../../../../lab/xray/asked';
import { byId, nameOf, type Account } from '../../../models/facts';
import { lineText } from '../../../models/factsLine';
import { gameMeans, xrayFinding } from '../../../models/xray';
import { signedPoints } from '../../../models/sentence';
import { useStudy } from '../../../store';
import { PayoffTable, SeatChip } from '../../../ui';
import { num, t } from '../../../words';
import { Figure } from '../../ledger/Figure';
import { Section } from '../Section';

interface Asked {
  account: Account;
  turn: number;
  accord: string;
  seat: string;
}

/** One accord in one turn: the table of one member with the game's own column marked, and every member's other choice. */
export function AccordXrayView({ account, turn, accord, seat }: Asked) {
  const { answer, failed } = useStudy('accord', { turn, accord, seat });
  if (answer === null)
    return (
      <p className="type-support" role="status">
        {failed ? t('xray.failed') : t('xray.working')}
      </p>
    );
  return <Shown account={account} asked={answer} />;
}

function Shown({ account, asked: { xray, table, game } }: { account: Account; asked: AccordAsked }) {
  const { setup } = account;
  const def = byId(setup.accords, xray.accord);
  const mine = xray.members.find((m) => m.seat === table.seat);
  const cases = table.honour.length;
  return (
    <>
      <Section title={lineText(xrayFinding(setup, table, mine))} note={lineText(gameMeans(table.game))}>
        <PayoffTable
          caption={t('xray.table.caption')}
          corner={nameOf.state(setup, table.seat)}
          columns={Array.from({ length: cases }, (_, n) => ({
            id: String(n),
            label: t('payoffs.column', { n, all: cases - 1 }),
            ...(mine?.othersHonoured === n && { note: t('xray.column.here') }),
          }))}
          rows={(['honour', 'defect', 'named'] as const).map((choice) => ({
            id: choice,
            label:
              choice === 'honour'
                ? (def?.honour ?? t('xray.chose.honoured'))
                : choice === 'defect'
                  ? (def?.defect ?? t('xray.chose.defected'))
                  : t('payoffs.named'),
            selected: mine !== undefined && rowOf(mine) === choice,
            outcome: choice === 'named',
            cells: table[choice].map((value) => ({
              lines: [{ value, text: signedPoints(value * POINT) }],
            })),
          }))}
        />
      </Section>
      <Section title={t('xray.members')} note={t('xray.members.note')}>
        <table className="sb-review-table">
          <thead className="type-label">
            <tr>
              <th scope="col">{t('xray.member')}</th>
              <th scope="col">{t('xray.chose')}</th>
              <th scope="col" data-figure>
                {t('xray.now')}
              </th>
              <th scope="col" data-figure>
                {t('xray.game')}
              </th>
            </tr>
          </thead>
          <tbody>
            {xray.members.map((m) => (
              <tr key={m.seat}>
                <th scope="row">
                  <SeatChip
                    name={nameOf.state(setup, m.seat)}
                    pole={byId(setup.states, m.seat)?.pole ?? 'hedging'}
                    you={m.seat === account.seat}
                  />
                </th>
                <td>
                  <Figure at={{ kind: 'cell', ...m.cell }} text={choseText(m)} />
                </td>
                <td data-figure>{num(m.now, 'signed')}</td>
                <td data-figure>
                  {game === null ? t('xray.game.unknown') : num(game[m.seat] ?? 0, 'signed')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}

function rowOf(m: MemberXray): 'honour' | 'defect' | 'named' {
  if (m.honoured) return 'honour';
  return m.named ? 'named' : 'defect';
}

function choseText(m: MemberXray): string {
  if (m.suspended) return t(m.honoured ? 'xray.chose.restitution' : 'xray.chose.out');
  if (m.honoured) return t('xray.chose.honoured');
  return t(m.named ? 'xray.chose.named' : 'xray.chose.defected');
}
