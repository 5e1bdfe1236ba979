import type { Fact } from '../facts';
import { NOBODY, sways } from '../procedure/contest';
import type { Setup } from '../setup';

type TextFact = Extract<Fact, { kind: 'text' }>;

/** One thing a state could have said differently about a draft, and the draft that would then have won; null: none. */
export interface DraftSway {
  readonly text: string;
  readonly stance: 'support' | 'object' | 'silent';
  readonly winner: string | null;
}

/**
 * What a state could have said differently about rival drafts, so that another of them, or none, had won; everyone else as they
 * were, and the groups that nobody plays behind the best supported draft of their side.
 * @param drafts what became of every draft of one item, as told in the turn it was decided
 */
export function draftSways(setup: Setup, drafts: readonly TextFact[], state: string): DraftSway[] {
  const places = drafts.map((f) => setup.text(f.text));
  const procedure = setup.scenario.assembly.procedures.find((p) => p.id === drafts[0]?.procedure);
  const threshold = procedure?.stages.find((s) => s.id === drafts[0]?.stage)?.threshold ?? 1;
  const contest = {
    support: drafts.map((f) => f.supporters.length),
    objections: drafts.map((f) => f.objectors.length),
    leaning: drafts.map((f) => f.groups?.leaning ?? 0),
    side: places.map((text) => Math.sign(setup.stepOf(text))),
    threshold,
    said: [
      {
        support: drafts.findIndex((f) => f.supporters.includes(state)),
        objects: drafts.flatMap((f, k) => (f.objectors.includes(state) ? [k] : [])),
      },
    ],
  };
  const id = (k: number) => drafts[k]?.text ?? '';
  return sways(contest, 0).map(({ draft, stance, winner }) => ({
    text: id(draft),
    stance,
    winner: winner === NOBODY ? null : id(winner),
  }));
}
