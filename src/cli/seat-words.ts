import { UsageError } from './args';

/**
 * The words of seats as `--words SEAT=WORD,…` gives them.
 * @throws UsageError for a seat that there is not, and for a word that is missing
 */
export function seatWords(seats: readonly string[], given = ''): Record<string, string> {
  return Object.fromEntries(
    given
      .split(',')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [seat = '', word = ''] = pair.split('=');
        if (!seats.includes(seat) || word === '')
          throw new UsageError(`--words takes SEAT=WORD, not "${pair}"; seats: ${seats.join(', ')}`);
        return [seat, word];
      }),
  );
}
