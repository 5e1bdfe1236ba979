import './accord.css';
import type { AccordDef } from '../../../scenario/types';
import { detectionOf, priceOf } from '../../models/accordView';
import { usePlan } from '../../screens/plan/usePlan';
import { num, t } from '../../words';

/** The same behind one line that says what is on record; one sentence where nobody inspects. */
export function CaughtFolded({ accord }: { accord: AccordDef }) {
  const { setup, view, elsewhere } = usePlan();
  if (elsewhere) return null;
  const { least, most, lines } = detectionOf(setup, view, accord);
  if (most === 0) return <p className="type-support">{lines[0]}</p>;
  return (
    <details className="pl-more">
      <summary>
        {t('caught.title')} {t('caught.record', { n: num(least / 10) })}
      </summary>
      <Caught accord={accord} />
    </details>
  );
}

/** What it takes to be found out, with what is hidden hatched, and what follows then by the rules. */
export function Caught({ accord, title }: { accord: AccordDef; title?: string }) {
  const { setup, view } = usePlan();
  const { least, most, lines } = detectionOf(setup, view, accord);
  const price = priceOf(setup, view, accord);
  if (most === 0) return null;
  return (
    <section className="ac-caught">
      {title !== undefined && <h2 className="type-section">{title}</h2>}
      <div className="ac-evidence">
        <span className="sb-sr">
          {t('caught.bar', { record: num(least / 10), most: most > least ? num(most / 10) : 'none' })}
        </span>
        <div aria-hidden="true" className="sb-keep-colour">
          <i style={{ width: `${least / 10}%` }} />
          {most > least && <i data-hidden style={{ width: `${(most - least) / 10}%` }} />}
        </div>
        <p className="type-label" aria-hidden="true">
          <span>{t('caught.record', { n: num(least / 10) })}</span>
          {most > least && <span>{t('caught.hidden', { n: num(most / 10) })}</span>}
          <span>{t('caught.scale')}</span>
        </p>
      </div>
      <p className="type-support">{lines.join(' ')}</p>
      <p className="type-row">{t('caught.price')}</p>
      <ul className="pl-lines type-support">
        {(price.length === 0 ? [t('price.none')] : price).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
}
