import './statecraft.css';
import { Asked } from '../../screens/ledger/Asked';
import { usePlan } from '../../screens/plan/usePlan';
import { capitalOf } from '../../models/verbs';
import { Meter } from '../../ui';
import { num, t } from '../../words';

/** All that a government can hold, thousandths. */
const MOST = 200_000;

/** Political capital as a purse: solid what is left, hatched what these orders take. Nothing where the game has none. */
export function CapitalBar() {
  const { setup, view, options, draft, elsewhere } = usePlan();
  if (setup.scenario.rules.ledger !== 'full') return null;
  const capital = view.columns.capital[setup.state(view.seat)] ?? null;
  if (capital === null) return null;
  const acts = (draft.acts ?? []).reduce((sum, { verb }) => sum + capitalOf(options.verbs, verb), 0);
  const tabled = (draft.table ?? []).length * options.tableCost;
  const claims = (draft.voices ?? []).filter(({ stance }) => stance === 'policy').length * options.claimCost;
  const spent = acts + tabled + claims;
  const left = Math.max(0, capital - spent);
  const cell = {
    kind: 'cell',
    turn: view.turn - 1,
    measure: 'capital',
    subject: view.seat,
  } as const;
  return (
    <div className="st-capital">
      <h4 className="type-row">{t('capital.title')}</h4>
      {!elsewhere && <Meter share={left / MOST} more={Math.min(spent, capital) / MOST} />}
      <p className="type-support" aria-live="polite">
        <Asked at={cell} text={num(capital / 1000)} />{' '}
        {t('capital.left', {
          spent: num(spent / 1000, 'fine'),
          left: num(left / 1000),
          over: spent > capital ? 'yes' : 'no',
        })}
      </p>
    </div>
  );
}
