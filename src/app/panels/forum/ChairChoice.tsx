import { POINT, type ForumOption } from '../../../engine';
import { Explained } from '../../glossary/Explained';
import type { ForumPicture } from '../../models/forums';
import { Select } from '../../ui';
import { num, t } from '../../words';
import { useSay } from './useSay';

/** What the chair puts on the table of this turn's summit. */
export function ChairChoice({ forum, option }: { forum: ForumPicture; option: ForumOption }) {
  const { said, say } = useSay(option.forum);
  if (option.agenda.length === 0) return null;
  const titleOf = (id: string): string => forum.deliverables.find((thing) => thing.id === id)?.title ?? id;
  const summary = forum.deliverables.find((thing) => thing.id === said.agenda)?.summary;
  const needs = (option.agenda.find(({ value }) => value === said.agenda)?.needs ?? 0) / POINT;
  return (
    <div className="pl-stack">
      <Select
        label={t('forum.agenda')}
        value={said.agenda ?? ''}
        options={[
          { value: '', label: t('forum.agenda.first') },
          ...option.agenda.map((thing) => ({
            value: thing.value,
            label:
              thing.value === 'air'
                ? t('forum.agenda.air')
                : t('forum.agenda.thing', { title: titleOf(thing.value), needs: num(thing.needs / POINT) }),
          })),
        ]}
        onChange={(agenda) => say({ agenda: agenda === '' ? undefined : agenda })}
      />
      {summary !== undefined && <p className="type-support">{summary}</p>}
      {said.agenda === 'air' && (
        <p className="type-support">
          <Explained>{t('forum.agenda.air.means')}</Explained>
        </p>
      )}
      {needs > forum.cohesion && (
        <p className="type-support pl-strong">
          <Explained>{t('forum.agenda.short', { needs: num(needs), cohesion: forum.cohesion })}</Explained>
        </p>
      )}
    </div>
  );
}
