import { fromMoney } from '../fixed';
import { isOn, memberIds } from '../forums/taking-part';
import { rulesOf } from '../institutions/rules';
import { onAgenda } from '../schedule';
import type { Stand } from './stand';
import type { Options } from './types';

/** Budget, joint projects, inspections and suspensions: open only where the scenario keeps a full ledger. */
export function treasuryOptions(
  s: Stand,
): Pick<Options, 'budget' | 'projects' | 'inspections' | 'suspend' | 'predict'> {
  const { setup, world, place, view } = s;
  const predict = setup.accords.flatMap((a, i) =>
    a.members.length > 1 && a.from <= view.turn ? memberIds(setup, world, i) : [],
  );
  const others = [...new Set(predict)].filter((id) => id !== view.seat && setup.seatIds.has(id));
  if (setup.scenario.rules.ledger !== 'full' || !onAgenda(setup, view.turn, 'research')) {
    return { budget: null, projects: [], inspections: [], suspend: [], predict: others };
  }
  const mine = setup.accords.flatMap((a, i) => {
    const members = isOn(setup, world, i) ? memberIds(setup, world, i) : [];
    return members.includes(view.seat) ? [{ id: a.id, inspection: a.inspection, members }] : [];
  });
  const partners = (members: readonly string[]) => members.filter((id) => id !== view.seat);
  return {
    budget: {
      total: world.budget.get(place),
      projects: Math.trunc(world.budget.get(place) / 4),
      lines: ['research', 'market', 'diplomacy', 'security'],
      domains: setup.domains.map((d) => d.id),
    },
    projects: setup.scenario.milestones.flatMap((m, i) => {
      if (m.cost === undefined || world.completed.get(i) > 0) return [];
      return [{ milestone: m.id, missing: Math.max(0, fromMoney(m.cost) - world.paidIn.get(i)) }];
    }),
    inspections: mine
      .filter((a) => a.inspection.effort)
      .map((a) => ({ accord: a.id, states: partners(a.members) })),
    suspend: mine
      .filter((a) => rulesOf(setup, world, setup.accord(a.id)).suspend === 'by-members')
      .map((a) => ({ accord: a.id, partners: partners(a.members).filter((id) => setup.seatIds.has(id)) })),
    predict: others,
  };
}
