import './forecast.css';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { t } from '../words/first';
import { Button } from './button';
import { Dialog } from './dialog';
import { Dumbbell } from './dumbbell';
import type { DumbbellProps } from './dumbbell';
import { useLayout } from './layout';
import { Term } from './term';

export type Direction = 'up' | 'down' | 'same';

const ARROW: Readonly<Record<Direction, string>> = { up: '▲', down: '▼', same: '' };

export interface DeltaProps {
  direction: Direction;
  /** With its own sign and unit: “+3 pts”. */
  text: string;
  /** Without the unit, for a phone: “+3”. */
  short?: string;
}

/** A change as an arrow, a sign and a number; never by colour. */
export function Delta({ direction, text }: DeltaProps) {
  return (
    <span className="sb-delta">
      {ARROW[direction] && <span aria-hidden="true">{ARROW[direction]}</span>}
      <span className="sb-sr">{t(`forecast.${direction}`)} </span>
      {text}
    </span>
  );
}

export interface ForecastFigureProps {
  id: string;
  label: string;
  /** What the label means, for who meets it first: it then explains itself. */
  means?: string;
  /** A word or two for the phone. */
  short?: string;
  /** The value, written out: “44%”. */
  value: string;
  /** Where a forecast starts from, written out. */
  now?: string;
  delta?: DeltaProps;
  dumbbell?: DumbbellProps;
  /** Beside the label: what it is measured against, or which way it points (“keep above −5”, “4th of 8”). */
  aside?: string;
  /** What it is measured against is missed. */
  missed?: boolean;
  /** Why, in a few words: “Kenya +2, Poland +1”. */
  note?: ReactNode;
  /** What others could make of it: “42–47”. */
  range?: string;
  /** After the turn: what was forecast (“forecast 44%”). */
  forecast?: string;
}

/** One number of the forecast: what it becomes, how far others could move it, and why. */
export function ForecastFigure({
  label,
  means,
  value,
  delta,
  dumbbell,
  aside,
  missed,
  note,
  range,
  forecast,
}: ForecastFigureProps) {
  return (
    <div className="sb-figure">
      <dt>
        {means === undefined ? label : <Term means={means}>{label}</Term>}
        {aside !== undefined && (
          <span className="sb-figure-aside" data-missed={missed || undefined}>
            {aside}
          </span>
        )}
      </dt>
      <dd>
        <span className="sb-figure-value">
          <span className="type-figure">{value}</span>
          {delta && <Delta {...delta} />}
          {forecast !== undefined && <span className="type-support">{forecast}</span>}
        </span>
        {dumbbell && <Dumbbell {...dumbbell} />}
        <span className="sb-figure-foot type-label">
          <span>{note}</span>
          {range !== undefined && (
            <span className="sb-figure-range">
              <span aria-hidden="true">{range}</span>
              <span className="sb-sr">{t('forecast.range', { range })}</span>
            </span>
          )}
        </span>
      </dd>
    </div>
  );
}

export interface ForecastStripProps {
  /** “If you submit this”, or “Your forecast and the result”. */
  title: string;
  /** What is exact and what is not. */
  note?: ReactNode;
  /** The assumption about others, usually a `Segmented`. */
  controls?: ReactNode;
  /** In order of weight: a phone shows the first four, or three where each has its change beside it. */
  figures: readonly ForecastFigureProps[];
  /** Under the figures: what they are for. */
  foot?: ReactNode;
  /** In place of figures, when the scenario shows none yet. */
  empty?: ReactNode;
  /** The phone's way to all figures: “All five, with ranges”. */
  allLabel?: string;
}

/** The strip that never moves: what follows if this is submitted, and afterwards what did follow. */
export function ForecastStrip(props: ForecastStripProps) {
  const { title, note, controls, figures, empty, allLabel, foot } = props;
  const phone = useLayout().name === 'phone';
  const [open, setOpen] = useState(false);
  if (phone) {
    return (
      <section className="sb-forecast" data-compact>
        <header data-bare={!allLabel || undefined}>
          <h2 className="type-row">{title}</h2>
          {allLabel && figures.length > 0 && (
            <Button look="text" onClick={() => setOpen(true)}>
              {allLabel}
            </Button>
          )}
        </header>
        {figures.length === 0 ? (
          <p className="type-support">{empty}</p>
        ) : (
          <Compact figures={figures.slice(0, figures.some((figure) => figure.delta) ? 3 : 4)} />
        )}
        <Dialog open={open} onClose={() => setOpen(false)} title={title}>
          {note !== undefined && <p className="type-support">{note}</p>}
          {controls}
          {/* What a figure leads to stands behind the dialog. */}
          <dl
            className="sb-figures"
            data-stacked
            onClickCapture={(event) => {
              if (event.target instanceof Element && event.target.closest('.sb-figure-open')) setOpen(false);
            }}
          >
            {figures.map((figure) => (
              <ForecastFigure {...figure} key={figure.id} />
            ))}
          </dl>
        </Dialog>
      </section>
    );
  }
  return (
    <section className="sb-forecast">
      <header>
        <h2 className="type-section">{title}</h2>
        {note !== undefined && <p className="type-support">{note}</p>}
        {controls !== undefined && <div className="sb-forecast-controls">{controls}</div>}
      </header>
      {figures.length === 0 ? (
        <p className="type-support">{empty}</p>
      ) : (
        <dl className="sb-figures">
          {figures.map((figure) => (
            <ForecastFigure {...figure} key={figure.id} />
          ))}
        </dl>
      )}
      {foot !== undefined && <p className="sb-forecast-foot type-support">{foot}</p>}
    </section>
  );
}

function Compact({ figures }: { figures: readonly ForecastFigureProps[] }) {
  return (
    <dl className="sb-figures-compact">
      {figures.map(({ id, label, short, value, delta, forecast }) => (
        <div key={id}>
          <dd>
            <span className="sb-compact-value">{value}</span>{' '}
            {delta && <Delta direction={delta.direction} text={delta.short ?? delta.text} />}
            {forecast !== undefined && <span className="type-label">{forecast}</span>}
          </dd>
          <dt className="type-label">{short ?? label}</dt>
        </div>
      ))}
    </dl>
  );
}
