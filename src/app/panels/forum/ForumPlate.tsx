import { Explained } from '../../glossary/Explained';
import { cohesionCauses, cohesionShare, forumPictures } from '../../models/forums';
import type { ForumPicture } from '../../models/forums';
import { useExhibit } from '../../screens/plan/exhibit';
import { usePlan } from '../../screens/plan/usePlan';
import { Button, DivergingBar, Meter, Plate, PoleSwatch, SeatChip } from '../../ui';
import { list, num, t } from '../../words';

/** The plate in place of the map: every forum with its members, its cohesion and what moved it, rivals side by side. */
export function ForumPlate() {
  const { setup, view } = usePlan();
  const { show } = useExhibit();
  const forums = forumPictures(setup, view);
  return (
    <Plate
      title={finding(forums)}
      subtitle={t('forum.plate.subtitle')}
      controls={
        <Button icon="globe" onClick={() => show({ kind: 'map' })}>
          {t('forum.close')}
        </Button>
      }
    >
      {/* It scrolls, so the keyboard must reach it where nothing in it can be pressed. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="pl-tables" role="group" aria-label={t('forum.plate')} tabIndex={0}>
        {forums.map((forum) => (
          <Table key={forum.id} forum={forum} />
        ))}
      </div>
    </Plate>
  );
}

/** The two largest that have met, compared; true in every state of the game. */
function finding(forums: readonly ForumPicture[]): string {
  const met = forums.filter(({ convened }) => convened).toSorted((a, b) => b.cohesion - a.cohesion);
  const [first, second] = met;
  if (first === undefined) return t('forum.finding.none');
  if (second === undefined) return t('forum.finding.one', { forum: first.name, cohesion: first.cohesion });
  const params = { first: first.name, second: second.name, a: first.cohesion };
  return first.cohesion === second.cohesion
    ? t('forum.finding.even', params)
    : t('forum.finding.ahead', { ...params, b: second.cohesion });
}

function Table({ forum }: { forum: ForumPicture }) {
  const { setup, seat } = usePlan();
  return (
    <section aria-label={forum.name}>
      <h2 className="pl-text-head">
        <PoleSwatch pole={forum.pole} named />
        <span className="type-section">{forum.name}</span>
      </h2>
      <p className="type-support">
        {t('forum.form', { form: forum.form })}{' '}
        {forum.rivals.length > 0 && t('forum.rivals', { names: list(forum.rivals) })}
      </p>
      {forum.convened && (
        <>
          <div className="pl-cohesion">
            <span className="type-figure">{forum.cohesion}</span>
            <Meter share={cohesionShare(forum.cohesion)} />
          </div>
          <Causes forum={forum.id} />
        </>
      )}
      {forum.seats.length > 0 && (
        <table className="pl-seats">
          <thead className="type-label">
            <tr>
              <th scope="col">{t('forum.seat')}</th>
              <th scope="col">{t('forum.alignment')}</th>
            </tr>
          </thead>
          <tbody>
            {forum.seats.map(({ state, name, as, chair, alignment }) => (
              <tr key={state}>
                <th scope="row">
                  <span className="pl-seat-name">
                    <SeatChip
                      name={name}
                      pole={setup.states[setup.state(state)]?.pole ?? 'hedging'}
                      you={state === seat}
                    />
                    <span className="type-label">
                      {chair ? t('forum.chair') : as === 'member' ? '' : t('forum.as', { as })}
                    </span>
                  </span>
                </th>
                <td>
                  <DivergingBar value={alignment} max={100} text={num(alignment, 'signed')} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Things forum={forum} />
    </section>
  );
}

function Causes({ forum }: { forum: string }) {
  const { game } = usePlan();
  const causes = cohesionCauses(game, forum);
  if (causes.length === 0)
    return (
      <p className="type-support">
        <Explained>{t('forum.causes.none')}</Explained>
      </p>
    );
  return (
    <details className="pl-more">
      <summary>{t('forum.causes')}</summary>
      <ul className="pl-lines type-support">
        {causes.map(({ rule, label, means, by }) => (
          <li key={rule}>
            <strong>{t('forum.cause', { label, by })}</strong> {means}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What it has decided, what it can still decide, and its councils. */
function Things({ forum }: { forum: ForumPicture }) {
  const done = forum.deliverables.filter(({ turn }) => turn > 0);
  const open = forum.deliverables.filter(({ turn }) => turn === 0);
  return (
    <>
      {done.length > 0 && (
        <Lines
          title={t('forum.done')}
          lines={done.map(({ title, turn }) => t('forum.done.turn', { title, turn }))}
        />
      )}
      {open.length > 0 && (
        <Lines
          title={t('forum.todo')}
          lines={open.map(({ title, summary, needs }) => t('forum.todo.needs', { title, summary, needs }))}
        />
      )}
      {forum.councils.length > 0 && (
        <Lines
          title={t('forum.councils')}
          lines={forum.councils.map(({ name, sits }) =>
            t('forum.council.sits', { name, sits: sits ? 'yes' : 'no' }),
          )}
        />
      )}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h3 className="type-row">{title}</h3>
      <ul className="pl-lines type-support">
        {lines.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
