import './accord.css';
import { honouredLast, POINT, rulesSeen } from '../../../engine';
import type { Prospects } from '../../../engine';
import type { AccordDef } from '../../../scenario/types';
import { accordSources } from '../../models/accordFacts';
import { findingOfProspects, isInsurance } from '../../models/accordView';
import { byId, nameOf } from '../../models/facts';
import { signedPoints } from '../../models/sentence';
import { Asked } from '../../screens/ledger/Asked';
import { useExhibit } from '../../screens/plan/exhibit';
import { usePlan, useProspects, useStruck } from '../../screens/plan/usePlan';
import type { Plan } from '../../screens/plan/usePlan';
import { Button, PayoffTable, Plate, Select } from '../../ui';
import { num, t } from '../../words';
import { Caught } from './Caught';
import { MemberHistory } from './MemberHistory';
import { PayoffGame } from './PayoffGame';

/** The plate in place of the map: what each choice brings now and kept up, by how many others honour, and who kept it so far. */
export function PayoffPlate({ accord: id }: { accord: string }) {
  const plan = usePlan();
  const { setup, options } = plan;
  const { show } = useExhibit();
  const { answer: table } = useProspects(id);
  const struck = useStruck(id);
  const accord = byId(setup.accords, id);
  if (!accord) return null;
  const title =
    table === null
      ? t('payoffs.loading')
      : struck !== null && isInsurance(table, struck)
        ? t('payoffs.finding.insurance')
        : findingOfProspects(table);
  return (
    <Plate
      title={title}
      subtitle={t('payoffs.subtitle', { accord: accord.name })}
      controls={
        <>
          {options.accords.length > 1 && (
            <Select
              label={t('xray.accord')}
              hideLabel
              value={id}
              options={options.accords.map((one) => ({
                value: one.accord,
                label: nameOf.accord(setup, one.accord),
              }))}
              onChange={(accordId) => show({ kind: 'payoffs', accord: accordId })}
            />
          )}
          <Button icon="globe" onClick={() => show({ kind: 'map' })}>
            {t('payoffs.back')}
          </Button>
        </>
      }
    >
      {table === null ? (
        // The title says what is being worked out; the table's place is kept, so that nothing jumps when it comes.
        <div className="ac-reserve type-section" aria-hidden="true">
          <p>{accord.honour}</p>
          <p>{accord.defect}</p>
        </div>
      ) : (
        <>
          <Table plan={plan} accord={accord} table={table} struck={struck} />
          <div className="ac-about">
            <PayoffGame accord={accord} table={table} />
            <Caught accord={accord} title={t('caught.title')} />
          </div>
        </>
      )}
      <MemberHistory accord={accord} tempted={table?.tempted ?? null} />
    </Plate>
  );
}

interface TableProps {
  readonly plan: Plan;
  readonly accord: AccordDef;
  readonly table: Prospects;
  readonly struck: Prospects | null;
}

function Table({ plan, accord, table, struck }: TableProps) {
  const { setup, seat, view, orders } = plan;
  const { evidence } = rulesSeen(setup, view, setup.accord(accord.id));
  const others = accord.members
    .filter((member) => member !== seat)
    .map((member) => nameOf.state(setup, member));
  const rows = table.rows.filter((row) => row.choice !== 'named' || evidence > 0);
  const goesOn = table.end > view.turn;
  const last = honouredLast(setup, view, accord.id);
  const lines = goesOn || struck !== null;
  // All others first: it is what an accord is for.
  const order = table.counts.map((_, n) => n).toReversed();
  const figure = writing(table);
  const option = plan.options.accords.find((one) => one.accord === accord.id);
  return (
    <PayoffTable
      caption={
        <>
          {t('payoffs.luck')} {goesOn && `${t('payoffs.kept', { until: table.end })} `}
          {option && (
            <Asked at={accordSources(plan, accord, option)} text={t('forecast.why')} label={accord.name} />
          )}
        </>
      }
      corner={t('payoffs.corner')}
      columns={order.map((n) => ({
        id: String(n),
        label: columnLabel(table.counts[n] ?? 0, others),
        note: table.counts[n] === last ? t('payoffs.last') : undefined,
      }))}
      rows={[
        ...rows.map((row) => ({
          id: row.choice,
          label:
            row.choice === 'honour'
              ? accord.honour
              : row.choice === 'defect'
                ? accord.defect
                : t('payoffs.named'),
          note: row.choice === 'named' ? t(goesOn ? 'payoffs.named.each' : 'payoffs.named.once') : undefined,
          selected: row.choice === orders.accords?.[accord.id],
          outcome: row.choice === 'named',
          cells: order.map((n) => ({
            lines: [
              ...(struck === null
                ? [{ ...(lines && { label: t('payoffs.turn') }), ...figure(row.cells[n]?.now) }]
                : [
                    { label: t('payoffs.quiet'), ...figure(row.cells[n]?.now) },
                    {
                      label: t('payoffs.struck'),
                      ...figure(struck.rows.find((x) => x.choice === row.choice)?.cells[n]?.now),
                    },
                  ]),
              ...(goesOn
                ? [
                    {
                      label: t('payoffs.until', { until: table.end }),
                      ...(table.until < table.end ? { value: 0, text: '…' } : figure(row.cells[n]?.later)),
                    },
                  ]
                : []),
            ],
          })),
        })),
        ...(goesOn && evidence > 0 && struck === null ? [answeredRow(table, order, figure)] : []),
      ]}
    />
  );
}

interface Line {
  readonly value: number;
  readonly text: string;
}

/** How figures are written: with one decimal, and where all are under a point with two that say something. */
function writing(table: Prospects): (points?: number) => Line {
  const all = table.rows.flatMap(({ cells }) => cells.flatMap(({ now, later }) => [now, later]));
  const isSmall = all.every((points) => Math.abs(points) < POINT);
  return (points = 0) => {
    const value = points / POINT;
    const sign = value < 0 ? '−' : '+';
    const small =
      Math.abs(value) < 0.005 ? '0' : `${sign}${num(Math.round(Math.abs(value) * 100) / 100, 'fine')}`;
    return { value, text: isSmall ? small : signedPoints(points) };
  };
}

/** Defecting now, found out, and nobody honouring from then on: known for the case in which all others honoured. */
function answeredRow(table: Prospects, order: readonly number[], figure: (points?: number) => Line) {
  const all = table.counts.length - 1;
  const now = table.rows.find(({ choice }) => choice === 'named')?.cells[all]?.now;
  const later = table.answered === null ? { value: 0, text: '…' } : figure(table.answered);
  return {
    id: 'answered',
    label: t('payoffs.answered'),
    note: t('payoffs.answered.note'),
    outcome: true,
    cells: order.map((n) =>
      n === all
        ? {
            lines: [
              { label: t('payoffs.turn'), ...figure(now) },
              { label: t('payoffs.until', { until: table.end }), ...later },
            ],
          }
        : undefined,
    ),
  };
}

/** “2 of 3 others honour”, or by name where there is only one. */
function columnLabel(n: number, others: readonly string[]): string {
  const [only] = others;
  if (others.length === 1 && only !== undefined) return t('payoffs.column.one', { n, name: only });
  return n === others.length ? t('payoffs.all', { n }) : t('payoffs.column', { n, all: others.length });
}
