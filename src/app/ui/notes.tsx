import './notes.css';
import type { ReactNode } from 'react';
import { t } from '../words/first';
import { Icon } from './icon';

export interface EmptyStateProps {
  /** What is not there, as a sentence. */
  title: ReactNode;
  /** What belongs here. */
  children?: ReactNode;
  /** One action. */
  action?: ReactNode;
}

/** A place with nothing in it yet. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="sb-note">
      <h3 className="type-section">{title}</h3>
      {children !== undefined && <p className="type-support">{children}</p>}
      {action}
    </div>
  );
}

export interface ErrorNoteProps {
  /** What happened. */
  title: ReactNode;
  /** What is safe. */
  safe: ReactNode;
  /** What to do: a sentence, a button. */
  action?: ReactNode;
  /** Exact words for a report: a code, a line. */
  details?: ReactNode;
}

/** An error: what happened, what is safe, what to do. Plum, with a mark and words. */
export function ErrorNote({ title, safe, action, details }: ErrorNoteProps) {
  return (
    <div className="sb-note" data-error role="alert">
      <h3 className="type-section">
        <Icon name="error" size={18} />
        <span className="sb-sr">{t('error.mark')} </span>
        {title}
      </h3>
      <p className="type-support">{safe}</p>
      {details !== undefined && <p className="type-mono">{details}</p>}
      {action}
    </div>
  );
}

export interface ProgressNoteProps {
  title: ReactNode;
  /** What is being counted: “Rule 31 of 63.” */
  children?: ReactNode;
  /** The name of the bar, how far it is and how far it goes; without them nobody knows how long it will take. */
  label?: string;
  done?: number;
  of?: number;
  /** The way back. */
  action?: ReactNode;
}

/** Work under way; the last true screen stays around it. No spinner. */
export function ProgressNote({ title, children, label, done, of, action }: ProgressNoteProps) {
  return (
    <div className="sb-note">
      <h3 className="type-section">{title}</h3>
      {children !== undefined && <p className="type-support">{children}</p>}
      {of !== undefined && <progress aria-label={label} value={done} max={of} />}
      {action}
    </div>
  );
}
