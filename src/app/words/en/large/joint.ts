/** Words of what accords do in the long games: on the panel, in the reveal and in the paper. Ids start with `accords.does.`, `payoffs.`, `reveal.joint.`, `news.joint.`. */
export const joint = {
  'accords.does.talent': 'Opens doors to talent in {domains}; your voters mind a little.',
  'accords.does.ai-safety': 'Slower, safer work in {domain}: fewer accidents for all.',
  'accords.does.climate': 'Less shared harm for all, members or not; what you share may leak.',
  'accords.does.audit': 'Opens your firms’ books: shows what sits in {domains}, and replaces some.',
  'accords.does.risk-assessment': 'Compares risks in {domain}: cheaper to close doors, less exposed.',
  'accords.does.integrity': 'Guards secrets, laboratories and news together.',
  'accords.does.reshoring': 'Makes {domain} at home or with friends: dearer, and safe when supplies fail.',
  'accords.does.currency-platform': 'Pays in one digital currency: worth it only if enough do.',
  'accords.does.crisis': 'Helps when a crisis strikes. Hedging states will remember.',
  'accords.does.dialogue': 'Airs differences: slow trust, closer views; takes attention.',
  'accords.does.rationalise': 'No work is done twice: the more take part, the better.',
  'accords.does.uses': 'No sales for: {forbidden}. Allowed: {permitted}. Pushes the rule in {domain}.',
  'accords.does.ledger': 'Goods are traced: fewer fakes.',
  'accords.does.conditionality': 'Loans stop with war or broken rights.',
  'accords.does.indigenise': 'Who is cut off learns to make its own.',
  'accords.does.proportion': 'Answers weigh {share} of an attack like sabotage.',
  'accords.does.earlyWarning': 'Attacks are traced at once if enough honour.',
  'accords.does.sanctions': 'Attackers lose income and agents.',

  'payoffs.quiet': 'Quiet turn',
  'payoffs.struck': 'When it strikes',
  'payoffs.finding.insurance': 'Honouring costs you while all is quiet, and pays when it strikes',

  'reveal.joint.exposure':
    'Auditors find {share} of your {domain} from the other side{n, plural, =0 {.} other {: {vendors}.}}',
  'reveal.joint.lost-sales': 'Your export controls cost your own firms {share} of your market in sales.',
  'reveal.joint.loan-frozen':
    '{accord} lends nothing{at, select, none {} other { to {at}}}: {why, select, politics {politics stopped it} other {its condition was broken}}.',
  'reveal.joint.aid': '{n, plural, =0 {Nobody helped} other {{helped} helped}} through {accord}.',
  'reveal.joint.attribution':
    '{joined} named {by} for the attack on {target}{n, plural, =0 {.} other {; {silent} kept silent.}}',
  'reveal.joint.answer':
    'The answer was {answer, select, over {too heavy: hedging states mind} under {too light: it will try again} other {in proportion}}.',

  'news.joint.attribution': '{n, plural, one {One state names} other {{n} states name}} {by}',
  'news.joint.aid':
    '{n, plural, =0 {Nobody helps} one {One state helps} other {{n} states help}} as crisis strikes',
  'news.joint.loan-frozen': 'Loans frozen{at, select, none {} other { for {at}}}',
} as const;
