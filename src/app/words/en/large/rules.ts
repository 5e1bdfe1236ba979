/**
 * What each rule says, in one or two sentences a player can check, by the rule's id. Ids start with `rule.`.
 * The same as a formula stands in the engine's index of rules; the few words of a table row are in `causes.ts`.
 */
export const rules = {
  'rule.accords.norm': 'Members that honour a norm push the rules of its domain.',
  'rule.accords.leak':
    'Secrets shared with members that defect leak. The damage grows with the weight of the defectors among the partners.',
  'rule.statecraft.lend-cost': 'Lending costs political capital.',
  'rule.statecraft.campaign-cost': 'A campaign costs political capital.',
  'rule.statecraft.embargo-cost': 'An embargo costs political capital.',
  'rule.statecraft.closure-cost': 'Closing a market costs political capital.',
  'rule.statecraft.espionage-cost': 'A covert act costs political capital.',
  'rule.statecraft.sabotage-cost': 'A covert act costs political capital.',
  'rule.statecraft.disinformation-cost': 'A covert act costs political capital.',
  'rule.statecraft.closure': 'A national closure takes effect: the two do not trade in this domain.',
  'rule.statecraft.reopening': 'A national closure is lifted.',
  'rule.statecraft.upkeep': 'Every closure in force costs political capital each turn.',
  'rule.statecraft.closure-lapses': 'A closure that can no longer be paid for lapses.',
  'rule.market.baseline':
    'Income in the first turn, without accords, is what later incomes are measured against.',
  'rule.market.closed': 'Pairs that have closed to each other do not trade.',
  'rule.market.damage': 'Damage at home lowers prosperity.',
  'rule.market.income':
    'Income from better suppliers at home and from sales abroad moves prosperity towards itself.',
  'rule.market.reversion': 'Prosperity moves part of the way to where income points.',
  'rule.market.share': 'What is installed follows the vendors’ shares of the market, a part each turn.',
  'rule.market.splinter':
    'The share of links between the two sides that are closed, by the weight of their domains.',
  'rule.score.restated': 'The score is read anew each turn.',
  'rule.score.prosperity': 'Prosperity counts for part of the score.',
  'rule.score.technology': 'Levels in all domains count for part of the score.',
  'rule.score.security': 'Security counts for part of the score.',
  'rule.score.legitimacy': 'Approval at home and trust among one’s own side count for part of the score.',
  'rule.score.influence': 'The needle, sales in hedging markets and their trust count for part of the score.',
  'rule.access.fielded':
    'A level is fielded only as far as the weakest of what it needs allows, one’s own or what one can buy.',
  'rule.arithmetic.bounds': 'The number is kept within its scale.',
  'rule.covert.act': 'A covert act was attempted, and will be remembered for a while.',
  'rule.covert.deterrence': 'Members of a deterrence accord answer an attack that has been traced.',
  'rule.covert.disinformation': 'Falsehoods lower approval in their target and trust among its partners.',
  'rule.covert.espionage': 'Espionage brings part of the largest gap in levels.',
  'rule.covert.exposed':
    'A covert act that is traced costs the trust of its victim, its victim’s friends and others.',
  'rule.covert.forgotten': 'A covert act that was not traced is no longer looked for.',
  'rule.covert.sabotage': 'Sabotage adds damage.',
  'rule.domestic.ai-incident':
    'The more capable and the less safe the most advanced system, the likelier an accident, with damage for all.',
  'rule.domestic.budget': 'The budget follows prosperity.',
  'rule.domestic.capital': 'Political capital grows each turn, in a democracy with approval.',
  'rule.domestic.chip-shock': 'A shortage of chips does damage, unless a chip consortium spares its members.',
  'rule.domestic.crime': 'Crime does damage; spending on security keeps it down.',
  'rule.domestic.damage': 'Damage lowers approval.',
  'rule.domestic.government-fell':
    'Below the floor in an election turn a government falls and a new one starts afresh.',
  'rule.domestic.growth': 'Growing prosperity raises approval.',
  'rule.domestic.healing': 'Part of all damage heals each turn.',
  'rule.domestic.mood': 'Moods change by a little luck.',
  'rule.domestic.order': 'Voters in a democracy like a world that turns its way.',
  'rule.domestic.pork': 'A due that is kept is spent at home, and pleases voters.',
  'rule.domestic.return': 'Approval moves part of the way to where it is drawn.',
  'rule.hedging.anchor': 'A hedging state is drawn back to where it began.',
  'rule.hedging.base': 'Whose equipment runs its networks draws a hedging state.',
  'rule.hedging.diplomacy': 'Diplomacy earns trust.',
  'rule.hedging.inertia': 'Alignment moves only part of the way each turn.',
  'rule.hedging.loans': 'Loans earn trust in the lender.',
  'rule.hedging.standards': 'The rules in force draw a hedging state.',
  'rule.hedging.trust': 'Trust in one side more than in the other draws a hedging state.',
  'rule.research.absorption': 'Who is behind learns from what it can reach, the faster the more it spends.',
  'rule.research.breakthrough': 'A breakthrough, rare and likelier for the large, lifts a level at once.',
  'rule.research.learning':
    'Money raises a level by its square root, less the higher the level and the narrower its bottleneck.',
  'rule.research.obsolescence': 'Every level ages.',
  'rule.research.project': 'Money paid into a joint project is added up.',
  'rule.security.balance': 'Strength against that of rivals makes security.',
  'rule.security.base': 'Security has a floor that all share.',
  'rule.security.damage': 'Damage lowers security.',
  'rule.security.exposure': 'Rival equipment in one’s own and one’s allies’ networks lowers security.',
  'rule.security.previous': 'Security is worked out afresh each turn.',
  'rule.security.shield': 'Money and shared intelligence build a shield.',
  'rule.trust.closure': 'Closing a market costs the trust of who is shut out.',
  'rule.trust.decay': 'Trust fades back towards where it began.',
  'rule.trust.onlookers': 'States that buy from both sides read who was named, and trust it less.',
  'rule.trust.seen-defecting': 'A partner seen to defect loses trust. What is seen is sometimes wrong.',
  'rule.trust.seen-honouring': 'A partner seen to honour gains trust.',
  'rule.accords.migration':
    'Voters of a government that opens its doors to foreign talent mind: approval is drawn a little lower.',
  'rule.accords.unsafe':
    'Unsafe work harms every state, the more the higher the leading level and the fewer honour.',
  'rule.accords.climate': 'Harm that no border stops falls on every state, the less the more members pay.',
  'rule.accords.calm': 'Members of opposite sides that both honour come to trust each other.',
  'rule.accords.uptake':
    'What is shared across the poles is taken up by members that are behind, paying or not.',
  'rule.accords.audit':
    'Audited firms replace some of the kit from the other side. Half of what is found takes one’s own books, half the partners’.',
  'rule.accords.audit-cost': 'Audits cost the firms of a member that opens its books.',
  'rule.accords.reshoring': 'Critical goods made at home or with friends are dearer.',
  'rule.accords.supplied':
    'A member that makes critical goods at home or with friends is spared part of what failing supplies would do.',
  'rule.accords.platform':
    'A common digital currency earns its users more the more of them there are, and nothing below its threshold.',
  'rule.accords.platform-pull': 'Hedging markets buy from the side whose currency they pay in.',
  'rule.accords.relief': 'Members that honour are spared part of the crisis: the more of them, the more.',
  'rule.accords.thanks': 'Hedging states remember who helped when the crisis struck.',
  'rule.accords.dialogue': 'Members that take part come to trust each other slowly.',
  'rule.accords.convergence': 'The views of members that take part draw towards their mean.',
  'rule.accords.attention': 'Talks take the attention of a government: political capital.',
  'rule.accords.loans-frozen': 'A borrower whose loans are frozen trusts its lenders less.',
  'rule.research.indigenisation': 'Who is denied foreign supply learns to make its own faster.',
  'rule.market.lost-sales': 'Export controls cost the controller’s own firms what they would have sold.',
  'rule.covert.sanctions':
    'Members that stand by a doctrine take income from a traced attacker together; a common currency adds weight.',
  'rule.covert.expulsions':
    'Members that stand by a doctrine expel the attacker’s agents together: it loses political capital.',
  'rule.covert.over-answer': 'An answer much heavier than the attack costs trust with hedging states.',
  'rule.covert.impunity':
    'An answer much lighter than the attack lets the attacker go on: it gets back political capital.',
  'rule.instruments.silk-road':
    'A package equips several fields at once and leaves debt: it is serviced, ties the buyer to the vendor and sours.',
  'rule.statecraft.silk-road-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.surveillance-export':
    'Surveillance tools raise control and cost liberties; their data raise the supplier’s levels. Others copy a model that works.',
  'rule.statecraft.surveillance-export-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.undercut': 'A subsidised price wins a market where nobody offers cheap finance.',
  'rule.statecraft.undercut-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.metals':
    'Licences on metals take chips and income from their target and a little from the sender, less each turn and less the next time.',
  'rule.statecraft.metals-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.market-access':
    'Shutting one’s market costs a state prosperity and approval, and its user the trust of all who watch.',
  'rule.statecraft.market-access-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.stand-by': 'Who stands by a state under pressure takes some of it away.',
  'rule.statecraft.stand-by-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.currency':
    'A digital-currency platform pays its owner by its network, draws in states that trust it, and blunts or sharpens sanctions.',
  'rule.statecraft.currency-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.hedge-ally':
    'Buying from the other side pays, and costs an ally’s trust. Inside the autocracies’ bloc, whoever sells more is watched.',
  'rule.statecraft.hedge-ally-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.counter-offer':
    'A counter-offer answers a package in the turn after it, and pays off part of the debt.',
  'rule.statecraft.counter-offer-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.entity-list':
    'An entity list denies chips: the target’s vendors lose weight abroad by the share of supply that follows.',
  'rule.statecraft.entity-list-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.coordinate':
    'Pledges move what is installed a little while they last. Half are forgotten each turn, all of them by whoever owes the other side.',
  'rule.statecraft.coordinate-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.withhold':
    'Withholding intelligence blinds an ally for a turn, moves its networks and costs its trust.',
  'rule.statecraft.withhold-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.sanction':
    'Sanctions bite by the sanctioners’ share of the world’s markets, more when several act at once, less on a currency platform.',
  'rule.statecraft.sanction-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.expel':
    'Expulsions weaken a state’s covert acts everywhere, more when several expel at once.',
  'rule.statecraft.expel-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.tender':
    'A tender brings a hedging state something from every bid, twice where both sides bid, and softer credit.',
  'rule.statecraft.tender-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.strategy': 'A strategy raises state capacity, which fades.',
  'rule.statecraft.strategy-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.emergency':
    'Emergency powers raise approval and heal damage at once, and cost liberties.',
  'rule.statecraft.emergency-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.favours': 'Favours keep elites loyal and cost prosperity.',
  'rule.statecraft.favours-cost': 'It costs political capital, and some of these acts money.',
  'rule.instruments.firewall':
    'A firewall keeps most of the pull of an open internet out, and costs research and liberties.',
  'rule.statecraft.firewall-cost': 'It costs political capital, and some of these acts money.',
  'rule.statecraft.announced':
    'A state whose agencies clash announces a closure one turn before it is in force.',
  'rule.covert.traced': 'A covert act was traced: sanctions and expulsions are open for some turns.',
  'rule.domestic.tools': 'Tools of surveillance raise what control tends to.',
  'rule.domestic.surveilled': 'Tools of surveillance take liberties.',
  'rule.domestic.liberties': 'A democracy’s voters miss the liberties they have lost.',
  'rule.domestic.liberty-drift': 'Liberties drift back to where they began.',
  'rule.domestic.liberty-pull': 'Hedging states trust a liberal state more the freer it is.',
  'rule.domestic.capacity': 'State capacity drifts back to where it began.',
  'rule.domestic.elites': 'Loyal elites raise what control tends to, disloyal ones lower it.',
  'rule.domestic.elites-drift': 'Elites’ loyalty drifts back to where it began.',
  'rule.domestic.elites-growth': 'Elites like growth.',
  'rule.domestic.elites-harm': 'Damage costs elites’ loyalty.',
  'rule.domestic.open-internet': 'Open standards show an autocrat’s people the world, and cost control.',
  'rule.domestic.palace': 'Elites turned on their ruler: half its capital and much of its control are gone.',
  'rule.promises.audience': 'A democracy’s voters hold a broken word against their government.',
  'rule.promises.bluff': 'A democracy’s voters hold an empty threat against their government.',
} as const;
