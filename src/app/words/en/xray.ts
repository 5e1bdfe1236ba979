/** The dilemma x-ray: what each accord and text asked of whom, in the newspaper and in the review. The rest is in `dilemmas.ts`. */
export const xray = {
  'xray.game.called':
    '{game, select, prisoners-dilemma {prisoner’s dilemma} stag-hunt {stag hunt} chicken {game of chicken} battle-of-the-sexes {battle of the sexes} volunteers-dilemma {volunteer’s dilemma} threshold-good {threshold good} harmony {harmony} deadlock {deadlock} other {mixed game}}',
  'xray.game.means':
    '{game, select, prisoners-dilemma {Whatever the others do, defecting brings more; yet all are better off if all honour.} stag-hunt {Honouring is best if the others do, defecting if they do not: a matter of trust, not of temptation.} chicken {It pays to be the one who defects, and worst if all do.} battle-of-the-sexes {To agree is best for both, but each would rather agree on something else.} volunteers-dilemma {One who pays is enough; each would rather it were another.} threshold-good {A share counts only where exactly one is missing.} harmony {Honouring pays whatever the others do: no dilemma.} deadlock {Defecting pays whatever the others do, and all are better off if all defect.} other {Which choice is better changes more than once with how many honour.}}',
  'xray.news.title': 'What {accord} asked of you',
  'xray.news.game': 'For you it was a {game}. {means}',
  'xray.news.here':
    'With {others} of {of} others honouring, honouring was worth {honour, signed} and defecting {defect, signed} to you in the turn, if not inspected and luck at its middle. You {did, select, honoured {honoured} other {defected}}.',
  'xray.accord': 'Accord',
  'xray.finding':
    'For {state} this was a {game}{known, select, yes {: {honouring} of {others} others honoured, and it {did, select, honoured {honoured} other {did not}}} other {}}',
  'xray.pivots':
    '{n, plural, =0 {{result, select, passed {{objected, plural, =0 {nobody: nobody objected, and one objection alone would have been wasted} other {nobody}}} fell {nobody: more objected than it took} other {nobody}}} other {{states}}}',
  'xray.motion':
    '“{motion}”{repeal, select, yes {, to be ended,} other {}} {result, select, passed {passed} other {did not pass}}, {yes} to {no}{needs, select, all { (all must agree)} other {}}: {n, plural, =0 {nobody alone could have turned it} other {{states} alone could have turned it}}',
} as const;
