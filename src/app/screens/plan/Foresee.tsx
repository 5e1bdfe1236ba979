import type { Clause } from '../../../engine';
import { countedAccord, foreseeableTexts } from '../../models/foresee';
import { nameOf } from '../../models/facts';
import { Segmented } from '../../ui';
import { t } from '../../words';
import { usePlan } from './usePlan';

/** Predict, then commit: how many will honour, and what will become of the texts, a tap each. The reveal scores them. */
export function Foresee() {
  const { setup, view, options, draft, change } = usePlan();
  const accord = countedAccord(setup, view);
  const texts = foreseeableTexts(options);
  if (accord === undefined && texts.length === 0) return null;
  const made = (about: string): Clause | undefined => draft.predictions?.[about]?.[0];
  const guess = (about: string, clause: Clause): void =>
    change((orders) => {
      orders.predictions = { ...orders.predictions, [about]: [clause] };
    });
  const count = accord && made(accord.id);
  return (
    <section className="pl-foresee">
      <h3 className="type-row">{t('foresee.title')}</h3>
      {accord && (
        <Segmented
          showLabel
          wide
          label={t('foresee.count', {
            of: accord.members.length,
            honour: accord.honour,
            accord: accord.name,
          })}
          value={count?.kind === 'count' ? String(count.honoured) : ''}
          options={Array.from({ length: accord.members.length + 1 }, (_, n) => ({
            value: String(n),
            label: String(n),
          }))}
          onChange={(n) => guess(accord.id, { kind: 'count', accord: accord.id, honoured: Number(n) })}
        />
      )}
      {texts.length > 0 && (
        <div className="pl-foresee-texts">
          <p className="type-support">{t('foresee.texts', { n: texts.length })}</p>
          {texts.map((text) => (
            <div key={text} className="pl-foresee-text">
              <span className="type-support" aria-hidden="true">
                {nameOf.text(setup, text)}
              </span>
              <Segmented<string>
                label={t('foresee.text', { text: nameOf.text(setup, text) })}
                value={made(text)?.kind ?? ''}
                options={(['passes', 'falls'] as const).map((kind) => ({
                  value: kind,
                  label: t(`foresee.${kind}`),
                }))}
                onChange={(kind) => guess(text, { kind: kind === 'falls' ? 'falls' : 'passes', text })}
              />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
