import type { RuleInfo } from './types';

const rule = (chapter: string, formula: string): RuleInfo => ({ chapter, formula });

/** Rules of the instruments and of the inside of states. Numbers named are those of `rules.instruments.<verb>` and `rules.domestic`. */
export const INSTRUMENT_RULES = {
  'instruments.silk-road': rule(
    'statecraft',
    'push, trust, debt and tools × S / (S + loanK × market); each turn service, resent and repaid of the debt; a move away is cut by lock × debt',
  ),
  'statecraft.silk-road-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.surveillance-export': rule(
    'statecraft',
    'tools + install; each turn levels in AI and biometrics + data × tools abroad, tools − wear; imitate × (100 − tools) from the model',
  ),
  'statecraft.surveillance-export-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.undercut': rule(
    'statecraft',
    'weight + discount; others’ money × (1 − mute); alternative of both where a rival lends there',
  ),
  'statecraft.undercut-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.metals': rule(
    'statecraft',
    'bite, harm and own × pressure; pressure × (1 − wear); the next one × (1 − diversified)',
  ),
  'statecraft.metals-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.market-access': rule(
    'statecraft',
    'harm and approval × size of the market × pressure; pressure × (1 − wear)',
  ),
  'statecraft.market-access-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.stand-by': rule('statecraft', 'pressure × (1 − relief × M / (M + its market))'),
  'statecraft.stand-by-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.currency': rule(
    'statecraft',
    'gain × network; joins at joins × (1 − network / 2); cover and reach × network on sanctions',
  ),
  'statecraft.currency-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.hedge-ally': rule(
    'statecraft',
    'prosperity + gain, networks push to the other side; −rivalry × (its share − own share of hedging markets)',
  ),
  'statecraft.hedge-ally-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.counter-offer': rule(
    'statecraft',
    'push and trust × S / (S + loanK × market); debt × (1 − refinance × that)',
  ),
  'statecraft.counter-offer-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.entity-list': rule(
    'statecraft',
    'weight abroad × (1 − cut × share denied × (1 − own chips²)); upkeep a turn',
  ),
  'statecraft.entity-list-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.coordinate': rule('statecraft', 'pledge × trust; push × pledge a turn; pledge × (1 − wear)'),
  'statecraft.coordinate-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.withhold': rule(
    'statecraft',
    'intelligence and shield × (1 − share); networks + push × share',
  ),
  'statecraft.withhold-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.sanction': rule(
    'statecraft',
    'bite × share of markets × (1 + joint × (n − 1)) × (1 − cover) × (1 + reach)',
  ),
  'statecraft.sanction-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.expel': rule(
    'statecraft',
    'loss × n × (1 + joint × (n − 1)); chance of success × (1 − loss); halves a turn',
  ),
  'statecraft.expel-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.tender': rule(
    'statecraft',
    'gain × bids of the turn, twice where both sides bid; debt × (1 − soften)',
  ),
  'statecraft.tender-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.strategy': rule('statecraft', 'capacity + gain × (100 − capacity)'),
  'statecraft.strategy-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.emergency': rule(
    'statecraft',
    'approval + approval; damage × (1 − heal); liberties − liberties',
  ),
  'statecraft.emergency-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.favours': rule('statecraft', 'elites + elites; prosperity − prosperity'),
  'statecraft.favours-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'instruments.firewall': rule(
    'statecraft',
    'pull × left; research × (1 − drag); liberties − liberties a turn',
  ),
  'statecraft.firewall-cost': rule('statecraft', '−capital, and money of the turn’s budget'),
  'statecraft.announced': rule('statecraft', '4 supply, 8 purchases announced; in force next turn'),
  'covert.traced': rule('covert', 'the turn of the last trace'),
  'domestic.tools': rule('domestic', 'apprAdj × control × tools'),
  'domestic.surveilled': rule('domestic', '−surveilled × tools'),
  'domestic.liberties': rule('domestic', '−apprAdj × libertyFelt × liberties lost since the start'),
  'domestic.liberty-drift': rule('domestic', 'libertyDrift × (start − liberties)'),
  'domestic.liberty-pull': rule('domestic', 'libertyPull × (liberties − 60)'),
  'domestic.capacity': rule('domestic', 'capacityDecay × (start − capacity)'),
  'domestic.elites': rule('domestic', 'apprAdj × elitesFelt × (loyalty − 60)'),
  'domestic.elites-drift': rule('domestic', 'elitesDrift × (start − loyalty)'),
  'domestic.elites-growth': rule('domestic', 'elitesGrowth × change of prosperity'),
  'domestic.elites-harm': rule('domestic', '−elitesHarm × damage'),
  'domestic.open-internet': rule(
    'domestic',
    '−apprAdj × openPull × open standards by norm weight; left of it behind a firewall',
  ),
  'domestic.palace': rule('domestic', 'loyalty below palace: capital halved, control −15, loyalty 55'),
  'promises.audience': rule('promises', '−audience'),
  'promises.bluff': rule('promises', '−audience'),
} satisfies Record<string, RuleInfo>;
