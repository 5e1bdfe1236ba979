import type { ForumOption } from '../../../engine';
import type { ForumPicture } from '../../models/forums';
import { reasonText } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import { Checkbox, Segmented } from '../../ui';
import { num, t } from '../../words';
import { useSay } from './useSay';

/** Calling a forum together, joining it, or leaving it. */
export function Membership({ forum, option }: { forum: ForumPicture; option: ForumOption }) {
  const { options } = usePlan();
  const { said, say } = useSay(option.forum);
  const { call, join, leave } = option;
  return (
    <>
      {call && (
        <Checkbox
          label={t('forum.call', { cost: num(call.cost / 1000), capital: num(options.capital / 1000) })}
          hint={call.allowed ? undefined : reasonText(call.why)}
          disabled={!call.allowed}
          checked={said.call === true}
          onChange={(on) => say({ call: on ? true : undefined })}
        />
      )}
      {join && (
        <Segmented<'join' | 'wait'>
          label={t('forum.entry', { forum: forum.name })}
          wide
          value={said.join ? 'join' : 'wait'}
          options={[
            { value: 'join', label: t('forum.join', { as: join }) },
            { value: 'wait', label: t('forum.wait') },
          ]}
          onChange={(value) => say({ join: value === 'join' ? true : undefined })}
        />
      )}
      {leave && (
        <details className="pl-more">
          <summary>{t('forum.stay.label', { forum: forum.name })}</summary>
          <Segmented<'leave' | 'stay'>
            label={t('forum.stay.label', { forum: forum.name })}
            wide
            value={said.leave ? 'leave' : 'stay'}
            options={[
              { value: 'stay', label: t('forum.stay') },
              { value: 'leave', label: t('forum.leave') },
            ]}
            onChange={(value) => say({ leave: value === 'leave' ? true : undefined })}
          />
        </details>
      )}
    </>
  );
}
