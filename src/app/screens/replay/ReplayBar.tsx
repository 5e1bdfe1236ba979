import type { KeyboardEvent } from 'react';
import { lineText } from '../../models/factsLine';
import type { Replay } from '../../models/replayStep';
import { stepTitle } from './stepTitle';
import { IconButton, useLayout } from '../../ui';
import { list, num, t } from '../../words';
import { SpeedChoice } from './SpeedChoice';
import type { ReplayControl } from './useReplay';

/** So many causes of a step are named under it; the rest are a number, and stand above it in the list. */
const NAMED = 3;

/** Under the exhibit: the turn as a line of steps, each as long as it takes, and what moves along it. */
export function ReplayBar({ replay, control }: { replay: Replay; control: ReplayControl }) {
  const { steps } = replay;
  const { at, playing, speed, still, go, play, setSpeed } = control;
  const last = steps.length - 1;
  const causes = (steps[at]?.after ?? [])
    .map((id) => steps.findIndex((step) => step.id === id))
    .toSorted((a, b) => a - b)
    .flatMap((n) => (steps[n] === undefined ? [] : [{ n: n + 1, text: stepTitle(steps[n]) }]));
  // A phone has room for their numbers alone.
  const phone = useLayout().name === 'phone';
  const named = phone ? [] : causes;
  const press = (event: KeyboardEvent): void => {
    // Arrow keys belong to the choice of speed while it has the focus.
    if (event.target instanceof HTMLInputElement) return;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: -1, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    // Buttons do all of it; the arrow keys are a short way for who is on one of them.
    <div
      className="sb-replay-bar"
      role="toolbar"
      tabIndex={-1}
      aria-label={t('replay.controls')}
      onKeyDown={press}
    >
      <ol className="sb-replay-line">
        {steps.map((step, index) => (
          <li
            key={step.id}
            style={{ flexGrow: step.ms }}
            data-when={index < at ? 'past' : index === at ? 'now' : 'later'}
          >
            <button
              type="button"
              aria-label={t('replay.go', { n: index + 1, text: lineText(step.line) })}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => go(index)}
            >
              <span>{num(index + 1)}</span>
              <i
                data-run={(index === at && playing) || undefined}
                style={{ animationDuration: `${Math.round(step.ms / Number(speed))}ms` }}
              />
            </button>
          </li>
        ))}
      </ol>
      <p className="sb-replay-because">
        {causes.length > 0 && (
          <span>
            {phone
              ? t('replay.because.steps', { steps: list(causes.map(({ n }) => num(n))) })
              : t('replay.because')}
          </span>
        )}
        {named.slice(0, NAMED).map(({ n, text }) => (
          <span key={n}>{t('replay.because.step', { n, text })}</span>
        ))}
        {named.length > NAMED && (
          <span data-whole>{t('replay.because.more', { n: named.length - NAMED })}</span>
        )}
      </p>
      <div className="sb-replay-transport">
        <IconButton framed icon="undo" label={t('replay.restart')} disabled={at < 0} onClick={() => go(-1)} />
        <IconButton
          framed
          icon="skipBack"
          label={t('chain.back')}
          disabled={at < 0}
          onClick={() => go(at - 1)}
        />
        {!still && (
          <IconButton
            framed
            icon={playing ? 'pause' : 'play'}
            label={t(playing ? 'chain.pause' : 'chain.play')}
            onClick={() => play(!playing)}
          />
        )}
        <IconButton
          framed
          icon="skipForward"
          label={t('chain.on')}
          disabled={at >= last}
          onClick={() => go(at + 1)}
        />
        <button type="button" className="sb-replay-skip" disabled={at >= last} onClick={() => go(last)}>
          {t('chain.skip')}
        </button>
        {!still && <SpeedChoice speed={speed} onChange={setSpeed} />}
      </div>
    </div>
  );
}
