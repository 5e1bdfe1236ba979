import './masthead.css';
import type { ReactNode } from 'react';
import { t } from '../words/first';
import { PoleSwatch } from './banner';
import type { Pole } from './banner';
import { IconButton } from './button';
import { Icon } from './icon';
import { useLayout } from './layout';
import { Logo } from './logo';

export type PhaseName = 'plan' | 'assembly' | 'resolve' | 'read';

const PHASES: readonly PhaseName[] = ['plan', 'assembly', 'resolve', 'read'];

export interface TurnRulerProps {
  turn: number;
  /** Turns that are sure to come; with `openEnd` there may be one more. */
  turns: number;
  openEnd?: boolean;
  /** How much each turn counts, turn 1 first; 1 is not shown. */
  stakes?: readonly number[];
  /** The present turn alone, in words. */
  compact?: boolean;
}

/** The turns as a ruler: done, now and to come. */
export function TurnRuler({ turn, turns, openEnd, stakes, compact }: TurnRulerProps) {
  if (compact) return <span className="sb-turn-now">{turnWords({ turn, turns, openEnd })}</span>;
  // A turn after the last sure one shows only where the end is open; a finished game has all its turns done.
  const cells = Array.from({ length: openEnd ? Math.max(turns, turn) : turns }, (_, at) => at + 1);
  return (
    <ol
      className="sb-turns"
      aria-label={openEnd ? t('masthead.turns.open', { turn }) : t('masthead.turns', { turn, turns })}
    >
      {cells.map((n) => {
        const stake = stakes?.[n - 1] ?? 1;
        return (
          <li
            key={n}
            data-when={n < turn ? 'done' : n === turn ? 'now' : 'later'}
            aria-current={n === turn ? 'step' : undefined}
          >
            {n === turn ? t('masthead.turn', { turn: n }) : n}
            {stake > 1 && (
              <>
                <span aria-hidden="true" className="sb-turn-stake">
                  ×{stake}
                </span>
                <span className="sb-sr">, {t('masthead.turn.stake', { n: stake })}</span>
              </>
            )}
          </li>
        );
      })}
      {openEnd && turn <= turns && (
        <li data-when="open" title={t('masthead.turn.open')}>
          <span aria-hidden="true">?</span>
          <span className="sb-sr">{t('masthead.turn.open')}</span>
        </li>
      )}
    </ol>
  );
}

function turnWords({ turn, turns, openEnd }: TurnRulerProps): string | undefined {
  if (openEnd) return t('masthead.turn', { turn });
  return turn > turns ? undefined : t('masthead.turns', { turn, turns });
}

/** Where in the turn we are: Plan, Assembly, Resolve, Read. `phases` may leave some out. */
export function PhaseStepper({
  phase,
  phases = PHASES,
}: {
  phase: PhaseName;
  phases?: readonly PhaseName[];
}) {
  return (
    <ol className="sb-phases" aria-label={t('masthead.phases')}>
      {phases.map((name) => (
        <li key={name} aria-current={name === phase ? 'step' : undefined}>
          {t(`phase.${name}`)}
        </li>
      ))}
    </ol>
  );
}

export interface MastheadProps {
  /** The scenario's title. */
  scenario?: string;
  ruler?: TurnRulerProps;
  /** Year or date of the turn, in words. */
  when?: string;
  phase?: PhaseName;
  phases?: readonly PhaseName[];
  /** In place of the phases: “After-action review”. */
  heading?: string;
  seat?: { name: string; pole: Pole };
  /** Time left, as “06:42”; absent when nothing runs. */
  clock?: string;
  messages?: { count: number; onOpen: () => void };
  /** A `Menu` or a button at the far end. */
  menu?: ReactNode;
}

/** The band at the head of every screen: which game, which turn, which step, which seat. */
export function Masthead(props: MastheadProps) {
  const { scenario, ruler, when, phase, phases, heading, seat, clock, messages, menu } = props;
  const layout = useLayout();
  const phone = layout.name === 'phone';
  const roomy = layout.name === 'desk' || layout.name === 'wide';
  return (
    <header className="sb-masthead" data-layout={layout.name} aria-label={t('masthead.label')}>
      {phone && seat ? (
        <span className="sb-masthead-seat">
          <PoleSwatch pole={seat.pole} named />
          <span>
            <span className="sb-sr">{t('masthead.seat', { seat: '' })} </span>
            <strong>{seat.name}</strong>
            <span className="sb-masthead-now type-label">
              {[ruler && turnWords(ruler), heading ?? (phase && t(`phase.${phase}`))]
                .filter(Boolean)
                .join(t('common.list.comma'))}
            </span>
          </span>
        </span>
      ) : (
        <>
          <Logo name={roomy || !ruler} />
          {scenario && roomy && <span className="sb-masthead-scenario">{scenario}</span>}
          {ruler && <TurnRuler {...ruler} compact={!roomy} />}
          {when && roomy && <span className="sb-masthead-when">{when}</span>}
          {heading ? (
            <span className="sb-masthead-heading">{heading}</span>
          ) : (
            phase && <PhaseStepper phase={phase} phases={phases} />
          )}
        </>
      )}
      <span className="sb-masthead-end">
        {clock !== undefined && (
          <span className="sb-masthead-clock">
            <Icon name="timer" size={18} />
            {clock}
          </span>
        )}
        {seat && !phone && (
          <span className="sb-masthead-seat">
            <PoleSwatch pole={seat.pole} named />
            <span className="sb-sr">{t('masthead.seat', { seat: '' })} </span>
            <strong>{seat.name}</strong>
          </span>
        )}
        {messages && !phone && (
          <IconButton
            icon="chat"
            label={t('masthead.messages', { n: messages.count })}
            badge={messages.count}
            onClick={messages.onOpen}
          />
        )}
        {menu}
      </span>
    </header>
  );
}
