import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/notes';
import { t } from '../../words/first';

export interface NoSeatsProps {
  /** The scenario that is awaited. */
  title?: string;
  /** Given where it could not be fetched: asks for it once more. */
  again?: () => void;
}

/** In place of the seats until they are here. */
export function NoSeats({ title, again }: NoSeatsProps) {
  return (
    <section className="ti-seats" aria-busy={again === undefined}>
      {title !== undefined && <h2 className="type-plate">{title}</h2>}
      {again === undefined ? (
        <p className="type-support">{t('title.fetching')}</p>
      ) : (
        <ErrorNote
          title={t('title.unfetched')}
          safe={t('title.unfetched.text')}
          action={<Button onClick={again}>{t('crash.again')}</Button>}
        />
      )}
    </section>
  );
}
