import { useState } from 'react';
import { deleteSave } from '../../store/saves';
import type { SaveLine } from '../../store/saves';
import { Button, IconButton } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { list, t } from '../../words/first';
import { go } from './go';

/** Back to the latest game, and the list of all that this device keeps. */
export function SavedGames({ lines, onChange }: { lines: readonly SaveLine[]; onChange: () => void }) {
  const [open, setOpen] = useState(false);
  const [latest] = lines;
  if (!latest) return null;
  return (
    <>
      <ul className="ti-links">
        <li>
          <Icon name="undo" size={16} />
          <Button look="text" onClick={() => void go((ways) => ways.resume(latest.id))}>
            {lineText(latest)}
          </Button>
        </li>
        {lines.length > 1 && (
          <li>
            <Icon name="list" size={16} />
            <Button look="text" onClick={() => setOpen(true)}>
              {t('title.saves.all')}
            </Button>
          </li>
        )}
      </ul>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('title.saves')}>
        <p className="type-support">{t('title.saves.kept')}</p>
        <ul className="ti-saves">
          {lines.map((line) => (
            <li key={line.id}>
              <Button look="text" onClick={() => void go((ways) => ways.resume(line.id))}>
                {lineText(line)}
              </Button>
              <span className="type-support">
                {new Intl.DateTimeFormat(document.documentElement.lang, {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                }).format(line.at)}
                {line.seats.length > 0 && t('common.list.comma')}
                {line.seats.length > 0 && t('title.saves.seats', { seats: list(line.seats) })}
              </span>
              <IconButton
                icon="close"
                label={t('title.saves.delete', { title: line.title, turn: line.turn })}
                onClick={() => {
                  deleteSave(line.id);
                  onChange();
                }}
              />
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}

function lineText(line: SaveLine): string {
  return line.over
    ? t('title.back.over', { title: line.title })
    : t('title.back', { title: line.title, turn: line.turn });
}
