import type { StateDef } from '../../scenario/types';
import { t } from '../../app/words';
import { h, withAttributes, type El } from './tree';

type Pole = StateDef['pole'];

/** The cut of the fly tells the side without colour; a texture tells it again. */
const CLOTH: Readonly<Record<Pole, string>> = {
  liberal: 'M3 2H27V16H3Z',
  hedging: 'M3 2H21L27 9L21 16H3Z',
  illiberal: 'M3 2H27L21 9L27 16H3Z',
};

const TEXTURE: Readonly<Record<Pole, readonly string[]>> = {
  liberal: [],
  hedging: ['M7 6H9M12 6H14M17 6H19M7 12H9M12 12H14M17 12H19M9.5 9H11.5M14.5 9H16.5M19.5 9H21.5'],
  illiberal: ['M5 16L17 2M10 16L22 2M3.5 11L11 2M15 16L23 6.5'],
};

/** A banner in black and white, as the map's: square, pointed or swallow-tailed. */
export function banner(pole: Pole): El {
  const path = (d: string, className: string): El => withAttributes(h(`path.${className}`), { d });
  return withAttributes(
    h(
      'svg.sh-banner',
      path(CLOTH[pole], 'sh-cloth'),
      ...TEXTURE[pole].map((d) => path(d, 'sh-texture')),
      path('M2 0V30', 'sh-pole'),
    ),
    { viewBox: '0 0 30 30', role: 'img', 'aria-label': t(`pole.${pole}`) },
  );
}

/** A line to write on. */
export function blank(width = 'wide'): El {
  return h(`span.sh-blank.sh-blank-${width}`);
}

/** A box to tick. */
export function box(): El {
  return h('span.sh-box');
}

/** Where the sheet is folded or cut, and what it says there. */
export function fold(says: string): El {
  return h('p.sh-fold', h('span', says));
}
