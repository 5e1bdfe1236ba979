import type { ForumOption } from '../../../engine';
import { Explained } from '../../glossary/Explained';
import { called } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { cohesionShare, forumPictures } from '../../models/forums';
import type { ForumPicture } from '../../models/forums';
import { useExhibit } from '../../screens/plan/exhibit';
import { usePlan } from '../../screens/plan/usePlan';
import { Button, Meter, PoleSwatch } from '../../ui';
import { list, t } from '../../words';
import { ChairChoice } from './ChairChoice';
import { Membership } from './Membership';
import { TableVotes } from './TableVotes';

/** The tables a seat may sit at: what it says at each, and the others beside them. */
export function ForumPanel() {
  const { setup, view, options, elsewhere } = usePlan();
  const { exhibit, show } = useExhibit();
  const pictures = forumPictures(setup, view);
  const of = (id: string): ForumOption | undefined => options.forums.find(({ forum }) => forum === id);
  const others = pictures.filter(({ id }) => of(id) === undefined);
  const own = pictures.filter(({ id }) => of(id) !== undefined);
  const busy = own.filter(({ id }) => hasBusiness(of(id)));
  const quiet = own.filter(({ id }) => !hasBusiness(of(id)));
  const card = (forum: ForumPicture) => {
    const option = of(forum.id);
    return option && <ForumCard key={forum.id} forum={forum} option={option} />;
  };
  const shown = exhibit.kind === 'forums';
  return (
    <>
      {!elsewhere && (
        <Button look="text" onClick={() => show(shown ? { kind: 'map' } : { kind: 'forums' })}>
          {t(shown ? 'forum.back' : 'forum.open')}
        </Button>
      )}
      {busy.map((forum) => card(forum))}
      {quiet.length > 0 && (
        <details className="pl-more">
          <summary>{t('forum.quiet', { names: list(quiet.map(({ name }) => name)) })}</summary>
          {quiet.map((forum) => card(forum))}
        </details>
      )}
      {others.length > 0 && (
        <details className="pl-more">
          <summary>{t('forum.others', { n: others.length })}</summary>
          {others.map((forum) => (
            <section key={forum.id} className="pl-item" aria-label={forum.name}>
              <ForumHead forum={forum} />
            </section>
          ))}
        </details>
      )}
    </>
  );
}

/** True where a table asks this seat something this turn. */
function hasBusiness(option: ForumOption | undefined): boolean {
  if (option === undefined) return false;
  const { admit, agenda, call, councils, join } = option;
  return admit.length + agenda.length + councils.length > 0 || call !== null || join !== null;
}

function ForumCard({ forum, option }: { forum: ForumPicture; option: ForumOption }) {
  return (
    <section className="pl-item" aria-label={forum.name}>
      <ForumHead forum={forum} />
      <p className="type-support pl-strong">
        <Explained>{t('forum.you', { standing: option.standing })}</Explained>
      </p>
      <ChairChoice forum={forum} option={option} />
      <TableVotes option={option} />
      <Membership forum={forum} option={option} />
    </section>
  );
}

/** Name, purpose, cohesion as a bar, who is in and who is in the chair. */
export function ForumHead({ forum }: { forum: ForumPicture }) {
  const { setup, elsewhere } = usePlan();
  const plan = setup.forums[setup.forum(forum.id)];
  const chair = forum.seats.find((seat) => seat.chair);
  const brings = setup.accords.filter((accord) => accord.forum === forum.id).map(({ name }) => name);
  const observers = forum.seats.filter(({ as }) => as === 'observer').length;
  return (
    <>
      <h4 className="pl-text-head">
        <PoleSwatch pole={forum.pole} named />
        <span className="type-row">{forum.name}</span>
      </h4>
      <p className="type-support">{forum.summary}</p>
      {forum.convened ? (
        <>
          {!elsewhere && (
            <div className="pl-cohesion">
              <span className="type-support">{t('forum.cohesion', { cohesion: forum.cohesion })}</span>
              <Meter share={cohesionShare(forum.cohesion)} />
            </div>
          )}
          <p className="type-support">
            <Explained>
              {t('forum.members', {
                n: forum.members,
                observers,
                chair: chair ? lineText(called(setup, chair.state)) : '',
              })}
            </Explained>
          </p>
        </>
      ) : (
        <p className="type-support">
          {t('forum.unmet', { needs: plan?.def.convene?.needs ?? 0, of: plan?.founders.length ?? 0 })}{' '}
          {brings.length > 0 && t('forum.brings', { n: brings.length, accords: list(brings) })}
        </p>
      )}
    </>
  );
}
