import { POINT } from '../../../engine';
import type { TextOption } from '../../../engine';
import type { TextDef } from '../../../scenario/types';
import { byId, nameOf } from '../../models/facts';
import { signedPoints } from '../../models/sentence';
import type { Plan } from '../../screens/plan/usePlan';
import { list, num, t } from '../../words';

/** What a text does, who wants it, what it pays, how it is decided and what an objection costs, a line each. */
export function textLines(plan: Plan, option: TextOption, text: TextDef): string[] {
  const { setup, stake } = plan;
  const step = (setup.stepOf(setup.text(text.id)) / POINT) * stake;
  const procedure = byId(setup.scenario.assembly.procedures, option.procedure);
  const prizes = Object.entries(text.prizes).map(([state, prize]) =>
    t('assembly.prize', { state: nameOf.state(setup, state), by: num(prize * stake, 'signed') }),
  );
  const wanted = text.wantedBy.map((id) => nameOf.state(setup, id));
  const mine = option.stances.some((stance) => stance.value === 'object' && stance.allowed);
  return [
    t('assembly.step', { by: num(step, 'signed'), side: text.direction }),
    ...(prizes.length > 0 ? [t('assembly.prizes', { prizes: list(prizes) })] : []),
    ...(wanted.length > 0 ? [t('assembly.wanted', { states: list(wanted), n: wanted.length })] : []),
    ...(procedure ? [stageLine(plan, option, procedure.summary)] : []),
    ...(mine && option.objectionCost > 0
      ? [t('assembly.cost', { by: signedPoints(-option.objectionCost) })]
      : []),
    ...(text.permitted ? [t('assembly.permitted', { uses: text.permitted })] : []),
    ...(text.forbidden ? [t('assembly.forbidden', { uses: text.forbidden })] : []),
  ];
}

/** The procedure's own sentence, with its stage where it has several. */
function stageLine({ setup }: Plan, option: TextOption, summary: string): string {
  const procedure = byId(setup.scenario.assembly.procedures, option.procedure);
  const stage = procedure?.stages.find((entry) => entry.id === option.stage);
  return stage && (procedure?.stages.length ?? 0) > 1 ? t('assembly.stage', { stage: stage.name, summary }) : summary;
}
