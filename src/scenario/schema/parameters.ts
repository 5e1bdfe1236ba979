import { z } from 'zod';

/** The full model's parameters: base value and meaning; permille unless said. Authors meet few; the rest sit in a ruleset. */
export const PARAMETERS = {
  G: [1500, 'Learning: thousandths of a point for each √unit of effort.'],
  obs: [45, 'Obsolescence of a level a turn.'],
  absorb: [40, 'Share of the gap to what is within reach that is absorbed a turn.'],
  head: [1150, 'Headroom: learning slows to nothing at this level.'],
  denyK: [600, 'What denial of the whole supply takes from what is within reach.'],
  phi: [800, 'Return on a pool where a provision names none.'],
  absK: [100, 'Absorptive capacity at which half of a pool can be used; units of √money.'],
  noise: [30, 'Chance that an observer misperceives conduct.'],
  leak: [25, 'Damage to who honours when all partners defect.'],
  trustUp: [12, 'Trust gained by honouring.'],
  trustDecay: [40, 'Drift of trust to where it began.'],
  pork: [150, 'Approval that a diverted due buys, times the due.'],
  homeBias: [2500, 'Weight of a vendor at home; 1000 is none.'],
  compat: [350, 'What a standard of 100 adds to the weight of vendors on its side.'],
  loanK: [60, 'Money against market size at which half of the effect of loans is had.'],
  loanMax: [2500, 'The most that loans add to a weight.'],
  price: [240, 'What a fully closed market costs its buyers.'],
  closeK: [6000, 'How fast that price grows with each further door closed.'],
  autSub: [
    1800,
    "An autocracy's market money, weight abroad and lobbying count this much. The steepest number of all.",
  ],
  thetaU: [600, "Weight of buyers' surplus in income."],
  thetaR: [400, 'Weight of sales in income.'],
  trustMkt: [250, 'What full trust adds to a weight abroad.'],
  baseAdj: [300, 'How much of the way the installed base moves to what was bought, a turn.'],
  prosAdj: [300, 'How much of the way prosperity moves to its target, a turn.'],
  prosGain: [700, 'Prosperity gained by income above the first turn.'],
  lobbyK: [3000, 'Lobbying money at which half of the effect is had, thousandths of a unit.'],
  wAlign: [600, 'Weight of alignment in a lean.'],
  wBase: [350, 'Weight of installed kit in a lean.'],
  wTrust: [350, 'Weight of trust in the sponsors in a lean.'],
  wLobby: [250, 'Weight of lobbying in a lean.'],
  wTech: [200, "Weight of the sponsors' lead in a lean."],
  voteNoise: [300, 'Chance in a lean: at most this much either way.'],
  alAdj: [300, 'How much of the way alignment moves to its target, a turn.'],
  alBase: [600, 'What installed kit does to that target.'],
  alStd: [600, 'What standards in force do to it. Keep alBase + alStd + alTrust at or below 2000.'],
  alTrust: [600, 'What trust does to it.'],
  alAnchor: [200, 'What the alignment at the start does to it.'],
  loanTrust: [30, 'Trust that loans win, at most, a turn.'],
  dipTrust: [40, 'Trust that diplomacy wins, at most, a turn.'],
  dipK: [80, 'Diplomacy, against the budget at the start, at which half of that is had.'],
  inspectBase: [150, 'Evidence that an accord finds by itself, where it says nothing of its own.'],
  inspectIntel: [250, 'Evidence that fully shared intelligence adds.'],
  inspectK: [60, 'Evidence that each inspection adds.'],
  crime: [30, 'Damage by crime a turn where nobody prevents it.'],
  crimeK: [120, 'Security money, against the budget at the start, that prevents half of it.'],
  allyK: [100, "What a trusted ally's strength counts."],
  expoK: [300, 'What full exposure to rival kit takes from security.'],
  secBase: [200, 'Security that every state has.'],
  apprAdj: [400, 'How much of the way approval moves to its target, a turn.'],
  apprGrow: [1500, 'Approval gained by growth.'],
  apprNoise: [60, 'Chance in approval: at most this much either way.'],
  apprFloor: [400, 'Below this on election day the government falls.'],
  breakP: [250, 'Chance of a breakthrough somewhere, a turn.'],
  breakL: [60, 'Level that a breakthrough gains.'],
  shockP: [150, 'Chance of a shock in the supply of chips, a turn.'],
  shockDmg: [30, 'Damage by such a shock.'],
  aiHaz: [45, 'Chance of an incident with artificial intelligence at the highest level, a turn.'],
  aiDmg: [60, 'Damage by such an incident.'],
  closeCost: [2, 'Political capital that a national closure costs a turn.'],
  closeTrust: [10, "The target's trust that it costs a turn."],
  attribution: [150, 'Chance that a covert act is traced.'],
  attributionIntel: [400, 'What fully shared intelligence adds to it.'],
  deter: [40, 'Damage to a traced attacker when every member of a doctrine stands by it.'],
} as const satisfies Record<string, readonly [value: number, meaning: string]>;

export type ParameterId = keyof typeof PARAMETERS;

const parameter = z.int().min(-10_000).max(100_000);

/** Complete after parsing: what a scenario leaves out has the base value. */
export const parameters = z
  .strictObject(
    Object.fromEntries(
      Object.entries(PARAMETERS).map(([id, [value, meaning]]) => [
        id,
        parameter.default(value).describe(meaning),
      ]),
    ) as Record<ParameterId, z.ZodDefault<typeof parameter>>,
  )
  .describe('The numbers of the full model, thousandths unless said.');
