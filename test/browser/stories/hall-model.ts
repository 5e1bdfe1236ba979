import type { HallBoard, HallModel, HallSeat, Procedure, Stance } from '../../../src/app/hall/model';
import type { Lean, Pole } from '../../../src/app/map/model';

/** Examples of the hall under every procedure. The votes are invented. */

const leanNames: Record<Lean, string> = {
  liberal: 'Liberal',
  'leaning-liberal': 'Leaning liberal',
  hedging: 'Hedging',
  'leaning-illiberal': 'Leaning illiberal',
  illiberal: 'Illiberal',
  none: 'Not in play',
  disputed: 'Disputed',
};

const stanceNames: Record<Stance, string> = {
  support: 'Supports',
  object: 'Objects',
  silent: 'Silent',
  absent: 'Absent',
  policy: 'Claims policy',
  denied: 'Voice denied',
  yes: 'Yes',
  no: 'No',
  abstain: 'Abstains',
  hidden: 'Not known',
};

type Line = readonly [code: string, name: string, lean: Lean, stance: Stance, more?: Partial<HallSeat>];

const poleOf = (lean: Lean): Pole =>
  lean.endsWith('illiberal') ? 'illiberal' : lean === 'hedging' ? 'hedging' : 'liberal';

const seatsOf = (lines: readonly Line[]): HallSeat[] =>
  lines.map(([code, name, lean, stance, more]) => ({
    id: code,
    code,
    name,
    pole: poleOf(lean),
    lean,
    stance,
    votes: 1,
    voices: 1,
    pivotal: false,
    you: code === 'DEU',
    ...more,
  }));

const labels: HallModel['labels'] = {
  hall: 'Hall',
  table: 'Table',
  view: 'Show as',
  name: 'Seat',
  lean: 'Rules',
  stance: 'Vote',
  votes: 'Votes',
  voices: 'Voices',
  draft: 'Draft',
  pivotal: 'Could have changed it',
  you: 'You',
  nothing: '–',
  objections: 'Objections',
  objectionsNeeded: 'Two must object to stop it',
  replies: 'Replies in support',
  repliesNeeded: '70% needed',
  support: 'voices',
  yes: 'Yes',
  no: 'No',
  abstain: 'Abstain',
  majority: 'A majority of yes and no adopts; a tie fails',
  majorityLine: (votes) => `${votes} adopt`,
  sealed: 'Cards are turned one by one',
  notTurned: 'Card not turned',
  stanceNames,
  leanNames,
  cannotDraw: 'The hall cannot be drawn here. Every vote is in the table.',
};

const SEVEN: Record<Exclude<Procedure, 'wtsa' | 'hands'>, readonly Line[]> = {
  aap: [
    ['USA', 'United States', 'liberal', 'denied'],
    ['GBR', 'United Kingdom', 'liberal', 'object', { pivotal: false }],
    ['DEU', 'Germany', 'leaning-liberal', 'silent', { pivotal: true }],
    ['SWE', 'Sweden', 'liberal', 'silent', { pivotal: true }],
    ['CHN', 'China', 'illiberal', 'support', { voices: 2 }],
    ['KEN', 'Kenya', 'hedging', 'support'],
    ['IDN', 'Indonesia', 'hedging', 'absent'],
  ],
  tap: [
    ['USA', 'United States', 'liberal', 'support'],
    ['GBR', 'United Kingdom', 'liberal', 'support'],
    ['DEU', 'Germany', 'leaning-liberal', 'support'],
    ['SWE', 'Sweden', 'liberal', 'support'],
    ['CHN', 'China', 'illiberal', 'object', { pivotal: true }],
    ['KEN', 'Kenya', 'hedging', 'support'],
    ['IDN', 'Indonesia', 'hedging', 'silent'],
  ],
  rough: [
    ['USA', 'United States', 'liberal', 'object', { pivotal: true }],
    ['GBR', 'United Kingdom', 'liberal', 'silent'],
    ['CHN', 'China', 'illiberal', 'support'],
  ],
  rivals: [
    ['USA', 'United States', 'liberal', 'support', { draft: 'innovation' }],
    ['GBR', 'United Kingdom', 'liberal', 'support', { draft: 'privacy', pivotal: true }],
    ['DEU', 'Germany', 'leaning-liberal', 'support', { draft: 'privacy' }],
    ['SWE', 'Sweden', 'liberal', 'object', { draft: 'control' }],
    ['CHN', 'China', 'illiberal', 'support', { draft: 'control', voices: 2 }],
    ['KEN', 'Kenya', 'hedging', 'support', { draft: 'control' }],
    ['IDN', 'Indonesia', 'hedging', 'silent'],
  ],
};

const BOARDS: Record<Procedure, HallBoard> = {
  aap: { objections: 1, needed: 2, result: 'approved', resultLabel: 'Approved: one objection is not enough' },
  tap: {
    objections: 1,
    needed: 1,
    replies: { support: 5, total: 6, thresholdPermille: 700 },
    result: 'fell',
    resultLabel: 'Fell: China objected',
  },
  wtsa: {
    objections: 0,
    needed: 0,
    votes: { yes: 0, no: 0, abstain: 0 },
    result: 'fell',
    resultLabel: 'Fell, 15 to 18',
  },
  rough: { objections: 1, needed: 0, result: 'fell', resultLabel: 'Fell: the objector can build it' },
  hands: {
    objections: 0,
    needed: 0,
    votes: { yes: 0, no: 0, abstain: 0 },
    result: 'fell',
    resultLabel: 'Fell, 5 to 6',
  },
  rivals: {
    objections: 1,
    needed: 2,
    result: 'approved',
    resultLabel: 'Privacy first is adopted',
    drafts: [
      { id: 'privacy', code: 'P', label: 'Privacy first', support: 2, objections: 0 },
      { id: 'innovation', code: 'N', label: 'Innovation first', support: 1, objections: 0 },
      { id: 'control', code: 'C', label: 'Control friendly', support: 2, objections: 1 },
    ],
  },
};

const CROWD =
  'CHN BLR PAK CUB SAU MMR TZA KEN BRA FRA DEU JPN AUS ITA POL RUS KAZ VEN ETH DZA NGA IDN GBR FIN KOR NLD ISR IRN EGY ZWE ARE USA SWE CAN NOR ZAF ARG MEX IND VNM'.split(
    ' ',
  );
const LEANS: readonly Lean[] = ['illiberal', 'leaning-illiberal', 'hedging', 'leaning-liberal', 'liberal'];

/** Beyond the states named above, codes of three letters that no two seats share. */
const codeOf = (index: number): string =>
  String.fromCharCode(65 + (index % 26), 65 + (Math.trunc(index / 26) % 26), 87);

function crowd(count: number): HallSeat[] {
  return seatsOf(
    Array.from({ length: count }, (_, index) => CROWD[index] ?? codeOf(index)).map((code, index): Line => {
      const lean = LEANS[(index * 3 + (index % 4)) % LEANS.length] ?? 'hedging';
      const stance: Stance =
        index % 11 === 5 ? 'abstain' : poleOf(lean) === 'liberal' || index % 7 === 3 ? 'no' : 'yes';
      return [code, code, lean, stance, { votes: 1, pivotal: index === 7 }];
    }),
  );
}

/** @param count seats under a majority vote, 6 to 193 */
export function hallModel(procedure: Procedure, count: number): HallModel {
  const counted = procedure === 'wtsa' || procedure === 'hands';
  const seats = counted ? crowd(count) : seatsOf(SEVEN[procedure]);
  const sum = (stance: Stance): number => seats.filter((seat) => seat.stance === stance).length;
  const board = BOARDS[procedure];
  const votes = { yes: sum('yes'), no: sum('no'), abstain: sum('abstain') };
  return {
    finding:
      procedure === 'aap'
        ? 'One objector stood alone: the intercept text passes'
        : 'Four delegations decide the vote',
    subtitle:
      'Seats run from support to objection. A filled card supports, a crossed card objects, no card is silence.',
    textTitle: 'Intercept interface, I1',
    procedure,
    board: counted ? { ...board, votes, resultLabel: `Counted: ${votes.yes} to ${votes.no}` } : board,
    seats,
    labels: procedure === 'tap' ? { ...labels, objectionsNeeded: 'Any one objector stops it' } : labels,
  };
}
