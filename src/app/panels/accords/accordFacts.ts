import { POINT } from '../../../engine';
import type { AccordChoice, AccordOption } from '../../../engine';
import type { AccordDef } from '../../../scenario/types';
import { factsOfKind } from '../../models/viewFacts';
import { num, t } from '../../words';
import type { Plan } from '../../screens/plan/usePlan';

type Pairs = (readonly [string, string])[];

/** What each of the two choices costs and brings by the accord's own numbers, the turn's stake included. */
export function accordFacts(plan: Plan, option: AccordOption, accord: AccordDef): Record<AccordChoice, Pairs> {
  const { stake, view } = plan;
  const last = factsOfKind(view, 'honour-count').findLast((fact) => fact.accord === accord.id);
  const honour: Pairs = [[t('accords.cost'), cost(option)]];
  const defect: Pairs = [[t('accords.cost'), num(0)]];
  for (const provision of accord.provisions) {
    if (provision.kind === 'share') {
      const by = num(provision.perDue * stake, 'signed');
      const least = leastPayers(provision.minimum, view.turn);
      const others = accord.members.length - 1;
      honour.push([shareLabel(least, accord.members.length), by]);
      // Where it takes everyone, keeping one's share means that nobody gets anything back.
      defect.push(least > others ? [t('accords.share.none'), num(0)] : [t('accords.share.others'), by]);
    }
    if (provision.kind === 'push') honour.push([t('accords.push'), num(provision.perDue * stake * weight(plan, provision), 'signed')]);
    if (provision.kind === 'recoil') defect.push([t('accords.recoil'), num(provision.by * stake, 'signed')]);
  }
  if (accord.inspection.evidence > 0) defect.push([t('accords.named'), named(accord, stake)]);
  if (last) honour.push([t('accords.last'), t('accords.last.count', { n: last.honoured, of: last.of })]);
  return { honour, defect };
}

function weight(plan: Plan, provision: { weighted: boolean }): number {
  if (!provision.weighted) return 1;
  return plan.setup.states[plan.setup.state(plan.seat)]?.weight ?? 1;
}

function cost(option: AccordOption): string {
  return option.dueIn === 'home' ? num(-option.due / POINT, 'signed') : t('accords.cost.money', { money: num(option.due / 1000) });
}

function named(accord: AccordDef, stake: number): string {
  const { home, trust, approval, suspend } = accord.caught;
  const parts = [
    ...(home === 0 ? [] : [num(-Math.abs(home) * stake, 'signed')]),
    ...(trust === 0 ? [] : [t('accords.named.trust', { by: num(-Math.abs(trust) / 10, 'signed') })]),
    ...(approval === 0 ? [] : [t('accords.named.approval', { by: num(-Math.abs(approval) / 10, 'signed') })]),
    ...(suspend === 'none' ? [] : [t('accords.named.out')]),
  ];
  return parts.length === 0 ? t('accords.named.only') : parts.join(t('common.list.comma'));
}

/** How many must pay for the dues to bring anything, this turn. */
function leastPayers(minimum: readonly number[], turn: number): number {
  return minimum[Math.min(turn, minimum.length) - 1] ?? 1;
}

function shareLabel(least: number, members: number): string {
  if (least <= 1) return t('accords.share');
  return least >= members ? t('accords.share.all', { n: members }) : t('accords.share.least', { n: least });
}
