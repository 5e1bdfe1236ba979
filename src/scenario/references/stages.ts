import { stringAt, type Located, type Path } from '../located';
import type { Problem } from '../problem';
import { problem } from '../problem-at';
import { howToName } from '../suggest';
import { elementsOf } from './kinds';

/** Where a stage may lead besides another stage. */
const ENDS = ['approved', 'fallen'];

/** Stages named by the docket, by `next`, `onFail`, `policyRoute` and venues’ `entry` must exist. */
export function stageProblems(root: Located): Problem[] {
  const procedures = elementsOf(root, ['assembly', 'procedures']);
  const stages = new Map(procedures.map((p) => [stringAt(p, 'id') ?? '', idsIn(p)]));
  const everywhere = [...stages].flatMap(([p, ids]) => ids.map((s) => `${p}/${s}`));
  const found: Problem[] = [];
  const look = (path: Path, name: string | undefined, known: readonly string[]): void => {
    if (name === undefined || known.includes(name)) return;
    found.push(
      problem(root, path, [
        'SC206',
        `there is no stage "${name}" here`,
        'a text would be sent nowhere',
        howToName(name, known, 'stage'),
      ]),
    );
  };
  for (const [p, procedure] of procedures.entries()) {
    const own = stages.get(stringAt(procedure, 'id') ?? '') ?? [];
    const base = ['assembly', 'procedures', p] as const;
    look([...base, 'policyRoute'], stringAt(procedure, 'policyRoute'), everywhere);
    for (const [s, stage] of elementsOf(procedure, ['stages']).entries()) {
      look([...base, 'stages', s, 'next'], stringAt(stage, 'next'), [...own, ...ENDS, ...everywhere]);
      look([...base, 'stages', s, 'onFail'], stringAt(stage, 'onFail'), [...own, ...ENDS, ...everywhere]);
    }
  }
  for (const [v, venue] of elementsOf(root, ['assembly', 'venues']).entries())
    look(['assembly', 'venues', v, 'entry'], stringAt(venue, 'entry'), everywhere);
  for (const [i, item] of elementsOf(root, ['assembly', 'docket']).entries()) {
    const own = stages.get(stringAt(item, 'procedure') ?? '');
    if (own !== undefined) look(['assembly', 'docket', i, 'stage'], stringAt(item, 'stage'), own);
  }
  return found;
}

function idsIn(procedure: Located): string[] {
  return elementsOf(procedure, ['stages']).flatMap((s) => stringAt(s, 'id') ?? []);
}
