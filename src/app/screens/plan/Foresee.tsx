import type { Clause } from '../../../engine';
import { countedAccord, foreseeableTexts, type CountedAccord } from '../../models/foresee';
import { nameOf } from '../../models/facts';
import { Segmented, Select } from '../../ui';
import { t } from '../../words';
import { usePlan } from './usePlan';

/** Members that fit side by side as numbers, and texts that are asked about at once. */
const FEW = 8;
const MOST = 6;

function question({ def, members }: CountedAccord): string {
  return t('foresee.count', { of: members.length, honour: def.honour, accord: def.name });
}

function counts({ members }: CountedAccord): { value: string; label: string }[] {
  return Array.from({ length: members.length + 1 }, (_, n) => ({ value: String(n), label: String(n) }));
}

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
  const count = accord && made(accord.def.id);
  const guessText = (text: string) => (
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
  );
  return (
    <section className="pl-foresee">
      <header className="pl-row-head">
        <h3 className="type-row">{t('foresee.title')}</h3>
        <span className="type-label">{t('foresee.optional')}</span>
      </header>
      {accord && accord.members.length <= FEW && (
        <Segmented
          showLabel
          wide
          label={question(accord)}
          value={count?.kind === 'count' ? String(count.honoured) : ''}
          options={counts(accord)}
          onChange={(n) =>
            guess(accord.def.id, { kind: 'count', accord: accord.def.id, honoured: Number(n) })
          }
        />
      )}
      {accord && accord.members.length > FEW && (
        <Select
          label={question(accord)}
          value={count?.kind === 'count' ? String(count.honoured) : ''}
          options={[{ value: '', label: t('foresee.count.none'), blocked: true }, ...counts(accord)]}
          onChange={(n) =>
            guess(accord.def.id, { kind: 'count', accord: accord.def.id, honoured: Number(n) })
          }
        />
      )}
      {texts.length > 0 && (
        <div className="pl-foresee-texts">
          <p className="type-support">{t('foresee.texts', { n: texts.length })}</p>
          {texts.slice(0, MOST).map((text) => guessText(text))}
        </div>
      )}
      {texts.length > MOST && (
        <details className="pl-more">
          <summary>{t('foresee.rest', { n: texts.length - MOST })}</summary>
          <div className="pl-foresee-texts">{texts.slice(MOST).map((text) => guessText(text))}</div>
        </details>
      )}
    </section>
  );
}
