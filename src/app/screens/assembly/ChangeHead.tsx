import { t } from '../../words';

/** The head of a table of those whose other choice would have turned a result. */
export function ChangeHead() {
  return (
    <thead className="type-label">
      <tr>
        <th scope="col">{t('hall.change.delegation')}</th>
        <th scope="col">{t('hall.change.did')}</th>
        <th scope="col">{t('hall.change.otherwise')}</th>
      </tr>
    </thead>
  );
}
