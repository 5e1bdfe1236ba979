import type { FlipResult } from '../../../../lab/whatif/whatif';
import { byId, type Account } from '../../../models/facts';
import { lineText } from '../../../models/factsLine';
import type { LedgerTarget } from '../../../models/ledger';
import { gainsLine } from '../../../models/turning';
import { SeatChip } from '../../../ui';
import { num, t } from '../../../words';
import { Figure } from '../../ledger/Figure';
import { FigureTable } from '../FigureTable';
import type { FigureColumn } from '../FigureTable';
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
  const columns: FigureColumn<(typeof rows)[number]>[] = [
    {
      id: 'seat',
      label: t('whatif.gains.seat'),
      isHead: true,
      renderCell: ([seat]) => {
        const state = byId(setup.states, seat);
        return (
          <SeatChip name={state?.name ?? seat} pole={state?.pole ?? 'hedging'} you={seat === account.seat} />
        );
      },
    },
    {
      id: 'played',
      label: t('whatif.gains.played'),
      isFigure: true,
      renderCell: ([seat]) => (
        <Figure at={at(tracks.asPlayed.length - 1, seat)} text={num(scoreOf(asPlayed, seat)?.score ?? 0)} />
      ),
    },
    {
      id: 'if',
      label: t('whatif.gains.if'),
      isFigure: true,
      renderCell: ([seat]) => (
        <Figure
          at={at(tracks.whatIf.length - 1, seat)}
          text={num(scoreOf(whatIf, seat)?.score ?? 0)}
          onOpen={openOther}
        />
      ),
    },
    {
      id: 'swing',
      label: t('whatif.gains.swing'),
      isFigure: true,
      renderCell: ([, by]) => num(by, 'signed'),
    },
    {
      id: 'won',
      label: t('whatif.gains.won'),
      renderCell: ([seat]) => {
        const [was, now] = [scoreOf(asPlayed, seat)?.won, scoreOf(whatIf, seat)?.won];
        if (was === now) return t('whatif.gains.still');
        return t(now === true ? 'whatif.gains.now' : 'whatif.gains.no-longer');
      },
    },
  ];
  return (
    <Section title={lineText(gainsLine(setup, result))}>
      <FigureTable columns={columns} rows={rows} keyOf={([seat]) => seat} />
    </Section>
  );
}
