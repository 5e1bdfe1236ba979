import { POINT, rulesSeen } from '../../../engine';
import type { PayoffTable as Payoffs } from '../../../engine';
import { byId, nameOf } from '../../models/facts';
import { sentence, signedPoints } from '../../models/sentence';
import { useExhibit } from '../../screens/plan/exhibit';
import { usePayoffs, usePlan, useStruckPayoffs } from '../../screens/plan/usePlan';
import { Button, PayoffTable, Plate } from '../../ui';
import { t } from '../../words';
import { MemberHistory } from './MemberHistory';

/** The plate in place of the map: what each choice brings for each number of others who honour, and who kept it so far. */
export function PayoffPlate({ accord: id }: { accord: string }) {
  const { setup, seat, view, orders } = usePlan();
  const { show } = useExhibit();
  const table = usePayoffs(id);
  const struck = useStruckPayoffs(id);
  const accord = byId(setup.accords, id);
  if (!accord || table === null) return null;
  const chosen = orders.accords?.[id];
  const { evidence } = rulesSeen(setup, view, setup.accord(id));
  const others = accord.members
    .filter((member) => member !== seat)
    .map((member) => nameOf.state(setup, member));
  const rows = table.rows.filter((row) => row.choice !== 'named' || evidence > 0);
  return (
    <Plate
      title={struck === null ? findingOfPayoffs(table) : findingOfInsurance(table, struck)}
      subtitle={t('payoffs.subtitle', { accord: accord.name })}
      controls={
        <Button icon="globe" onClick={() => show({ kind: 'map' })}>
          {t('payoffs.back')}
        </Button>
      }
    >
      <PayoffTable
        caption={t('payoffs.caption')}
        corner={t('payoffs.corner')}
        columns={Array.from({ length: table.others + 1 }, (_, n) => ({
          id: String(n),
          label: columnLabel(n, others),
        }))}
        rows={rows.map((row) => ({
          id: row.choice,
          label:
            row.choice === 'honour'
              ? accord.honour
              : row.choice === 'defect'
                ? accord.defect
                : t('payoffs.named'),
          note: row.choice === 'named' ? t('payoffs.named.note') : undefined,
          selected: row.choice === chosen,
          outcome: row.choice === 'named',
          cells: row.cells.map((value, n) => ({
            lines: lines(value, struck?.rows.find((x) => x.choice === row.choice)?.cells[n]),
          })),
        }))}
      />
      <MemberHistory accord={accord} />
    </Plate>
  );
}

/** One figure, or one for a quiet turn and one for a turn in which it strikes. */
function lines(value: number, struck: number | undefined) {
  const line = (points: number) => ({ value: points / POINT, text: signedPoints(points) });
  if (struck === undefined) return [line(value)];
  return [
    { ...line(value), label: t('payoffs.quiet') },
    { ...line(struck), label: t('payoffs.struck') },
  ];
}

/** Insurance is told by both turns; where both say the same, as any other accord. */
function findingOfInsurance(quiet: Payoffs, struck: Payoffs): string {
  const pays = (table: Payoffs) => {
    const [honour, defect] = ['honour', 'defect'].map(
      (c) => table.rows.find((x) => x.choice === c)?.cells ?? [],
    );
    return (honour?.at(-1) ?? 0) > (defect?.at(-1) ?? 0);
  };
  return !pays(quiet) && pays(struck) ? t('payoffs.finding.insurance') : findingOfPayoffs(quiet);
}

/** “2 of 3 others honour”, or by name where there is only one. */
function columnLabel(n: number, others: readonly string[]): string {
  const [only] = others;
  if (others.length === 1 && only !== undefined) return t('payoffs.column.one', { n, name: only });
  return t('payoffs.column', { n, all: others.length });
}

/** The title: what the table says, computed from it. */
function findingOfPayoffs(table: Payoffs): string {
  const honour = table.rows.find((row) => row.choice === 'honour')?.cells ?? [];
  const defect = table.rows.find((row) => row.choice === 'defect')?.cells ?? [];
  const cases = honour.length;
  const better = honour.filter((value, n) => value > (defect[n] ?? 0)).length;
  const together = (honour.at(-1) ?? 0) > (defect[0] ?? 0);
  if (better === 0) return together ? t('payoffs.finding.dilemma') : t('payoffs.finding.never');
  if (better === cases) return t('payoffs.finding.always');
  return sentence(`payoffs.finding.${table.game}`, { better, cases }, () =>
    t('payoffs.finding.mixed', { better, cases }),
  );
}
