import type { ReactNode } from 'react';
import type { TextOption } from '../../../engine';
import { Explained } from '../../glossary/Explained';
import { byId } from '../../models/facts';
import { ShowHall } from '../../screens/assembly/ShowHall';
import { usePlan } from '../../screens/plan/usePlan';
import { num, t } from '../../words';
import { repeatsDesign, stageLine } from '../../models/textLines';

/** Drafts of one item that exclude each other: what they are about, how one wins, and which counts more this time. */
export function RivalDrafts({
  item,
  options,
  children,
}: {
  item: string;
  options: readonly TextOption[];
  children: ReactNode;
}) {
  const plan = usePlan();
  const { setup, stake } = plan;
  const def = byId(setup.items, item);
  const [first] = options;
  const texts = options.flatMap((option) => byId(setup.texts, option.text) ?? []);
  const again = texts.find((text) => repeatsDesign(plan, text));
  return (
    <section className="pl-item" aria-label={def?.title ?? item}>
      <h4 className="type-row">{def?.title ?? item}</h4>
      <p className="type-support">
        {first && stageLine(plan, first)}{' '}
        {def !== undefined &&
          def.noRule !== 0 &&
          t('assembly.noRule', { by: num(def.noRule * stake, 'signed') })}
      </p>
      {again && (
        <p className="type-support pl-strong">
          <Explained>
            {t('assembly.again', { text: again.ref, times: setup.scenario.assembly.repeat / 1000 })}
          </Explained>
        </p>
      )}
      {children}
      <ShowHall item={item} />
    </section>
  );
}
