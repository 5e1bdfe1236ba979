import type { MotionOption, Orders } from '../../../engine';
import { Explained } from '../../glossary/Explained';
import { called, nameOf } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { effectTexts, inForceText, restText, restingText } from '../../models/motions';
import { reasonText } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import { Segmented } from '../../ui';
import { list, t } from '../../words';

type Vote = NonNullable<Orders['motions']>[string];

/** What members have changed about an accord, and the motions on which this seat may vote now. */
export function MotionCards({ accord }: { accord: string }) {
  const { setup, view, options } = usePlan();
  const changed = inForceText(setup, view, accord);
  const resting = restingText(setup, view, accord);
  const open = options.motions.filter((option) => option.accord === accord);
  if (changed === null && resting === null && open.length === 0) return null;
  return (
    <section aria-label={t('motions.label')}>
      {changed !== null && <p className="type-support pl-strong">{changed}</p>}
      {resting !== null && <p className="type-support">{resting}</p>}
      {open.length > 0 && (
        // Folded: the vote is beside the choice that the turn asks for, and there may be three of them.
        <details className="pl-more">
          <summary>{t('motions.here', { n: open.length })}</summary>
          {open.map((option, at) => (
            <MotionCard key={option.motion} option={option} last={at === open.length - 1} />
          ))}
        </details>
      )}
    </section>
  );
}

/** Every motion this seat may vote on, accord by accord, behind one door with their number. */
export function MotionsDoor() {
  const { setup, options } = usePlan();
  const { motions } = options;
  if (motions.length === 0) return null;
  return (
    <details className="pl-more">
      <summary>{t('motions.door', { n: motions.length })}</summary>
      {motions.map((option) => (
        <section key={option.motion} aria-label={nameOf.accord(setup, option.accord)}>
          <p className="type-label">{nameOf.accord(setup, option.accord)}</p>
          <MotionCard option={option} />
        </section>
      ))}
    </details>
  );
}

/** More voters than this are a number. */
const NAMED = 6;

/** @param last says who votes and how it is counted: once, where several stand in a row */
function MotionCard({ option, last = true }: { option: MotionOption; last?: boolean }) {
  const { setup, view, orders, change } = usePlan();
  const motion = setup.motions.find((m) => m.def.id === option.motion)?.def;
  if (motion === undefined) return null;
  const voters =
    option.voters.length > NAMED
      ? t('motions.members', { n: option.voters.length })
      : list(option.voters.map((id) => lineText(called(setup, id))));
  const { title } = motion;
  const rests = restText(setup);
  return (
    <div className="pl-accord">
      <h4 className="type-row">{t(option.repeal ? 'motions.end' : 'motions.title', { title })}</h4>
      <p className="type-support">
        {option.repeal
          ? `${motion.summary} ${t('motions.end.does')}`
          : `${motion.summary} ${effectTexts(setup, view, motion).join(' ')}`}
      </p>
      <Segmented<Vote>
        label={t('motions.vote', { title })}
        value={orders.motions?.[motion.id] ?? 'abstain'}
        wide
        options={option.votes.map(({ value, allowed, why }) => ({
          value,
          label: t('motions.choice', { vote: value }),
          blocked: allowed ? undefined : reasonText(why),
        }))}
        onChange={(value) =>
          change((draft) => {
            draft.motions = { ...draft.motions, [motion.id]: value };
          })
        }
      />
      {last && (
        <p className="type-support pl-sentence-case">
          <Explained>
            {t('motions.voters', { voters, needs: option.needs, n: option.voters.length })}
          </Explained>
          {rests !== null && ` ${rests}`}
        </p>
      )}
    </div>
  );
}
