import type { Scenario, StageDef } from '../schema/scenario';
import type { Check, Finding } from './types';

/** Elections, regions, venues, papers and companies that no game of this scenario can feel. */
export const idleHall: Check = {
  code: 'SC331',
  find: (s) => [...stages(s), ...papers(s), ...regions(s), ...venues(s), ...elections(s), ...races(s)],
};

const idle = (path: string, what: string, why: string, fix: string): Finding => ({ path, what, why, fix });

const COMPANIES: readonly StageDef['decides'][] = ['threegpp', 'ieee'];

function stages(s: Scenario): Finding[] {
  const firms = s.states.some((x) => (x.companies ?? 0) > 0);
  return s.assembly.procedures.flatMap((p) =>
    p.stages.flatMap((x) => {
      const path = `/assembly/procedures/${p.id}/stages/${x.id}`;
      const out: Finding[] = [];
      if (x.denies !== undefined && x.decides !== 'consensus')
        out.push(
          idle(
            `${path}/denies`,
            'nobody is asked for consensus here',
            '"denies" is read by "consensus" only',
            'remove it',
          ),
        );
      else if (x.denies !== undefined && x.denies <= x.threshold)
        out.push(
          idle(
            `${path}/denies`,
            'a question would never be sent to consultation',
            `${x.threshold} objectors already kill it`,
            'ask for more objectors than "threshold"',
          ),
        );
      const stuck = x.sectorMembers === true && (x.decides !== 'objectors' || x.onFail === 'fallen');
      if (stuck)
        out.push(
          idle(
            `${path}/sectorMembers`,
            'companies cannot send a text anywhere from here',
            'they comment in a last call and never block',
            'let "onFail" lead to a meeting, or remove "sectorMembers"',
          ),
        );
      const needed = COMPANIES.includes(x.decides) || (x.sectorMembers === true && !stuck);
      if (needed && !firms && isUsed(s, p.id))
        out.push(
          idle(
            `${path}/decides`,
            'there are no companies',
            'no state says how many it has',
            'add "companies" to states',
          ),
        );
      return out;
    }),
  );
}

/** A procedure that the docket or a venue begins with; one that waits in a ruleset harms nobody. */
function isUsed(s: Scenario, procedure: string): boolean {
  return (
    s.assembly.docket.some((x) => x.procedure === procedure) ||
    (s.assembly.venues ?? []).some((v) => v.entry.startsWith(`${procedure}/`))
  );
}

function papers(s: Scenario): Finding[] {
  if (s.assembly.franchise !== undefined) return [];
  return s.states.flatMap((x) =>
    (['arrears', 'credentials'] as const).flatMap((field) =>
      x[field] === undefined
        ? []
        : [
            idle(
              `/states/${x.id}/${field}`,
              `"${field}" takes no vote from ${x.name}`,
              'the assembly has no "franchise"',
              'add "franchise" to the assembly, or remove it',
            ),
          ],
    ),
  );
}

function regions(s: Scenario): Finding[] {
  return (s.assembly.regions ?? [])
    .filter((x) => x.members.length === 1)
    .map((x) =>
      idle(
        `/assembly/regions/${x.id}/members`,
        `"${x.name}" has one member`,
        'it agrees with itself',
        'add members, or remove the region',
      ),
    );
}

function venues(s: Scenario): Finding[] {
  const { venues: list = [], texts, docket } = s.assembly;
  return [
    ...list
      .filter((v) => !texts.some((t) => t.venues?.includes(v.id) === true))
      .map((v) =>
        idle(
          `/assembly/venues/${v.id}`,
          `no text can be taken to "${v.name}"`,
          'no text lists it',
          'add it to "venues" of a text',
        ),
      ),
    ...texts.flatMap((t) =>
      (t.venues ?? []).length > 0 && docket.some((x) => x.texts.includes(t.id) && x.texts.length > 1)
        ? [
            idle(
              `/assembly/texts/${t.id}/venues`,
              `"${t.title}" stays where it is`,
              'rival drafts of one item are decided in one house',
              'give it an item of its own, or remove "venues"',
            ),
          ]
        : [],
    ),
  ];
}

function elections(s: Scenario): Finding[] {
  return (s.assembly.elections ?? [])
    .filter((x) => x.candidates.length === 1)
    .map((x) =>
      idle(
        `/assembly/elections/${x.id}/candidates`,
        `"${x.title}" has one candidate`,
        'whoever votes has no choice',
        'let somebody stand against it',
      ),
    );
}

function races(s: Scenario): Finding[] {
  if (s.states.some((x) => x.buys)) return [];
  return s.assembly.texts
    .filter((t) => t.race !== undefined)
    .map((t) =>
      idle(
        `/assembly/texts/${t.id}/race`,
        'there is no market to be faster',
        'no state buys',
        'add a state with "buys"',
      ),
    );
}
