import { nameOf } from '../../models/facts';
import { usePlan } from '../../screens/plan/usePlan';
import { Checkbox } from '../../ui';
import { t } from '../../words';

/** Suspension of partners and inspections, where the scenario leaves them to orders. */
export function AccordConduct({ accord }: { accord: string }) {
  const { setup, options, orders, change } = usePlan();
  const partners = options.suspend.find((entry) => entry.accord === accord)?.partners ?? [];
  const states = options.inspections.find((entry) => entry.accord === accord)?.states ?? [];
  const refused = orders.suspend?.[accord] ?? [];
  const inspected = (state: string): boolean =>
    (orders.inspections ?? []).some((entry) => entry.accord === accord && entry.state === state);
  if (partners.length === 0 && states.length === 0) return null;
  return (
    <details className="pl-more">
      <summary>{t('accords.conduct')}</summary>
      {partners.length > 0 && (
        <fieldset className="pl-checks">
          <legend className="type-support">{t('accords.suspend')}</legend>
          {partners.map((state) => (
            <Checkbox
              key={state}
              label={nameOf.state(setup, state)}
              checked={refused.includes(state)}
              onChange={(on) =>
                change((draft) => {
                  const list = on ? [...refused, state] : refused.filter((id) => id !== state);
                  draft.suspend = { ...draft.suspend, [accord]: list };
                })
              }
            />
          ))}
        </fieldset>
      )}
      {states.length > 0 && (
        <fieldset className="pl-checks">
          <legend className="type-support">{t('accords.inspect')}</legend>
          {states.map((state) => (
            <Checkbox
              key={state}
              label={nameOf.state(setup, state)}
              checked={inspected(state)}
              onChange={(on) =>
                change((draft) => {
                  const rest = (draft.inspections ?? []).filter(
                    (entry) => entry.accord !== accord || entry.state !== state,
                  );
                  draft.inspections = on ? [...rest, { accord, state }] : rest;
                })
              }
            />
          ))}
        </fieldset>
      )}
    </details>
  );
}
