/** The ITU in full and the houses beside it: elections, who may vote, regions, venues, the market race. */
export const union = {
  'reason.no-vote-arrears': 'It owes too many years of contributions, so it has no vote. It may speak.',
  'reason.no-vote-credentials': 'Its credentials are not in order, so it has no vote. It may speak.',
  'reason.no-companies': 'Companies vote there, and it has none.',
  'reason.not-sponsor': 'Its sponsors take a text elsewhere.',
  'reason.here-already': 'It is there, or has been.',
  'reason.counts-already': 'It counts for as much already.',
  'reason.rival-drafts': 'Rival drafts stay where they are.',
  'reason.one-word-a-region': 'One word in a region a turn.',

  'measure.position': 'common position of {region} on {text}',
  'measure.endorsed': 'candidate that {region} endorses: {election}',
  'measure.elected': 'candidate elected: {election}',
  'measure.appeal': 'standing of {candidate} with everybody',
  'measure.arrears': 'years of contributions that {voter} owes',
  'measure.credentials': 'credentials of {voter}',
  'measure.hosted': 'house that has {shopped}',
  'measure.counted': 'thousandths that approvals of {shopped} have counted',

  'rule.assembly.common-position':
    'Before a vote the states of a region meet. Where enough of them want the same and few do not, they agree on a common position.',
  'rule.assembly.endorsement': 'Before a ballot a region may agree on one candidate.',
  'rule.assembly.broke-ranks':
    'A seat that votes in the open against its region’s common position loses the trust of the others there.',
  'rule.assembly.steering': 'Speaking up in one’s region costs political capital.',
  'rule.assembly.elected':
    'More than half of the ballots that name somebody. Until there is one, the last goes out and all vote again.',
  'rule.assembly.settling': 'Back payments and new credentials cost political capital.',
  'rule.assembly.settled':
    'What was owed is paid, or the papers are in order. From next turn it may vote again.',
  'rule.assembly.counted':
    'A text counts by the weight of the house that approves it. Approved again elsewhere, only what that adds counts.',
  'rule.assembly.shopping': 'Taking a text to another house costs political capital.',
  'rule.assembly.hosted': 'Another house has the text now, and decides by its own rule.',
  'rule.assembly.reopened': 'A text that was decided in one house is open again in another.',
  'rule.assembly.overtaken':
    'One side has shipped so much that the text is moot. The rules in force go part of the way to what is installed.',

  'cause.assembly.common-position': 'Region agreed',
  'cause.assembly.endorsement': 'Region endorsed',
  'cause.assembly.broke-ranks': 'Broke ranks',
  'cause.assembly.steering': 'Steering a region',
  'cause.assembly.elected': 'Elected',
  'cause.assembly.settling': 'Settling',
  'cause.assembly.settled': 'Settled',
  'cause.assembly.counted': 'What it adds',
  'cause.assembly.shopping': 'Another house',
  'cause.assembly.hosted': 'Another house',
  'cause.assembly.reopened': 'Open again',
  'cause.assembly.overtaken': 'The market was faster',

  'assembly.region':
    '{side, select, for {Agreed to be for it: {regions}.} other {Agreed to be against it: {regions}.}}',
  'assembly.race':
    'Market race: {side, select, liberal {open} other {state-run}} kit stands at {share}. At {needs}{level, select, yes {} other { and with better vendors}} this text is moot.',
  'assembly.race.over':
    'Market race: so much {side, select, liberal {open} other {state-run}} kit is sold that this text is moot.',

  'clause.back': 'write {candidate} on the ballot',
  'clause.forumVote': 'vote {vote, select, yes {for} other {against}} {what} in {forum}',
  'clause.proxy': 'give {state} its proxy',
  'deals.clause.back': 'write {candidate} on the ballot (nobody will know)',
  'deals.clause.forumVote': 'vote {vote, select, yes {for} other {against}} {what} in {forum}',
  'deals.clause.proxy': 'give {state} its proxy',

  'hall.if.votes.iso': 'Two thirds for, a quarter against at most',
  'hall.if.votes.threegpp': 'Nobody against, or {share}% for',
  'hall.if.votes.ieee': '{share}% reply, and {share}% of them approve',
  'hall.if.votes.else': 'Otherwise',
  'hall.if.rough': 'Objectors know less than it takes',
  'hall.if.rough.not': 'Objectors know too much to be passed over',
  'hall.if.denied': '{n}+',
  'hall.if.dead': 'not even sent to consultation',
  'hall.rule.iso': 'Two thirds of those who take part, and not more than a quarter of all against',
  'hall.rule.threegpp': 'Companies vote: nobody against, or {share}% for',
  'hall.rule.ieee': 'Companies vote: {share}% must reply, and as many of them approve',
  'hall.rule.rough': 'no votes: it counts what the objectors can build',
  'hall.result.overtaken': 'The market was faster: {text} is moot',
  'hall.result.denied': '{text} is not even sent to consultation',

  'reveal.text.overtaken': 'The market was faster: {text} is moot',
  'reveal.text.denied': '{text} is dead: there is no consensus even to consult',
  'reveal.voices.companies':
    '{n, plural, one {Companies from {states} commented.} other {Companies from {states} commented.}}',

  'reveal.union.short': 'The union',
  'reveal.union': 'Regions, papers and houses',
  'reveal.ballot.short': 'Election',
  'reveal.ballot': '{winner} is elected',
  'reveal.ballot.nobody': 'Nobody is elected',
  'reveal.ballot.title': '{title}: a secret ballot.',
  'reveal.ballot.round':
    '{n, plural, one {The count} other {The count of round {round}}}: {votes}{blank, plural, =0 {} one {; one blank} other {; # blanks}}.',
  'reveal.ballot.votes': '{votes} for {candidate}',
  'reveal.ballot.out': '{candidate} is out.',
  'reveal.region':
    '{side, select, for {{regions} agreed to be for {text}.} other {{regions} agreed to be against {text}.}}',
  'reveal.region.candidate': '{regions} agreed on {candidate}.',
  'reveal.novote':
    '{why, select, arrears {{state} owes too much to have a vote.} other {{state} has no vote: its credentials are refused.}}',
  'reveal.proxy': '{holder} votes for {state}.',
  'reveal.house': '{state} takes {text} to {venue}.',

  'news.ballot': '{winner} wins: {title}',
  'news.ballot.nobody': 'No majority: {title}',
  'news.house': '{text} moves to {venue}',
  'news.house.body': '{state} takes it where the rules are others.',
  'news.overtaken.body': 'So much has been shipped that a committee has nothing left to decide.',
} as const;
