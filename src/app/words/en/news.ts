/** Words of the resolution: the reveal in steps, deeds, and the newspaper. Ids start with `clause.`, `reveal.`, `news.`. */
export const news = {
  'state.called':
    '{name, select, United Kingdom {the United Kingdom} United States {the United States} Netherlands {the Netherlands} Philippines {the Philippines} United Arab Emirates {the United Arab Emirates} The Gulf {the Gulf} The Pacific {the Pacific} The Balkans {the Balkans} other {{name}}}',

  'clause.honour': 'honour {accord}',
  'clause.defect': 'defect from {accord}',
  'clause.support': 'support {text}',
  'clause.object': 'object to {text}',
  'clause.silent': 'stay silent on {text}',
  'clause.act':
    '{verb, select, invest {invest at home} ban {shut out the rival’s vendors} diplomacy {send more diplomats} campaign {run a campaign} coordinate {seek pledges} tender {put its networks out to tender} strategy {write an overall strategy} emergency {use emergency powers} favours {pay favours to its elites} firewall {wall off its internet} other {use {verb}}}',
  'clause.act.at':
    '{verb, select, loan {lend to {target}} lend {lend to {target}} squeeze {squeeze {target}} embargo {embargo {target}} closure {close its market to {target}} espionage {spy on {target}} sabotage {sabotage {target}} disinformation {spread falsehoods in {target}} silk-road {offer a package to {target}} surveillance-export {sell surveillance tools to {target}} undercut {undercut vendors in {target}} metals {license exports of metals to {target}} market-access {shut its market to {target}} stand-by {stand by {target}} currency {bring {target} onto its currency platform} hedge-ally {hedge against {target}} counter-offer {make a counter-offer to {target}} entity-list {put {target} on its entity list} withhold {withhold intelligence from {target}} sanction {sanction {target}} expel {expel diplomats of {target}} other {use {verb} on {target}}}',
  'clause.noAct':
    'not {verb, select, invest {invest at home} ban {shut out the rival’s vendors} diplomacy {send more diplomats} other {use {verb}}}',
  'clause.noAct.at':
    'not {verb, select, loan {lend to {target}} lend {lend to {target}} squeeze {squeeze {target}} embargo {embargo {target}} silk-road {offer a package to {target}} surveillance-export {sell surveillance tools to {target}} undercut {undercut vendors in {target}} metals {license exports of metals to {target}} market-access {shut its market to {target}} stand-by {stand by {target}} currency {bring {target} onto its currency platform} hedge-ally {hedge against {target}} counter-offer {make a counter-offer to {target}} entity-list {put {target} on its entity list} withhold {withhold intelligence from {target}} sanction {sanction {target}} expel {expel diplomats of {target}} other {use {verb} on {target}}}',
  'clause.count': '{honoured} honour {accord}',
  'clause.passes': '{text} passes',
  'clause.falls': '{text} falls',
  'clause.supplier':
    'buy {side, select, open {from open vendors} closed {from state-backed vendors} other {from both sides}}',

  'reveal.title': 'What happened in turn {turn}',
  'reveal.next': 'Next',
  'reveal.all': 'Show all',
  'reveal.one': 'Step by step',
  'reveal.together': 'All {of} steps',
  'reveal.read': 'Read the newspaper',
  'reveal.step': 'Step {at} of {of}',
  'reveal.notSat': 'No text and no election this turn: the assembly did not sit.',
  'reveal.rest': '{n, plural, one {One more line} other {# more lines}}',
  'reveal.steps': 'Steps of the reveal',
  'reveal.later': 'Not told yet',

  'reveal.predictions':
    '{of, plural, one {{right, plural, =0 {The guess was wrong} other {The guess was right}}} other {{right} of {of} guesses were right}}',
  'reveal.scene.shock': 'The shock',
  'reveal.scene.count': 'The count',
  'reveal.scene.named': 'Named',
  'reveal.texts':
    '{passed, plural, =0 {No text passes} one {One text passes} other {# texts pass}}, {fell, plural, =0 {none falls} one {one falls} other {# fall}}',
  'reveal.scene.followed': 'What followed',
  'reveal.scene.promises': 'Given words',
  'reveal.guess.count':
    '{who, select, you {You} other {{by}}} guessed {honoured} for {accord}: {right, select, yes {right} other {it was {came}}}.',
  'reveal.guess.text':
    '{who, select, you {You} other {{by}}} guessed that {text} {kind, select, passes {passes} other {falls}}: {right, select, yes {right} other {wrong}}.',
  'reveal.predictions.short': 'Predictions',
  'reveal.prediction.right': '{by} said {about} would {clause}, and was right',
  'reveal.prediction.wrong': '{by} said {about} would {clause}, and was wrong',

  'reveal.count': '{accord}: {honoured} of {of} chose “{honour}”',
  'reveal.counts': '{honoured} of {of} dues were honoured, in {n} accords',
  'reveal.counts.one': '{accord}: {honoured} of {of}.',
  'reveal.counts.last': '{accord}: {honoured} of {of}, {last} a turn before.',
  'reveal.counts.full': 'Everybody honoured {accords}.',
  'reveal.count.short': 'The count',
  'reveal.count.sealed':
    'The count is public. Who they were stays sealed until the game ends, unless an inspection names them.',
  'reveal.count.over': 'The count is public. Who they were is in the review.',
  'reveal.count.other': '{state} chose “{choice}”.',
  'reveal.count.last': 'Turn {turn}: {honoured} of {of}.',

  'reveal.named': '{n, plural, one {An inspection names {states}} other {Inspections name {states}}}',
  'reveal.named.none': 'No inspection named anybody',
  'reveal.named.none.why':
    '{missing, plural, =0 {Everybody honoured.} one {One member did not honour, and was not inspected or not found.} other {# members did not honour, and were not inspected or not found.}}',
  'reveal.needle': 'The needle moves <cause>{by, signed}</cause> to {after, signed}.',
  'reveal.named.short': 'Named',
  'reveal.named.one': '{state} did not honour {accord} and was <cause>found out</cause>.',
  'reveal.named.suspended':
    '{state} is <cause>out of the shares</cause> of {accord} until it has honoured once.',
  'reveal.named.restored': '{state} honoured {accord} and is <cause>back in its shares</cause>.',
  'reveal.reports':
    'Reports say that {n, plural, one {{states} did} other {{states} did}} not honour {accord}. Reports can be wrong.',
  'reveal.lapsed': '{accord} has <cause>lapsed</cause>: too few honoured it, twice running.',

  'reveal.text.short': '{text}',
  'reveal.text.approved':
    '{n, plural, =0 {{text} passes: nobody objected} one {{text} passes with one objection} other {{text} passes with # objections}}',
  'reveal.text.adopted': '{text} passes, {yes} to {no}',
  'reveal.text.fell':
    '{n, plural, =0 {{text} falls} one {{text} falls: {objectors} objected} other {{text} falls: {objectors} objected}}',
  'reveal.text.rejected': '{text} falls, {yes} to {no}',
  'reveal.text.replies': '{text} falls: {support} of {total} replies support it, fewer than needed',
  'reveal.text.moved': '{text} moves on to {stage}',
  'reveal.text.waits': '{text} waits for its turn on the calendar',
  'reveal.text.market': 'The market decides.',
  'reveal.voices.object': '{n, plural, one {{states} objected.} other {{states} objected.}}',
  'reveal.draft.support': '{text}: {states} spoke for it.',
  'reveal.draft.object': '{text}: {states} objected.',
  'reveal.voices.support': '{states} spoke for it.',
  'reveal.voices.policy': '{states} claimed policy implications.',
  'reveal.voices.none': 'Nobody raised a voice.',
  'reveal.voices.replies': '<cause>{support} of {total}</cause> replies support it; silence does not count.',
  'reveal.voices.votes': '<cause>{yes} for, {no} against</cause>, {abstain} abstained.',
  'reveal.denied': '{by} took {state}’s voice away{text, select, none {} other { on {text}}}.',
  'reveal.text.rules':
    'It moves the rules in force by <cause>{by, signed}</cause>; they end the turn at {after, signed}.',
  'reveal.text.own': 'It moves your standing at home by <cause>{by, signed}</cause>.',
  'reveal.text.any': 'Any one of {n} states could have turned it alone.',
  'reveal.text.turned':
    '{n, plural, one {{states} alone could have turned it.} other {{states} could each have turned it alone.}}',
  'reveal.text.settled': 'No single state could have turned it.',

  'reveal.acts': '{n, plural, one {One act of state} other {# acts of state}}',
  'reveal.acts.none': 'No act of state this turn',
  'reveal.acts.short': 'Statecraft',
  'reveal.act': '{states}: {clause}.',
  'reveal.supplier': '{state} chose to {clause}.',

  'reveal.markets.locked':
    '{more, plural, =0 {{state} locks in} one {{state} and one more market lock in} other {{state} and # more markets lock in}} {pole, select, liberal {open} other {state-controlled}} {domain}',
  'reveal.markets.moved':
    '{up, plural, =0 {} one {# market turns towards open rules} other {# markets turn towards open rules}}{both, select, yes {, } other {}}{down, plural, =0 {} one {# market turns away} other {# markets turn away}}',
  'reveal.markets.still': 'No market moved',
  'reveal.markets.short': 'Markets',
  'reveal.market': '{state} moves <cause>{by, signed}</cause> to {after, signed}.',
  'reveal.market.domain': '{state}, {domain}: <cause>{by, signed}</cause> to {after, signed}.',
  'reveal.market.more':
    '{whole, select, yes {{n, plural, one {One market moved} other {# markets moved}}} other {{n, plural, one {One more market moved} other {# more markets moved}}}}.',
  'reveal.locked':
    '{states} {n, plural, one {is} other {are}} <cause>locked in</cause>: {n, plural, one {it} other {they}} leaned far towards {pole, select, liberal {open} other {state-controlled}} {domain} two turns running, and pushes now count far less.',
  'reveal.locked.many': '{n} markets',
  'reveal.unlocked':
    '{states} {n, plural, one {is} other {are}} <cause>free again</cause>{fields, plural, one {} other { in {domain}}}.',
  'reveal.contract': '{state} signs a contract in {market}, worth <cause>{amount}</cause>.',

  'reveal.event': '{event}',
  'reveal.event.short': 'Event',
  'reveal.event.every': '{domain, select, one {every market} other {every market, {domain}}}',
  'reveal.event.markets': '{domain, select, one {tilt of {states}} other {tilt of {states}, {domain}}}',
  'reveal.event.effect': '{subject}: <cause>{by, signed}</cause>.',

  'reveal.voters': 'Elections in {states}',
  'reveal.voters.fell':
    '{n, plural, one {The government of {states} falls} other {The governments of {states} fall}}',
  'reveal.voters.short': 'Voters',
  'reveal.voter.kept': 'Voters in {states} keep their {n, plural, one {government} other {governments}}.',
  'reveal.voter.fell': 'Voters in {state} <cause>turn out their government</cause>.',

  'reveal.promises':
    '{kept, plural, =0 {} one {One promise kept} other {# promises kept}}{both, select, yes {, } other {}}{broken, plural, =0 {} one {one broken} other {# broken}}',
  'reveal.promises.short': 'Promises',
  'reveal.promises.broken': '{n, plural, one {One promise broken} other {# promises broken}}',
  'reveal.promise.kept': '{from} told {to} it would {clause}, and did.',
  'reveal.promise.broken': '{from} told {to} it would {clause}, and <cause>did not</cause>.',
  'reveal.promises.toYou': '{from} broke its promise to you',
  'reveal.promise.wronged': '{from} broke its promise to you: to {clause}.',
  'reveal.promise.void': '{from} told {to} it would {clause}; that no longer binds.',
  'reveal.deal.executed': 'A signed deal between {from} and {to} was carried out.',
  'reveal.deal.void': 'A deal between {from} and {to} came to nothing.',

  'reveal.promises.deals':
    '{n, plural, =0 {No promise came due} one {One signed deal was carried out or lapsed} other {# signed deals were carried out or lapsed}}',

  'reveal.regret.short': 'With hindsight',
  'reveal.regret.object': 'Had you objected, {text} would have fallen',
  'reveal.regret.support': 'Had you spoken for {text}, it would have passed',
  'reveal.regret.silent': 'Had you not objected, {text} would have passed',
  'reveal.regret.sway':
    '{stance, select, support {Had you backed {text}} object {Had you objected to {text}} other {Had you been silent on {text}}}, {winner, select, none {there would be no rule} other {{winner} would be the rule}}',
  'reveal.regret.sway.not': 'Not {came}.',
  'reveal.regret.vote':
    'Had you voted the other way, {text} would have {result, select, approved {fallen} other {passed}}',
  'reveal.regret.decided': 'Without your objection, {text} would have passed',
  'reveal.regret.needless':
    '{n} objected to {text}: yours was one too many{by, plural, =0 {} other {, and cost you {by}}}',
  'reveal.regret.caught':
    'Not honouring {accord}, and being found out, {sign, select, cost {cost} other {still saved}} you {by} at home this turn',
  'reveal.regret.caught.more': 'Its shares of next turn are lost too: about {next} if as many honour it.',
  'reveal.regret.ending':
    'Had you {choice, select, honour {honoured} other {not honoured}} {accord}, you would {other, select, won {have won} lost {have lost with your side} other {{came, select, won {not have won} other {not have lost}}}}',
  'reveal.regret.ending.more': 'The needle would have stopped at {at, signed}, not at {came, signed}.',
  'reveal.regret.alone': 'Your objection stood alone: one more, and {text} would have fallen',
  'reveal.regret.alone.who': '{states} could have joined you.',
  'reveal.regret.honour': 'Honouring {accord} cost you {by} at home this turn',
  'reveal.regret.honour.gain':
    '{by, plural, =0 {Honouring {accord} cost you nothing at home this turn} other {Honouring {accord} brought you {by} at home this turn}}',
  'reveal.regret.honour.more': 'Had you not paid, others in it would have had {others} less.',
  'reveal.regret.defect':
    '{by, plural, =0 {Not honouring {accord} saved you nothing at home this turn} other {Not honouring {accord} saved you {by} at home this turn}}',
  'reveal.regret.defect.cost': 'Not honouring {accord} cost you {by} at home this turn',
  'reveal.regret.defect.more': 'Had you paid, others in it would have had {others} more.',
  'reveal.regret.claim':
    'Had you claimed that {text} is policy, it would have gone to a consultation instead of passing',
  'reveal.regret.coming': 'What another choice of yours would have changed is being worked out',
  'reveal.regret.none': 'No other voice of yours would have turned a text this turn',
  'reveal.regret.why': 'Worked out with every other seat’s orders as they were.',

  'news.title': 'The Plenary',
  'news.place': 'Geneva, end of turn {turn}',
  'news.place.label': 'Geneva, end of turn {turn}, {label}',
  'news.edition': 'Edition for {seat}',
  'news.edition.all': 'Edition for all',
  'news.next': 'Next turn',
  'news.next.review': 'Go to the review',
  'news.hint': 'Underlined words open the ledger, which says why.',

  'news.ending.liberal': 'Open rules carry the day: the needle stops at {index, signed}',
  'news.ending.illiberal': 'State-controlled rules carry the day: the needle stops at {index, signed}',
  'news.ending.fragmented': 'Nobody’s rules carry the day: the needle stops at {index, signed}',
  'news.ending.winners':
    '{n, plural, =0 {Nobody wins.} one {{states} wins.} other {{states} win.}} The needle <cause>came to rest</cause> at {index, signed}.',
  'news.fell': 'Voters turn out the government of {state}',
  'news.fell.body':
    'Standing at home in {state} was below what its voters accept, and <cause>the government fell</cause>.',
  'news.locked': '{state} locks in {pole, select, liberal {open} other {state-controlled}} {domain}',
  'news.locked.body':
    'For two turns running {state} stood {at} or more towards {pole, select, liberal {open} other {state-controlled}} {domain}. It is now <cause>locked in</cause>: buyers there no longer hedge, and a push counts {share}% of its size.',
  'news.lockeds':
    '{states} {n, plural, one {locks} other {lock}} in {pole, select, liberal {open} other {state-controlled}} {domains}',
  'news.lockeds.many':
    '{n} markets lock in {pole, select, liberal {open} other {state-controlled}} {domains}',
  'news.lockeds.kit': 'kit',
  'news.unlocked': '{state} breaks its lock-in',
  'news.unlocked.body': 'The tilt of {state} crossed even, and <cause>the lock is gone</cause>.',
  'news.lapsed': '{accord} lapses',
  'news.lapsed.body':
    'Too few members honoured it two turns running, and <cause>the accord is no longer in force</cause>.',
  'news.named': '{state} did not honour {accord}, an inspection finds',
  'news.nameds':
    '{n, plural, one {{states} did not pay its dues, inspections find} other {{states} did not pay their dues, inspections find}}',
  'news.nameds.many': '{n} members did not pay their dues, inspections find',
  'news.named.body':
    '{honoured} of {of} honoured {accord}; {state} did not, was inspected and <cause>read out</cause>.',
  'news.named.plain': '{state} did not honour {accord}, was inspected and <cause>read out</cause>.',
  'news.named.suspended': 'It gets nothing from the accord <cause>until it has honoured once</cause>.',
  'news.lone': 'One objection is not enough: “{text}” passes',
  'news.lone.standfirst': '{objector} objected alone. One more state, and the text would have fallen.',
  'news.lone.could': '{states} could each have stopped it by one more objection.',
  'news.lone.any': 'Each of {n} other delegations could have stopped it by one more objection.',
  'news.lone.denied': '{by} had taken a voice away from {state}.',
  'news.fellText': '{n, plural, one {{states} sinks “{text}”} other {{states} sink “{text}”}}',
  'news.fellText.pivot':
    '{n, plural, one {{states} alone could have let it pass.} other {{states} could each have let it pass.}}',
  'news.fellText.any': 'Any one of {n} states could have let it pass.',
  'news.fellText.body':
    '{title} falls with {n, plural, =0 {no objection} one {# objection} other {# objections}}. The rules <cause>stay where they are</cause>.',
  'news.fellReplies.body':
    '{title} falls: of {total} replies {support} support it, and {share}% were needed. The rules <cause>stay where they are</cause>.',
  'news.fellVotes': '{text} falls, {yes} to {no}',
  'news.fellVotes.body': '{title} fell: {yes} for, {no} against, {abstain} abstained.',
  'news.approved': '{text} passes{n, plural, =0 { unopposed} other {}}',
  'news.approved.body': '{title} moves the rules in force by <cause>{by, signed}</cause>.',
  'news.approved.plain': '{title} is approved.',
  'news.approved.votes': '{text} passes, {yes} to {no}',
  'news.texts': '{n, plural, =2 {Two texts pass} =3 {Three texts pass} other {# texts pass}}',
  'news.also': '{n, plural, =2 {Two more texts pass} =3 {Three more texts pass} other {# more texts pass}}',
  'news.chosen': '{item}: the rule is {text}',
  'news.noRule': 'No rule for {item}: the market decides',
  'news.noRule.body': 'The rules <cause>move {by, signed}</cause>.',
  'news.moved.body': 'It is not yet decided.',
  'news.voices': '{n, plural, =0 {Nobody spoke for it.} other {{states} spoke for it.}}',
  'news.crossed':
    '{n, plural, one {{states} spoke for a text of the other side.} other {{states} spoke for a text of the other side.}}',
  'news.plain': '{text}',
  'news.sentence': '{text}.',
  'news.text': '{ref}, {title},',
  'news.event.effect': 'It moved {subject} by <cause>{by, signed}</cause>.',
  'news.nameds.more': '{n, plural, one {One more was named.} other {# more were named.}}',
  'news.broken': '{from} broke its promise to {to}',
  'news.broken.you': '{from} broke its promise to you',
  'news.broken.many': '{from} broke its promise to {n} states',
  'news.broken.many.body':
    'It had promised {to} to {clause}. <cause>The promise is on record as broken</cause>.',
  'news.broken.body': 'It had promised to {clause}. <cause>The promise is on record as broken</cause>.',
  'news.count.all': '{of, plural, =2 {Both members honour {accord}} other {All # members honour {accord}}}',
  'news.count.none': 'Nobody honours {accord}',
  'news.count.some': '{honoured} of {of} honour {accord}',
  'news.count.body':
    '<cause>The count</cause> is public. {n, plural, =0 {No inspection named anybody.} one {One was named.} other {# were named.}}',
  'news.count.plain':
    '{n, plural, =0 {No inspection named anybody.} one {One was named.} other {# were named.}}',
  'news.count.did': 'You {choice, select, honoured {honoured it} other {did not}}.',
  'news.count.own':
    'You {choice, select, honoured {honoured it} other {did not}}, and the accord moved your standing at home by <cause>{by, signed}</cause>.',
  'news.contracts':
    '{n, plural, one {{state} signs a contract in {markets}} other {{state} signs contracts in {markets}}}',
  'news.contracts.body': 'Worth <cause>{amount}</cause> at home.',
  'news.restored': '{state} pays, and is back in {accord}',
  'news.restored.body': 'One honoured turn <cause>ended its suspension</cause>.',
  'news.lead': '{state} now stands first',
  'news.lead.body': 'No other seat has a higher score.',
  'news.home.up': 'Your standing at home rises to {after}',
  'news.home.down': 'Your standing at home falls to {after}',
  'news.home.same': 'Your standing at home stays at {after}',
  'news.home.body': 'It moved by <cause>{by, signed}</cause>.',
  'news.home.plain': 'It did not move.',
  'news.needle':
    '{by, plural, =0 {The needle stands still at {after, signed}} other {The needle moves to {after, signed}}}',
  'news.needle.body': 'It moved by <cause>{by, signed}</cause> this turn.',
  'news.needle.plain': 'It did not move this turn.',

  'news.chart.up': 'Markets turn towards open rules',
  'news.chart.down': 'Markets turn away from open rules',
  'news.chart.both': 'Markets move both ways',
  'news.chart.still': 'No market moved',
  'news.chart.note': 'Tilt of {domain}: +100 all open, −100 all state-controlled',

  'news.chart.all': 'all domains',
  'news.chart.row': '{state}, {domain}',

  'news.chain.rule': 'By rule',
  'news.chain.step': '{cause}: {by, signed}',
  'news.chain.total': 'now {total}',
  'news.chain.result': 'Result',
  'news.chain.came': '{measure}: {after}',

  'news.forecast.all': 'All {n}',
  'news.forecast': 'Your forecast and the result',
  'news.forecast.coming': 'What you were shown is being worked out again.',
  'news.forecast.note': 'Every gap has a cause.',
  'news.forecast.was': 'forecast {value}',
  'news.forecast.as': 'As forecast',
  'news.forecast.within': 'Within the range given',
  'news.forecast.outside': 'Outside the range given',
} as const;
