import './cause.css';
import type { ReactNode } from 'react';
import { t } from '../words/first';
import { IconButton } from './button';

export interface CauseChipProps {
  /** The phrase of the sentence that states the effect. */
  children: ReactNode;
  /** The ledger entry, as it is written: “L-112”. */
  reference: string;
  /** Its entry is the one shown in the ledger. */
  active?: boolean;
  onOpen: () => void;
}

/** A phrase in a story that opens the ledger at its reason; a link, so that a long phrase breaks like text. */
export function CauseChip({ children, reference, active, onOpen }: CauseChipProps) {
  return (
    <a
      className="sb-cause"
      href={`#${reference}`}
      data-active={active || undefined}
      aria-current={active || undefined}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
      <span className="type-mono" aria-hidden="true">
        {reference}
      </span>
      <span className="sb-sr"> ({t('cause.open', { reference })})</span>
    </a>
  );
}

export interface CauseStep {
  id: string;
  /** Where it happens: “Your order”, “Rule 12”, “Vote”. */
  kicker: string;
  text: ReactNode;
  reference?: string;
}

export interface CauseChainProps {
  steps: readonly CauseStep[];
  /** The step shown now, from 0; later steps are dashed. */
  at: number;
  onStep: (at: number) => void;
  playing?: boolean;
  /** Absent where nothing plays. */
  onPlay?: (playing: boolean) => void;
  /** Words after the transport: what each step replays. */
  note?: ReactNode;
  /** At the far end of the transport. */
  action?: ReactNode;
}

/** One effect from its order to its result, a step at a time, with pause, step and skip. */
export function CauseChain({ steps, at, onStep, playing = false, onPlay, note, action }: CauseChainProps) {
  const last = steps.length - 1;
  return (
    <div className="sb-chain">
      <ol aria-label={t('chain.label')}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            data-when={index < at ? 'past' : index === at ? 'now' : 'later'}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className="type-label">{step.kicker}</span>
            <strong>{step.text}</strong>
            {step.reference && <span className="type-mono">{step.reference}</span>}
          </li>
        ))}
      </ol>
      <div className="sb-chain-transport">
        <IconButton
          framed
          icon="skipBack"
          label={t('chain.back')}
          disabled={at <= 0}
          onClick={() => onStep(at - 1)}
        />
        {onPlay && (
          <IconButton
            framed
            icon={playing ? 'pause' : 'play'}
            label={playing ? t('chain.pause') : t('chain.play')}
            onClick={() => onPlay(!playing)}
          />
        )}
        <IconButton
          framed
          icon="skipForward"
          label={t('chain.on')}
          disabled={at >= last}
          onClick={() => onStep(at + 1)}
        />
        <span className="type-support">
          {t('chain.step', { at: at + 1, of: steps.length })}
          {note !== undefined && <>. {note}</>}
        </span>
        {action !== undefined && <span className="sb-chain-action">{action}</span>}
      </div>
    </div>
  );
}
