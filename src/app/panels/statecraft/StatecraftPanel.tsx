import { Large } from '../../screens/Large';
import { CardHere } from '../../screens/plan/CardNote';
import { usePlan } from '../../screens/plan/usePlan';
import { t } from '../../words';
import { CapitalBar } from './CapitalBar';
import { ChosenActs } from './ChosenActs';
import { SupplierChoice } from './SupplierChoice';
import { VerbList } from './VerbList';

/** Acts of state, and for a seat that buys, its supplier. */
export function StatecraftPanel() {
  const { options, draft } = usePlan();
  const left = options.acts - (draft.acts?.length ?? 0);
  return (
    <>
      <CardHere kind="statecraft" />
      {options.supplier.length > 0 && <SupplierChoice />}
      {options.acts > 0 && options.verbs.length > 0 && (
        <>
          <p className="type-support" aria-live="polite">
            {t('statecraft.left', { n: options.acts, left })}
          </p>
          <CapitalBar />
          <ChosenActs />
          <VerbList left={left} />
        </>
      )}
      <Large part="Inside" />
    </>
  );
}
