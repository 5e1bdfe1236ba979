/** The dilemma x-ray of the review: what each accord and text asked of whom, and what the other choice would have brought. */
export const xray = {
  'review.part.dilemmas': 'Dilemmas',
  'xray.game.called':
    '{game, select, prisoners-dilemma {prisoner’s dilemma} stag-hunt {stag hunt} chicken {game of chicken} battle-of-the-sexes {battle of the sexes} volunteers-dilemma {volunteer’s dilemma} threshold-good {threshold good} harmony {harmony} deadlock {deadlock} other {mixed game}}',
  'xray.game.means':
    '{game, select, prisoners-dilemma {Whatever the others do, defecting brings more; yet all are better off if all honour.} stag-hunt {Honouring is best if the others do, defecting if they do not: a matter of trust, not of temptation.} chicken {It pays to be the one who defects, and worst if all do.} battle-of-the-sexes {To agree is best for both, but each would rather agree on something else.} volunteers-dilemma {One who pays is enough; each would rather it were another.} threshold-good {A share counts only where exactly one is missing.} harmony {Honouring pays whatever the others do: no dilemma.} deadlock {Defecting pays whatever the others do, and all are better off if all defect.} other {Which choice is better changes more than once with how many honour.}}',
  'xray.news.title': 'What {accord} asked of you',
  'xray.news.game': 'For you it was a {game}. {means}',
  'xray.news.here':
    'With {others} of {of} others honouring, honouring was worth {honour, signed} and defecting {defect, signed} to you in the turn, if not inspected and luck at its middle. You {did, select, honoured {honoured} other {defected}}.',
  'xray.turn': 'Turn',
  'xray.accord': 'Accord',
  'xray.seat': 'As seen by',
  'xray.finding':
    'For {state} this was a {game}{known, select, yes {: {honouring} of {others} others honoured, and it {did, select, honoured {honoured} other {did not}}} other {}}',
  'xray.working': 'Playing the turn again with the other choice …',
  'xray.failed': 'This could not be worked out in this browser. The game itself is untouched.',
  'xray.none': 'No accord was in force in this turn.',
  'xray.table.caption':
    'What each choice brings in the turn, in points of score, against nobody honouring. As this seat could have drawn it when orders were sealed, luck at its middle.',
  'xray.column.here': 'as it came',
  'xray.members': 'What the other choice would have brought',
  'xray.members.note':
    'In points of score: the same luck, everybody else’s orders as they were. Over the game, orders after it too: people would have answered.',
  'xray.member': 'Member',
  'xray.chose': 'Chose',
  'xray.chose.honoured': 'honoured',
  'xray.chose.defected': 'defected',
  'xray.chose.named': 'defected, named',
  'xray.chose.restitution': 'honoured, to come back',
  'xray.chose.out': 'stayed out',
  'xray.now': 'In the turn',
  'xray.game': 'Over the game',
  'xray.game.unknown': 'not worked out: the game is too large',
  'xray.votes': 'Whose vote decided',
  'xray.votes.note':
    'Who could have turned the result alone, everybody else as they were. A voice that had been sold or taken away could not have been used.',
  'xray.votes.none': 'Nothing was voted on in this turn.',
  'xray.text': 'Text',
  'xray.result.approved': 'passed',
  'xray.result.fell': 'fell',
  'xray.result.moved': 'moved on',
  'xray.result.no-rule': 'did not win',
  'xray.rule': 'Rule',
  'xray.alone': 'Alone could have turned it',
  'xray.pivots':
    '{n, plural, =0 {{result, select, passed {{objected, plural, =0 {nobody: nobody objected, and one objection alone would have been wasted} other {nobody}}} fell {nobody: more objected than it took} other {nobody}}} other {{states}}}',
  'xray.motion':
    '“{motion}”{repeal, select, yes {, to be ended,} other {}} {result, select, passed {passed} other {did not pass}}, {yes} to {no}{needs, select, all { (all must agree)} other {}}: {n, plural, =0 {nobody alone could have turned it} other {{states} alone could have turned it}}',
} as const;
