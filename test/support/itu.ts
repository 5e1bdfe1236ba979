import type { Scenario } from '../../src/scenario/types';
import { fullScenario, type Draft } from './full';

type Stage = Draft['assembly']['procedures'][number]['stages'][number];
type Text = Draft['assembly']['texts'][number];

/** The procedures that tests of the ITU and its neighbours use, as the ruleset `itu` has them. */
const PROCEDURES: Draft['assembly']['procedures'] = [
  {
    id: 'aap',
    name: 'AAP',
    summary: 'Silence approves.',
    policyRoute: 'tap/consultation',
    stages: [
      stage('last-call', 'objectors', 1, 'approval', { next: 'approved', sectorMembers: true }),
      stage('approval', 'objectors', 2, 'wtsa/plenary', { next: 'approved' }),
    ],
  },
  {
    id: 'tap',
    name: 'TAP',
    summary: 'Seven in ten replies.',
    stages: [
      stage('consultation', 'replies', 700, 'fallen', { next: 'approval' }),
      stage('approval', 'objectors', 1, 'wtsa/plenary', { next: 'approved' }),
    ],
  },
  {
    id: 'question',
    name: 'Question',
    summary: 'Consensus.',
    stages: [
      stage('adoption', 'consensus', 1, 'consultation', { next: 'drafting', denies: 3 }),
      stage('consultation', 'replies', 501, 'fallen', { next: 'drafting', atLeast: 10 }),
      stage('drafting', 'progress', 2, 'fallen', { next: 'aap/last-call' }),
    ],
  },
  {
    id: 'wtsa',
    name: 'WTSA',
    summary: 'More yes than no.',
    stages: [stage('plenary', 'majority', 0, 'fallen', { next: 'approved' })],
  },
  {
    id: 'route',
    name: 'Route',
    summary: 'By which route.',
    stages: [
      stage('choice', 'consensus', 1, 'vote', { next: 'aap/last-call' }),
      stage('vote', 'majority', 0, 'aap/last-call', { next: 'tap/consultation' }),
    ],
  },
  house('iso-ballot', 'iso', 250),
  house('threegpp-vote', 'threegpp', 710),
  house('ietf-call', 'ietf', 500),
  house('ieee-ballot', 'ieee', 750),
];

function stage(
  id: string,
  decides: Stage['decides'],
  threshold: number,
  onFail: string,
  more: Partial<Stage> & { next: string },
): Stage {
  return { id, name: id, decides, threshold, onFail, ...more };
}

function house(id: string, decides: Stage['decides'], threshold: number) {
  return {
    id,
    name: id,
    summary: 'Another house.',
    stages: [stage('ballot', decides, threshold, 'fallen', { next: 'approved' })],
  };
}

/** A liberal or illiberal text of AI with a step of 30 points. */
export function textOf(id: string, direction: Text['direction'], more: Partial<Text> = {}): Text {
  return { id, ref: id.toUpperCase(), title: id, summary: 'A text.', domain: 'ai', direction, ...more };
}

/** One text on the docket of turn 1, at `procedure/stage`. */
export function onDocket(d: Draft, text: Text, at: string, turn = 1): void {
  const [procedure = '', name = ''] = at.split('/');
  d.assembly.texts.push(text);
  d.assembly.docket.push({ id: `item-${text.id}`, texts: [text.id], procedure, stage: name, turn });
}

/** The small full model with the whole ITU: USA, DEU, FIN, CHN and KEN are seats; only what a test adds is on the docket. */
export function ituScenario(change: (d: Draft) => void): Scenario {
  return fullScenario((d) => {
    d.assembly.procedures = structuredClone(PROCEDURES);
    d.assembly.others = false;
    d.assembly.drift = 0;
    change(d);
  });
}
