import { Explained } from '../../glossary/Explained';
import { nameOf } from '../../models/facts';
import { usePlan } from '../../screens/plan/usePlan';
import { Select } from '../../ui';
import { t } from '../../words';
import { clausesOf, keyOf, wordOf } from './clauses';
import { clauseText } from './phrases';

/** What this seat expects of others; the reveal says how right it was. */
export function Predictions() {
  const { setup, options, draft, change } = usePlan();
  return (
    <div className="pl-predict">
      <p className="type-support">
        <Explained>{t('deals.predict.note')}</Explained>
      </p>
      {options.predict.map((id) => {
        const [made] = draft.predictions?.[id] ?? [];
        const deeds = clausesOf(setup, options, id).filter(
          ({ clause }) => clause.kind === 'honour' || clause.kind === 'defect',
        );
        return (
          <Select
            key={id}
            label={nameOf.state(setup, id)}
            value={made === undefined ? '' : keyOf(made, undefined)}
            options={[
              { value: '', label: t('deals.predict.none') },
              ...deeds.map(({ key, clause }) => ({
                value: key,
                label: t('deals.predict.will', { clause: clauseText(setup, clause) }),
              })),
            ]}
            onChange={(key) =>
              change((orders) => {
                const rest = { ...orders.predictions };
                if (key === '') delete rest[id];
                else rest[id] = [wordOf(key).clause];
                orders.predictions = rest;
              })
            }
          />
        );
      })}
    </div>
  );
}
