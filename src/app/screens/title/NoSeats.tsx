import { t } from '../../words/first';

/** In place of the seats until they are here. */
export function NoSeats() {
  return (
    <section className="ti-seats" aria-busy="true">
      <p className="type-support">{t('title.fetching')}</p>
    </section>
  );
}
