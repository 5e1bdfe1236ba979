import './banner.css';
import { useId } from 'react';
import { t } from '../words/first';

/** The three camps. Blue, gold and rust; square, pointed and swallow-tailed. */
export type Pole = 'liberal' | 'hedging' | 'illiberal';

const HEIGHT = 13;
const CUT = 5;
const COLOUR: Readonly<Record<Pole, string>> = {
  liberal: 'var(--lib)',
  hedging: 'var(--hedge)',
  illiberal: 'var(--ill)',
};

/** The outline of a cloth of this length: the cut of the fly tells the pole without colour. */
export function clothPath(pole: Pole, length: number, height = HEIGHT, cut = CUT): string {
  const half = height / 2;
  if (pole === 'liberal') return `M0 0H${length}V${height}H0Z`;
  if (pole === 'hedging') return `M0 0H${length - cut}L${length} ${half}L${length - cut} ${height}H0Z`;
  return `M0 0H${length}L${length - cut} ${half}L${length} ${height}H0Z`;
}

export interface BannerProps {
  /** Cut of the fly: the camp, or for an installed base the camp with more of it. */
  pole: Pole;
  /** Size of the network, 1 to 3. */
  length?: 1 | 2 | 3;
  /** Share of liberal equipment, 0 to 1; the rest is illiberal and hatched. Without it the cloth has one colour. */
  split?: number;
  /** A name, where no words beside it say the same. */
  label?: string;
}

/** A banner on its pole. */
export function Banner({ pole, length = 1, split, label }: BannerProps) {
  const id = useId();
  const cloth = 15 + length * 7;
  const path = clothPath(pole, cloth);
  const named = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className="sb-banner sb-keep-colour"
      viewBox={`-1 -1 ${cloth + 3} 24`}
      {...named}
      style={{ aspectRatio: `${cloth + 3} / 24` }}
    >
      <defs>
        <clipPath id={`${id}c`}>
          <path d={path} />
        </clipPath>
        <pattern
          id={`${id}s`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" fill="var(--ill)" />
          <rect width="4" height="1.5" fill="var(--ill-s2)" />
        </pattern>
      </defs>
      <g transform="translate(1.5 1)">
        <g clipPath={`url(#${id}c)`}>
          <rect width={cloth} height={HEIGHT} fill={split === undefined ? COLOUR[pole] : `url(#${id}s)`} />
          {split !== undefined && <rect width={cloth * split} height={HEIGHT} fill="var(--lib)" />}
          {split !== undefined && split > 0 && split < 1 && (
            <line x1={cloth * split} x2={cloth * split} y1="0" y2={HEIGHT} stroke="var(--ink)" />
          )}
        </g>
        <path d={path} fill="none" stroke="var(--ink)" />
      </g>
      <line x1="1" x2="1" y1="0" y2="22.5" stroke="var(--ink)" strokeWidth="1.75" />
    </svg>
  );
}

/** The short banner beside a name. */
export function PoleSwatch({ pole, named = false }: { pole: Pole; named?: boolean }) {
  const cloth = 15;
  return (
    <svg
      className="sb-swatch sb-keep-colour"
      viewBox="0 0 18 18"
      {...(named ? { role: 'img', 'aria-label': t(`pole.${pole}`) } : { 'aria-hidden': true })}
    >
      <path
        d={clothPath(pole, cloth, 10, 4)}
        transform="translate(1.5 1)"
        fill={COLOUR[pole]}
        stroke="var(--ink)"
      />
      <line x1="1" x2="1" y1="0.5" y2="17.5" stroke="var(--ink)" strokeWidth="1.75" />
    </svg>
  );
}

export interface SeatChipProps {
  name: string;
  pole: Pole;
  /** “(you)” after the name. */
  you?: boolean;
  strong?: boolean;
}

/** A state as it is named everywhere: banner and name. */
export function SeatChip({ name, pole, you, strong }: SeatChipProps) {
  return (
    <span className="sb-seat-chip" data-strong={strong || you || undefined}>
      <PoleSwatch pole={pole} named />
      <span>
        {name}
        {you && ` (${t('common.you')})`}
      </span>
    </span>
  );
}
