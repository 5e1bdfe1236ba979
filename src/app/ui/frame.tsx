import './frame.css';
import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { t } from '../words/first';
import { useDrawn } from './drawn';
import { LayoutContext, useMeasuredLayout } from './layout';
import { ScrollBox } from './scroll-box';

export interface PlayFrameProps {
  masthead: ReactNode;
  /** The exhibit: a `Plate` with the map, the hall, a table or the newspaper. It is never remounted by a layout change. */
  plate: ReactNode;
  /** The forecast strip; under the exhibit, and pinned above Submit on a phone. */
  forecast?: ReactNode;
  /** The agenda or the detail of one decision. */
  side: ReactNode;
  /** The submit bar; pinned at the foot of the right column or of the screen. */
  footer?: ReactNode;
  /** The tab bar; phones only. */
  tabs?: ReactNode;
  /** What a phone shows: the exhibit above the side, the list under a low exhibit that gives way on a short screen, or one alone. */
  phoneShows?: 'both' | 'list' | 'plate' | 'side';
}

/**
 * The grid of every screen of a turn; its parts keep their places so that a place keeps its meaning. What leads on is drawn first,
 * then the exhibit, then the side.
 */
export function PlayFrame(props: PlayFrameProps) {
  const { masthead, plate, forecast, side, footer, tabs, phoneShows = 'both' } = props;
  const frame = useRef<HTMLDivElement>(null);
  const layout = useMeasuredLayout(frame);
  const drawn = useDrawn(2);
  const phone = layout.name === 'phone';
  const pinned = (phone || layout.name === 'tablet') && !layout.low;
  const dock = (
    <div className="sb-frame-dock">
      {phone && forecast}
      {footer}
    </div>
  );
  return (
    <LayoutContext value={layout}>
      <div
        ref={frame}
        className="sb-frame"
        data-layout={layout.name}
        data-short={layout.short || undefined}
        data-low={layout.low || undefined}
        data-phone-shows={phoneShows}
      >
        <a className="sb-skip" href="#sb-side">
          {t('common.skip')}
        </a>
        {masthead}
        <main className="sb-frame-main">
          <div className="sb-frame-body">
            <div className="sb-frame-plate" key="plate">
              {plate}
            </div>
            {!phone && forecast !== undefined && (
              <div className="sb-frame-forecast" key="forecast">
                {forecast}
              </div>
            )}
            <div className="sb-frame-side" id="sb-side" tabIndex={-1} key="side">
              <div className="sb-frame-sidebody">{drawn && side}</div>
              {!pinned && dock}
            </div>
          </div>
          {pinned && dock}
        </main>
        {phone && tabs}
      </div>
    </LayoutContext>
  );
}

export interface PageFrameProps {
  /** A masthead; the title page has none. */
  masthead?: ReactNode;
  children: ReactNode;
}

/** A page that scrolls as a whole: title, shelf, help, review. It measures the layout for the parts inside. */
export function PageFrame({ masthead, children }: PageFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const layout = useMeasuredLayout(frame);
  return (
    <LayoutContext value={layout}>
      <div ref={frame} className="sb-page" data-layout={layout.name} data-short={layout.short || undefined}>
        {masthead}
        <main className="sb-page-body">{children}</main>
      </div>
    </LayoutContext>
  );
}

export interface PlateProps {
  /** The finding, as a sentence. */
  title: ReactNode;
  /** What is shown and in which units. */
  subtitle?: ReactNode;
  /** Map/Table switch, a select. */
  controls?: ReactNode;
  /** Legend under the exhibit. */
  legend?: ReactNode;
  /** `fill` gives the exhibit exactly the space left (a canvas); `scroll` lets it scroll (tables, newspaper). */
  fit?: 'fill' | 'scroll';
  /** No head: what it shows has its own (the newspaper's nameplate). `title` is then its name for a reader. */
  bare?: boolean;
  children: ReactNode;
}

/** The exhibit with its head and legend, which are there before it. */
export function Plate({ title, subtitle, controls, legend, fit = 'scroll', bare, children }: PlateProps) {
  const name = useId();
  const drawn = useDrawn();
  return (
    <section className="sb-plate" data-fit={fit} aria-labelledby={name}>
      <header className={bare ? 'sb-sr' : 'sb-plate-head'}>
        <div>
          <h1 className="type-plate" id={name}>
            {title}
          </h1>
          {subtitle !== undefined && <p className="type-support">{subtitle}</p>}
        </div>
        {controls !== undefined && <div className="sb-plate-controls">{controls}</div>}
      </header>
      {fit === 'fill' ? (
        <div className="sb-plate-exhibit">{drawn && children}</div>
      ) : (
        <ScrollBox label={name} className="sb-plate-exhibit" down>
          {drawn && children}
        </ScrollBox>
      )}
      {legend !== undefined && <div className="sb-plate-legend type-label">{legend}</div>}
    </section>
  );
}
