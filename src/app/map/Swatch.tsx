import { useId } from 'react';
import { DASHES } from './links';
import type { Lean, LinkState } from './model';
import { FILLS, marksOf, type FillSpec } from './patterns';

/** The same tile as on the canvas, for SVG. */
export function SvgPattern({ id, spec }: { id: string; spec: FillSpec }) {
  return (
    <pattern id={id} width={spec.tile} height={spec.tile} patternUnits="userSpaceOnUse">
      <rect width={spec.tile} height={spec.tile} fill={`var(--${spec.ground})`} />
      {spec.mark !== null &&
        marksOf(spec).map(({ kind, at: [x1, y1, x2, y2] }) =>
          kind === 'dot' ? (
            <circle
              key={`${x1},${y1}`}
              cx={x1}
              cy={y1}
              style={{ r: `calc(${spec.weight / 2}px * var(--texture))` }}
              fill={`var(--${spec.mark})`}
            />
          ) : (
            <line
              key={`${x1},${y1}`}
              {...{ x1, y1, x2, y2 }}
              stroke={`var(--${spec.mark})`}
              style={{ strokeWidth: `calc(${spec.weight}px * var(--texture))` }}
            />
          ),
        )}
    </pattern>
  );
}

export interface LeanSwatchProps {
  lean: Lean;
  width?: number;
  height?: number;
}

/** A piece of land of one alignment. Decorative: a word always stands beside it. */
export function LeanSwatch({ lean, width = 24, height = 13 }: LeanSwatchProps) {
  const id = useId();
  return (
    <svg
      className="map-swatch sb-keep-colour"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden
    >
      <defs>
        <SvgPattern id={id} spec={FILLS[lean]} />
      </defs>
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} fill={`url(#${id})`} stroke="var(--ink3)" />
    </svg>
  );
}

/** A piece of an accord's link. */
export function LinkSwatch({ state }: { state: LinkState }) {
  return (
    <svg
      className="map-swatch"
      viewBox="0 0 30 13"
      width="30"
      height="13"
      aria-hidden
      fill="none"
      stroke="var(--ink)"
    >
      <line x1="1" x2="29" y1="6.5" y2="6.5" strokeWidth="1.6" strokeDasharray={DASHES[state].join(' ')} />
      {state === 'broken' && (
        <g>
          <rect x="10" y="2" width="10" height="9" fill="var(--sheet)" stroke="none" />
          <path d="M12 3.5l6 6m0-6l-6 6" strokeWidth="1.6" />
        </g>
      )}
    </svg>
  );
}

/** The seals of two accords whose members are not shown. */
export function SealSwatch() {
  return (
    <svg
      className="map-swatch"
      viewBox="0 0 30 15"
      width="30"
      height="15"
      aria-hidden
      fill="var(--sheet)"
      stroke="var(--ctl)"
    >
      <circle cx="7.5" cy="7.5" r="6.5" />
      <path d="M22.5 0.5l7 7-7 7-7-7z" />
    </svg>
  );
}
