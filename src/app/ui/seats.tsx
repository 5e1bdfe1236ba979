import './seats.css';
import type { ReactNode } from 'react';
import { t } from '../words/first';
import { tr } from '../words/rich';
import { Icon } from './icon';

export interface SeatStripProps {
  /** In scenario order. `code` is the three-letter code. */
  seats: readonly { code: string; name: string; submitted: boolean }[];
  hideCount?: boolean;
}

/** Who has submitted; never what. */
export function SeatStrip({ seats, hideCount }: SeatStripProps) {
  const done = seats.filter((seat) => seat.submitted).length;
  return (
    <div className="sb-seats">
      <p className={hideCount ? 'sb-sr' : 'type-support'}>{tr('seats.count', { done, all: seats.length })}</p>
      <ul>
        {seats.map(({ code, name, submitted }) => (
          <li key={code} data-submitted={submitted || undefined} title={name}>
            <span aria-hidden="true">
              {submitted && <Icon name="check" size={12} />}
              {code}
            </span>
            <span className="sb-sr">
              {t(submitted ? 'seats.submitted' : 'seats.waiting', { seat: name })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface SubmitBarProps {
  /** What submitting means: “You can change this until all 7 seats submit.” */
  note?: ReactNode;
  /** A primary `Button` (large), and what goes beside it. */
  children: ReactNode;
}

/** The foot of the right column. */
export function SubmitBar({ note, children }: SubmitBarProps) {
  return (
    <footer className="sb-submit">
      {note !== undefined && <p className="type-support">{note}</p>}
      <div>{children}</div>
    </footer>
  );
}
