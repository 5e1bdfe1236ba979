import type { Setup } from '../../../engine';
import type { TextDef } from '../../../scenario/types';
import { Explained } from '../../glossary/Explained';
import { nameOf } from '../../models/facts';
import { Panel, PoleSwatch } from '../../ui';
import { list, t } from '../../words';

/** A text: its title, what it says, what it permits and forbids, who sponsors it. */
export function TextCard({ setup, text }: { setup: Setup; text: TextDef }) {
  return (
    <Panel
      title={
        <span className="sb-case-title">
          <PoleSwatch pole={text.direction} />
          <span>
            {text.ref} {text.title}
          </span>
        </span>
      }
    >
      <p className="type-support">{text.summary}</p>
      {text.permitted !== undefined && (
        <p className="type-support">
          <Explained>{t('hall.text.permitted', { uses: text.permitted })}</Explained>
        </p>
      )}
      {text.forbidden !== undefined && (
        <p className="type-support">
          <Explained>{t('hall.text.forbidden', { uses: text.forbidden })}</Explained>
        </p>
      )}
      <p className="type-label sb-case-note">
        {t('hall.text.direction', { side: text.direction })}.{' '}
        {text.sponsors.length > 0 &&
          t('hall.text.sponsors', { states: list(text.sponsors.map((id) => nameOf.state(setup, id))) })}{' '}
        {text.fictional && t('hall.text.fictional')}
      </p>
    </Panel>
  );
}
