import { useState } from 'react';
import type { ReactNode } from 'react';
import { foreshow, interventionProblems, type Intervention } from '../../../engine';
import { foreshownLines } from '../../models/acts';
import { lineText } from '../../models/factsLine';
import { reasonText } from '../../models/sentence';
import { useGame } from '../../store';
import { announceInRoom, intervene } from '../../store/room';
import { Button, Checkbox, TextField, toast } from '../../ui';
import { t } from '../../words';

export interface ActFormProps {
  /** The act as filled in so far; the reason is asked for here. */
  actOf: (reason: string) => Intervention;
  /** What the button says. */
  label: string;
  /** What could be said to the room at once. */
  announcement?: { title: string; text: string };
  reasonLabel?: string;
  onDone?: () => void;
  children?: ReactNode;
}

/** The foot of every act: what it would do, the reason, and the button. Nothing is done before the turn is resolved. */
export function ActForm({ actOf, label, announcement, reasonLabel, onDone, children }: ActFormProps) {
  const game = useGame();
  const [reason, setReason] = useState('');
  const [aloud, setAloud] = useState(false);
  const [tried, setTried] = useState(false);
  const act = actOf(reason.trim());
  const problems = interventionProblems(game.setup, act);
  const others = problems.filter(({ path }) => path !== 'reason');
  const shown =
    others.length > 0 ? [] : foreshownLines(game.setup, foreshow(game, [{ ...act, reason: '.' }]));
  const missing = problems.find(({ path }) => path === 'reason');
  const done = (): void => {
    setTried(true);
    if (intervene(act).length > 0) return;
    if (aloud && announcement) announceInRoom(announcement.title, announcement.text);
    toast(t('room.acts.planned'));
    setReason('');
    setTried(false);
    setAloud(false);
    onDone?.();
  };
  return (
    <>
      {children}
      <section className="rm-preview" aria-label={t('room.acts.preview')}>
        <h4 className="type-row">{t('room.acts.preview')}</h4>
        {shown.length > 0 ? (
          <ul>
            {shown.map((line, at) => (
              <li key={at}>{lineText(line)}</li>
            ))}
          </ul>
        ) : (
          <p className="type-support">
            {t(others.length > 0 ? 'room.acts.preview.later' : 'room.acts.preview.none')}
          </p>
        )}
      </section>
      <TextField
        label={reasonLabel ?? t('room.reason')}
        hint={t('room.reason.hint')}
        value={reason}
        maxLength={400}
        lines={2}
        {...(tried && missing ? { problem: reasonText(missing.reason) ?? '' } : {})}
        onChange={setReason}
      />
      {announcement && (
        <Checkbox
          label={t('room.acts.aloud')}
          hint={t('room.acts.aloud.hint')}
          checked={aloud}
          onChange={setAloud}
        />
      )}
      {tried && others[0] && (
        <p className="sb-problem" role="alert">
          {reasonText(others[0].reason)}
        </p>
      )}
      <Button look="primary" onClick={done}>
        {label}
      </Button>
    </>
  );
}
