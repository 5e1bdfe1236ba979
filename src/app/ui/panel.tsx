import './panel.css';
import type { ReactNode } from 'react';
import { t } from '../words/first';
import { Icon } from './icon';

export interface PanelHeadProps {
  title: ReactNode;
  /** Beside the title: “3 of 5 decided”. */
  note?: ReactNode;
  /** Controls beside the title, in place of a note. */
  beside?: ReactNode;
  /** At the far end: Undo, close, “2 of 5”. */
  action?: ReactNode;
  /** A way back before the title; `label` names where to. */
  back?: { label: string; onBack: () => void };
}

/** The head of the right column; it stays while the column scrolls. */
export function PanelHead({ title, note, beside, action, back }: PanelHeadProps) {
  return (
    <header className="sb-panel-head">
      {back && (
        <button type="button" className="sb-panel-back" onClick={back.onBack}>
          <Icon name="arrowLeft" size={16} />
          <span>{back.label}</span>
        </button>
      )}
      <h2 className="type-plate">{title}</h2>
      {note !== undefined && <span className="type-support sb-panel-note">{note}</span>}
      {beside}
      {action !== undefined && <span className="sb-panel-action">{action}</span>}
    </header>
  );
}

export interface PanelProps {
  title?: ReactNode;
  note?: ReactNode;
  /** `paper` marks the part in work. */
  ground?: 'sheet' | 'paper';
  children: ReactNode;
}

/** One section of a column, ruled off from the next. */
export function Panel({ title, note, ground = 'sheet', children }: PanelProps) {
  return (
    <section className="sb-panel" data-ground={ground}>
      {title !== undefined && <h3 className="type-section">{title}</h3>}
      {note !== undefined && <p className="type-support">{note}</p>}
      {children}
    </section>
  );
}

/** The close button of a panel or dialog. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" className="sb-icon-button" onClick={onClose} aria-label={t('common.close')}>
      <Icon name="close" size={18} />
    </button>
  );
}
