/**
 * What each rule says, in one or two sentences a player can check, by the rule's id. Ids start with `rule.`.
 * The same as a formula stands in the engine's index of rules; the few words of a table row are in `causes.ts`.
 */
export const rules = {
  'rule.deals.payment':
    'A signed deal is carried out as written, all of it together: the buyer pays, the seller is paid, and what was sold is done.',
  'rule.accords.due': 'A member that honours an accord pays its due. The turn’s stake multiplies it.',
  'rule.accords.share':
    'Each due that is paid brings the same amount to every member in good standing. Suspended members get nothing.',
  'rule.accords.push':
    'Each due that is paid moves every market towards the accord’s side, by the weight of the member that paid.',
  'rule.accords.recoil':
    'When a breach of this promise is inspected, every market that leans to the promiser’s side draws back from it.',
  'rule.accords.count':
    'How many honoured is counted and told to all, never who. Two turns below its quorum, and an accord lapses.',
  'rule.accords.conduct':
    'What a member did is written down. It stays sealed to all others until the game ends.',
  'rule.inspection.named':
    'Each member has a cover drawn for the turn. Where the evidence reaches it, a defector is named to all.',
  'rule.inspection.audience-cost':
    'Voters dislike a government that is seen to break its word: being named costs approval.',
  'rule.inspection.lost-capital': 'A government that is named spends political capital on explaining itself.',
  'rule.inspection.suspension':
    'A member that is named is out of the accord’s shares until it has honoured one turn.',
  'rule.inspection.restitution': 'One honoured turn ends a suspension, whatever came before.',
  'rule.institutions.adopted':
    'Members vote on the rules of their accord, one vote each. More yes than no carries; a tie falls. Under a veto every member must say yes.',
  'rule.institutions.repealed': 'Members may vote a motion out again, in the same way as they voted it in.',
  'rule.institutions.rest':
    'What members have voted on rests: it is not put to the vote again for some turns, whichever way it went.',
  'rule.institutions.upkeep':
    'While this motion is in force each member pays for it, whatever it does with its due.',
  'rule.statecraft.loan': 'A loan moves its market towards the lender’s side.',
  'rule.statecraft.loan-cost': 'A loan costs the lender something at home, times the turn’s stake.',
  'rule.statecraft.invest': 'Investing at home raises standing at home, times the turn’s stake.',
  'rule.statecraft.invest-cost': 'Investing at home has its cost, times the turn’s stake.',
  'rule.statecraft.ban-cost':
    'Shutting out the rival’s vendors costs something at home, times the turn’s stake.',
  'rule.statecraft.squeeze':
    'A state put under pressure loses standing at home, and its last voice this turn.',
  'rule.statecraft.squeeze-cost':
    'Putting a state under pressure costs something at home, times the turn’s stake.',
  'rule.statecraft.diplomacy-cost': 'Sending more diplomats costs something at home, times the turn’s stake.',
  'rule.assembly.adoption': 'What was approved last turn is now in force.',
  'rule.assembly.approved':
    'An approved text moves the rules in force by its step, towards its side, times the turn’s stake.',
  'rule.assembly.repeated-design':
    'The same design approved twice running moves the rules several times as far: a common standard is worth more than the right one.',
  'rule.assembly.design': 'The approved text’s design is now the one in force.',
  'rule.assembly.no-rule': 'No draft was ahead of the others, so there is no rule, and the market decides.',
  'rule.assembly.outcome': 'The text has been decided and is off the docket.',
  'rule.assembly.objectors': 'Present states that objected are counted.',
  'rule.assembly.supporters': 'Seats that spoke for the text are counted.',
  'rule.assembly.tabling': 'Tabling a text costs political capital.',
  'rule.assembly.claim': 'Claiming that a text is policy costs political capital.',
  'rule.assembly.bounds': 'The rules in force are kept between −100 and +100.',
  'rule.assembly.drift':
    'After the texts, the rules in force move part of the way to what the markets have installed.',
  'rule.assembly.objection-cost':
    'Objecting costs friends: something at home for each hedging state that wants the text.',
  'rule.assembly.objection-trust': 'Objecting costs the trust of each hedging state that wants the text.',
  'rule.assembly.prize': 'States with a prize in a text get it when the text passes, times the turn’s stake.',
  'rule.assembly.support-gain': 'Speaking for a text brings credit if it was contested and passed.',
  'rule.assembly.support-loss': 'Speaking for a text costs credit if it fell.',
  'rule.assembly.winning-side':
    'Who spoke for a text that passed, or objected to one that fell, was on the winning side.',
  'rule.market.hedging':
    'Buyers hedge: part of every tilt fades back to even each turn. Locked markets do not.',
  'rule.market.lean': 'Each market has a hidden lean, drawn anew each turn. A card may tell a seat of it.',
  'rule.market.noise': 'A little luck, drawn for each market and turn.',
  'rule.market.bounds': 'A tilt is kept between −100 and +100.',
  'rule.market.vendors':
    'Vendors push abroad by themselves. Bans cut the push; a locked market feels part of it.',
  'rule.market.supplier': 'A played market names its supplier, and its own tilt follows.',
  'rule.market.both': 'A played market that stays with both sides earns a little by it.',
  'rule.market.contract':
    'A loan pays a contract when its market ends the turn on the lender’s side, shared by that side’s lenders.',
  'rule.market.loan-cash':
    'A played market cashes loans from the side it chose, half from each if it chose both, and none once locked.',
  'rule.market.lock-count': 'Turns running beyond the lock threshold are counted.',
  'rule.market.lock':
    'Two turns running beyond the threshold lock a market: it no longer hedges and feels only part of every push.',
  'rule.market.unlock': 'A tilt that crosses even breaks the lock.',
  'rule.voters.fall':
    'In an election turn voters want a standing of their own, or compare it with the partners’. A government they turn out loses more.',
  'rule.voters.acting':
    'After a fall an acting government serves for a turn, with less voice in the assembly.',
  'rule.voters.elected': 'The acting government is succeeded by an elected one, and its voice is back.',
  'rule.events.happened': 'An event that happens once is counted, so that it does not happen again.',
  'rule.events.effect': 'An event does what the scenario says it does.',
  'rule.milestones.completed':
    'A milestone completes when its level is reached or its joint project is paid.',
  'rule.milestones.unlock': 'A completed milestone does what the scenario says it unlocks.',
  'rule.promises.broken': 'A promise that came due was not kept, and stands on record.',
  'rule.index.base':
    'What the hedging markets have installed, by their votes, counts for part of the needle.',
  'rule.index.standards': 'The rules in force, by the weight of their domains, count for part of the needle.',
  'rule.index.alignment': 'The alignment of hedging states, by their votes, counts for part of the needle.',
  'rule.index.bounds': 'The needle is kept between −100 and +100.',
  'rule.score.home': 'Standing at home counts in full.',
  'rule.score.dial':
    'The needle counts for a seat of a pole: for it on its own side, against it on the other.',
  'rule.score.contest':
    'A hedging state lives off the contest: the farther the needle leaves the middle, the less it has.',
  'rule.score.aim': 'An aim that was met brings its points at the end.',
  'rule.intervention.edit': 'The facilitator set this value, and said why.',
  'rule.intervention.inject': 'The facilitator let this event happen.',
  'rule.intervention.improvise': 'The facilitator wrote this event on the spot.',
  'rule.intervention.ruling': 'The facilitator ruled on a free argument.',
} as const;
