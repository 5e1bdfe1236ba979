import { useRef, useState } from 'react';
import { useKept } from '../../store/kept';
import { useOverlay } from '../../store/overlay';
import { saveLines } from '../../store/saves';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icon';
import { t } from '../../words/first';
import { go, useGoing } from './go';
import { SavedGames } from './SavedGames';

/** The ways in beside the shelf: play at once, go back, open a file, read the rules, set the text size. */
export function Doors() {
  const overlay = useOverlay();
  const { kept } = useKept();
  const { going } = useGoing();
  const file = useRef<HTMLInputElement>(null);
  const [lines, setLines] = useState(saveLines);
  return (
    <nav className="ti-doors" aria-label={t('common.title')}>
      <Button look="primary" size="large" wide icon="play" onClick={() => void go((ways) => ways.playNow())}>
        {t('title.play')}
      </Button>
      <p className="type-support" role="status">
        {going ? t('common.loading') : t('title.play.note')}
      </p>
      {kept && <p className="type-support">{t('title.kept')}</p>}
      <SavedGames lines={lines} onChange={() => setLines(saveLines())} />
      <ul className="ti-links">
        <li>
          <Icon name="users" size={16} />
          <a className="sb-button" data-look="text" href="#room">
            <span>{t('title.room')}</span>
          </a>
        </li>
        <li>
          <Icon name="pencil" size={16} />
          <a className="sb-button" data-look="text" href="#ballot">
            <span>{t('title.ballot')}</span>
          </a>
        </li>
        <Door icon="folder" label={t('title.open')} onOpen={() => file.current?.click()} />
        <Door icon="bookOpen" label={t('title.rules')} onOpen={() => overlay.show('help')} />
        <Door icon="gear" label={t('title.settings')} onOpen={() => overlay.show('settings')} />
      </ul>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = '';
          if (chosen) void go((ways) => ways.openFile(chosen));
        }}
      />
    </nav>
  );
}

function Door({ icon, label, onOpen }: { icon: IconName; label: string; onOpen: () => void }) {
  return (
    <li>
      <Icon name={icon} size={16} />
      <Button look="text" onClick={onOpen}>
        {label}
      </Button>
    </li>
  );
}
