/** The dilemma x-ray of the review: what each accord and text asked of whom, and what the other choice would have brought. */
export const xray = {
  'review.part.dilemmas': 'Dilemmas',
  'xray.game.called':
    '{game, select, prisoners-dilemma {prisoner’s dilemma} stag-hunt {stag hunt} chicken {game of chicken} battle-of-the-sexes {battle of the sexes} volunteers-dilemma {volunteer’s dilemma} threshold-good {threshold good} harmony {harmony} deadlock {deadlock} other {mixed game}}',
} as const;
