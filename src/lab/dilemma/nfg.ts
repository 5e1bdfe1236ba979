import { POINT } from '../../engine';
import type { NormalForm } from './tables';

/**
 * A game in the strategic-form file format of Gambit (`.nfg`, version 1, outcome version), payoffs as exact fractions of a point. The
 * order is that of the format: the first player's choice changes fastest; outcomes are numbered from 1 and named by what is chosen.
 * Savani and Turocy, Gambit: The package for computation in game theory, https://www.gambit-project.org, "Game representation
 * formats".
 */
export function nfg(title: string, { players, choices, payoffs }: NormalForm): string {
  const list = (items: readonly string[]) => `{ ${items.map(quoted).join(' ')} }`;
  const outcomes = payoffs.map(
    (scores, n) => `{ ${quoted(chosen(choices, n).join(', '))} ${scores.map(fraction).join(', ')} }`,
  );
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

/** What everybody chooses in the nth profile. */
function chosen(choices: NormalForm['choices'], n: number): string[] {
  let left = n;
  return choices.map((own) => {
    const choice = own[left % own.length] ?? '';
    left = Math.trunc(left / own.length);
    return choice;
  });
}

/**
 * A label: a quotation mark inside is escaped. Gambit does not read two backslashes as one, and a label cannot end in one, so there are
 * none; nor line breaks.
 */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '/').replaceAll(/\s+/g, ' ').replaceAll('"', '\\"')}"`;
}
