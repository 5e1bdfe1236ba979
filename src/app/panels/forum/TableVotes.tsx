import type { ForumOption } from '../../../engine';
import { Explained } from '../../glossary/Explained';
import { byId, called, nameOf } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { restText } from '../../models/motions';
import { usePlan } from '../../screens/plan/usePlan';
import { Segmented, Select } from '../../ui';
import { t } from '../../words';
import { cast, useSay } from './useSay';

type Vote = 'yes' | 'no' | 'abstain';

/** Votes of a member: on candidates, on councils, and on whether somebody should go. */
export function TableVotes({ option }: { option: ForumOption }) {
  const { setup } = usePlan();
  const { said, say } = useSay(option.forum);
  const { admit, councils, drop, needs, votes } = option;
  const rests = restText(setup);
  return (
    <>
      {admit.map(({ state, as }) => (
        <Question
          key={state}
          label={t('forum.admit', { state: lineText(called(setup, state)), as })}
          value={said.admit?.[state] ?? 'abstain'}
          onChange={(vote) => say({ admit: cast(said.admit, state, vote) })}
        />
      ))}
      {admit.length > 0 && (
        <p className="type-support">
          <Explained>{t('forum.needs', { needs, votes })}</Explained>
        </p>
      )}
      {councils.length > 0 && (
        <details className="pl-more">
          <summary>{t('forum.council.door', { n: councils.length })}</summary>
          {councils.map(({ council, repeal }) => {
            const def = byId(
              setup.councils.map((one) => one.def),
              council,
            );
            return (
              <Question
                key={council}
                label={t('forum.council', { repeal: repeal ? 'yes' : 'no', council: def?.name ?? council })}
                note={def?.summary}
                value={said.councils?.[council] ?? 'abstain'}
                onChange={(vote) => say({ councils: cast(said.councils, council, vote) })}
              />
            );
          })}
          {rests !== null && <p className="type-support">{rests}</p>}
        </details>
      )}
      {drop.length > 0 && (
        <details className="pl-more">
          <summary>{t('forum.drop')}</summary>
          <Select
            label={t('forum.drop.label')}
            value={said.drop ?? ''}
            options={[
              { value: '', label: t('forum.drop.nobody') },
              ...drop.map((state) => ({ value: state, label: nameOf.state(setup, state) })),
            ]}
            onChange={(state) => say({ drop: state === '' ? undefined : state })}
          />
          <p className="type-support">
            <Explained>{t('forum.needs', { needs, votes })}</Explained>
          </p>
        </details>
      )}
    </>
  );
}

function Question({
  label,
  note,
  value,
  onChange,
}: {
  label: string;
  note?: string | undefined;
  value: Vote;
  onChange: (vote: Vote) => void;
}) {
  return (
    <div>
      <Segmented<Vote>
        label={label}
        showLabel
        wide
        value={value}
        options={(['yes', 'no', 'abstain'] as const).map((vote) => ({
          value: vote,
          label: t(`forum.${vote}`),
        }))}
        onChange={onChange}
      />
      {note !== undefined && <p className="type-support">{note}</p>}
    </div>
  );
}
