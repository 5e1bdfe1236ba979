import { POINT } from '../../engine';
import type { NormalForm } from './tables';

/**
 * A game in the strategic-form file format of Gambit (`.nfg`, version 1, outcome form), payoffs as exact fractions of a point.
 * Savani and Turocy, Gambit: The package for computation in game theory, https://www.gambit-project.org, "Game representation
 * formats".
 */
export function nfg(title: string, { players, choices, payoffs }: NormalForm): string {
  const list = (items: readonly string[]) => `{ ${items.map(quoted).join(' ')} }`;
  const outcomes = payoffs.map((scores) => `{ "" ${scores.map(fraction).join(', ')} }`);
  return [
    `NFG 1 R ${quoted(title)} ${list(players)}`,
    '',
    `{ ${choices.map(list).join('\n  ')}\n}`,
    '""',
    '',
    `{\n${outcomes.join('\n')}\n}`,
    payoffs.map((_, n) => String(n + 1)).join(' '),
    '',
  ].join('\n');
}

/** World units as points, in lowest terms. */
export function fraction(units: number): string {
  const shared = divisor(Math.abs(units), POINT);
  const [above, below] = [units / shared, POINT / shared];
  return below === 1 ? String(above) : `${above}/${below}`;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
