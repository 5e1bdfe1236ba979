import { scoresOf } from './measures';
import type { Conduct, Side } from './types';

/** The three instruments of the seminar's democracies that work on markets. */
export const BAN = 'trusted-vendors';
export const OPEN = 'open-radio';
export const LOANS = 'trusted-5g-fund';

export const SEMINAR = 'radio-silence-seminar';

/**
 * Nobody is inspected in the three: else what a caught defector loses in trust and at the polls would be booked as the gain of
 * keeping the ban. The leak of the fund's books is left out for the same reason. And the fund does not lapse: then every member's due
 * goes to buyers of networks on every side, in common or each for its own vendors.
 */
export const UNWATCHED = {
  what: 'Nobody is inspected in the ban, the open interface and the fund, the fund’s books are not leaked, and it does not lapse when few pay: the sides differ by what these accords do, and not by what a caught defector loses.',
  patch: {
    ...Object.fromEntries(
      [BAN, OPEN, LOANS].map((id) => [`/accords/${id}/inspection`, { evidence: 0, effort: false }]),
    ),
    [`/accords/${LOANS}/quorum`]: 0,
    '/events/leaked-books': null,
  },
};

/** All members of the three do the same, or half of them. */
function all(name: string, what: string, ban: Conduct, open: Conduct, loans: Conduct): Side {
  return { name, what, accords: { [BAN]: ban, [OPEN]: open, [LOANS]: loans } };
}

export const NOBODY = all(
  'each alone',
  'nobody keeps the ban or opens its interfaces, and each lends its due to buyers of its own vendors',
  'defect',
  'defect',
  'defect',
);

export const BANNED = all(
  'ban',
  'all members keep the ban; else as each alone',
  'honour',
  'defect',
  'defect',
);

export const PATCHWORK = all(
  'patchwork',
  'every second member keeps the ban, opens its interfaces and pays into the fund, and the others lend alone; in the next game the other half does',
  'half',
  'half',
  'half',
);

export const BLOC = all(
  'bloc',
  'all members keep the ban, open their interfaces and pay into the fund',
  'honour',
  'honour',
  'honour',
);

/** The democracies that somebody plays. */
export const DEMOCRACIES = ['USA', 'GBR', 'DEU', 'SWE', 'FRA', 'JPN', 'KOR', 'FIN'] as const;
export const MEMBERS = scoresOf('mean score of the eight democracies', DEMOCRACIES);
export const MAKERS = scoresOf('mean score of Sweden and Finland, who make radios', ['SWE', 'FIN']);
