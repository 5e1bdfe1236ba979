import { FUND, RADIO, fundPays, inEveryAccord, type BrokenBuild } from './types';

/** Keeping one's share is never found out and costs nothing, and paying it brings nothing. */
const CHEATS_PARADISE = { ...fundPays(0), ...inEveryAccord('inspection/evidence', 0) };

/** What is between members: honour, temptation, cheating. */
export const ACCORDS: readonly BrokenBuild[] = [
  {
    code: 'honour-matters',
    ...RADIO,
    patch: { [`${FUND}/provisions/push/perDue`]: 0 },
    why: "without the fund's push, honour no longer decides the ending",
  },
  {
    code: 'temptation',
    ...RADIO,
    patch: fundPays(3.5),
    why: 'where a due brings its payer nearly all of it back, keeping it hardly tempts',
  },
  {
    code: 'temptation-felt',
    ...RADIO,
    patch: { [`${FUND}/due/home`]: 0.4, ...fundPays(0.18) },
    why: 'with dues of a tenth, nobody feels what keeping one brings',
  },
  {
    code: 'trust-affordable',
    ...RADIO,
    patch: fundPays(0.9),
    why: 'where all who pay together still lose, no member can afford to trust',
  },
  {
    code: 'real-dilemma',
    ...RADIO,
    patch: fundPays(6),
    why: 'where every due pays its payer, there is no dilemma',
  },
  {
    code: 'cheat-gains-at-first',
    ...RADIO,
    patch: { ...inEveryAccord('inspection/evidence', 1000), ...inEveryAccord('caught/home', -20) },
    why: 'where every cheat is caught at once and pays five dues, cheating brings nothing at first',
  },
  {
    code: 'cheat-loses',
    ...RADIO,
    patch: CHEATS_PARADISE,
    why: 'where nobody is inspected and the fund pays nothing, a cheat wins among players of all kinds',
  },
  {
    code: 'cheat-loses-to-reciprocators',
    ...RADIO,
    patch: CHEATS_PARADISE,
    why: 'where nobody is inspected and the fund pays nothing, a cheat wins even among reciprocators',
  },
];
