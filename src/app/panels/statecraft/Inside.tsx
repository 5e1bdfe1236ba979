import { POINT } from '../../../engine';
import { usePlan } from '../../screens/plan/usePlan';
import { Explained } from '../../glossary/Explained';
import { Meter } from '../../ui';
import { Term } from '../../ui/term';
import { num, t } from '../../words';

const SCALE = 100;

/** The inside of one's own state where the scenario has one: liberties, what the state can do, and who keeps an autocrat in power. */
export function Inside() {
  const { setup, seat, view, elsewhere } = usePlan();
  const place = setup.state(seat);
  const { columns } = view;
  const state = setup.states[place];
  const n = setup.states.length;
  const read = (cell: number | null | undefined): number | undefined =>
    cell === undefined || cell === null ? undefined : Math.round(cell / POINT);
  if (elsewhere || read(columns.liberties[place]) === undefined || state === undefined) return null;
  const kinds = [
    'liberties',
    'stateCapacity',
    ...(state.regime === 'autocracy' ? (['elites'] as const) : []),
  ] as const;
  const debt = setup.states.reduce((sum, _, to) => sum + (read(columns.debt[place * n + to]) ?? 0), 0);
  return (
    <section className="pl-inside" aria-label={t('inside.title')}>
      <h4 className="type-row">{t('inside.title')}</h4>
      <dl>
        {kinds.map((kind) => {
          const value = read(columns[kind][place]);
          if (value === undefined) return null;
          return (
            <div key={kind}>
              <dt>
                <Term means={t(`inside.${kind}.means`)}>{t(`inside.${kind}`)}</Term>
              </dt>
              <dd>
                {num(value)} <Meter share={value / SCALE} />
              </dd>
            </div>
          );
        })}
      </dl>
      {debt > 0 && (
        <p className="type-support">
          <Explained>{t('inside.debt', { debt })}</Explained>
        </p>
      )}
      {columns.censored[place] === 1 && (
        <p className="type-support">
          <Explained>{t('inside.censored')}</Explained>
        </p>
      )}
    </section>
  );
}
