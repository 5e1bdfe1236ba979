import { capitalOf } from '../../models/verbs';
import { CardHere } from '../../screens/plan/CardNote';
import { usePlan } from '../../screens/plan/usePlan';
import { num, t } from '../../words';
import { ChosenActs } from './ChosenActs';
import { Inside } from './Inside';
import { SupplierChoice } from './SupplierChoice';
import { VerbList } from './VerbList';

/** Acts of state, and for a seat that buys, its supplier. */
export function StatecraftPanel() {
  const { setup, view, options, draft } = usePlan();
  const full = setup.scenario.rules.ledger === 'full';
  const capital = full ? (view.columns.capital[setup.state(view.seat)] ?? null) : null;
  const left = options.acts - (draft.acts?.length ?? 0);
  const spent = (draft.acts ?? []).reduce((sum, act) => sum + capitalOf(options.verbs, act.verb), 0);
  return (
    <>
      <CardHere kind="statecraft" />
      {options.supplier.length > 0 && <SupplierChoice />}
      {options.acts > 0 && options.verbs.length > 0 && (
        <>
          <p className="type-support" aria-live="polite">
            {t('statecraft.left', { n: options.acts, left })}{' '}
            {capital !== null && t('statecraft.capital', { n: num(capital / 1000), spent: spent / 1000 })}
          </p>
          <ChosenActs />
          <VerbList left={left} />
        </>
      )}
      <Inside />
    </>
  );
}
