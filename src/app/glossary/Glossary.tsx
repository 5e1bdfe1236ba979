import './glossary.css';
import { useState } from 'react';
import { TextField } from '../ui/field';
import { t } from '../words';
import { entries, used } from './entries';
import type { Entry } from './entries';

/** All words of the game, those on the screen first; the body of a dialog. */
export default function Glossary() {
  const [asked, setAsked] = useState('');
  const [here] = useState(onScreen);
  const wanted = asked.trim().toLowerCase();
  const fits = ({ name, forms }: Entry): boolean =>
    [name.toLowerCase(), ...forms].some((form) => form.includes(wanted));
  const all = entries().filter(fits);
  return (
    <div className="gl-book">
      <p className="type-support">{t('gloss.note')}</p>
      <TextField label={t('gloss.search')} value={asked} onChange={setAsked} />
      {wanted === '' && here.length > 0 && (
        <section>
          <h3 className="type-section">{t('gloss.here')}</h3>
          <List of={here} />
        </section>
      )}
      <section>
        <h3 className="type-section">{t('gloss.all')}</h3>
        {all.length === 0 ? <p role="status">{t('gloss.none')}</p> : <List of={all} />}
      </section>
    </div>
  );
}

function List({ of }: { of: readonly Entry[] }) {
  return (
    <dl>
      {of.map(({ id, name, means }) => (
        <div key={id}>
          <dt className="type-row">{name}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Words that the screen below the dialog uses. */
function onScreen(): Entry[] {
  return used(document.querySelector('main')?.textContent ?? '').toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );
}
