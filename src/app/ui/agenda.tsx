import './agenda.css';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { t } from '../words/first';
import { Icon } from './icon';
import type { IconName } from './icon';
import { useLayout } from './layout';

export type AgendaState = 'todo' | 'set' | 'optional' | 'blocked';

const MARK: Readonly<Record<AgendaState, IconName | undefined>> = {
  todo: 'circle',
  set: 'check',
  optional: undefined,
  blocked: 'lock',
};

export interface AgendaItemProps {
  number: number;
  title: ReactNode;
  /** One sentence: what is decided and what follows. */
  sentence: ReactNode;
  /** How much hangs on it, in a line of its own while the item is closed. */
  matter?: ReactNode;
  state: AgendaState;
  /** Words in place of the state's own (“2 new”). */
  stateText?: string;
  /** Why it is blocked, shown in place of the sentence. */
  reason?: ReactNode;
  /** A small chart under the sentence; gives way on short screens. */
  mini?: ReactNode;
  open?: boolean;
  /** Opens or closes the item, or leads to its own panel when it has no children. */
  onToggle?: () => void;
  /** The controls, shown while open. */
  children?: ReactNode;
}

/** What a glance at the agenda needs of a decision. */
export interface AgendaMark {
  number: number;
  state: AgendaState;
  /** How it stands, for who does not see the mark. */
  label: string;
  /** What it is, beside the pointer. */
  title: string;
  open: boolean;
  onOpen: () => void;
}

/** All decisions as a row of numbers that says which are set, and leads to each: it stays in sight while one lies open. */
export function AgendaRuler({ label, marks }: { label: string; marks: readonly AgendaMark[] }) {
  return (
    <ol className="sb-agenda-ruler" aria-label={label}>
      {marks.map(({ number, state, label: name, title, open, onOpen }) => (
        <li key={number}>
          <button
            type="button"
            data-state={state}
            aria-label={name}
            title={title}
            aria-current={open ? 'true' : undefined}
            onClick={onOpen}
          >
            {number}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** One decision of the turn. The whole closed row is its button. */
export function AgendaItem(props: AgendaItemProps) {
  const {
    number,
    title,
    sentence,
    state,
    stateText,
    reason,
    matter,
    mini,
    open = false,
    onToggle,
    children,
  } = props;
  const body = useId();
  const phone = useLayout().name === 'phone';
  const mark = MARK[state];
  const expands = children !== undefined;
  return (
    <li className="sb-agenda-item" data-open={open || undefined} data-state={state}>
      <h3 className="sb-agenda-head">
        <button
          type="button"
          disabled={!onToggle}
          onClick={onToggle}
          aria-expanded={expands ? open : undefined}
          aria-controls={expands && open ? body : undefined}
        >
          <span className="sb-agenda-number">{number}</span>
          <span className="sb-agenda-title type-row">{title}</span>
          <span className="sb-agenda-state">
            {mark && <Icon name={mark} size={14} />}
            <span>{stateText ?? t(`agenda.state.${state}`)}</span>
            {phone && !open && <Icon name="caretRight" size={14} />}
          </span>
        </button>
      </h3>
      <p className="sb-agenda-sentence type-support">
        {state === 'blocked' && reason !== undefined ? reason : sentence}
      </p>
      {matter !== undefined && !open && (
        <p className="sb-agenda-sentence sb-agenda-matter type-label">{matter}</p>
      )}
      {mini !== undefined && <div className="sb-agenda-mini">{mini}</div>}
      {open && expands && (
        <div className="sb-agenda-body" id={body}>
          {children}
        </div>
      )}
    </li>
  );
}

/** The decisions in order; two columns on a tablet. */
export function AgendaList({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ol className="sb-agenda" aria-label={label} data-layout={useLayout().name}>
      {children}
    </ol>
  );
}
