import { POINT } from '../../../engine';
import type { TextOption } from '../../../engine';
import type { TextDef } from '../../../scenario/types';
import { byId, nameOf } from '../../models/facts';
import type { Plan } from '../../screens/plan/usePlan';
import { list, num, t } from '../../words';

/** What a text does, what it pays and who wants it, in one line. */
export function effectLine(plan: Plan, text: TextDef): string {
  const { setup, stake } = plan;
  const times = repeatsDesign(plan, text) ? setup.scenario.assembly.repeat / 1000 : 1;
  const step = (setup.stepOf(setup.text(text.id)) / POINT) * stake * times;
  const prizes = Object.entries(text.prizes).map(([state, prize]) =>
    t('assembly.prize', { state: nameOf.state(setup, state), by: num(prize * stake, 'signed') }),
  );
  const wanted = text.wantedBy.map((id) => nameOf.state(setup, id));
  return [
    t('assembly.step', { by: num(Math.abs(step)), side: text.direction }),
    ...(prizes.length > 0 ? [t('assembly.prizes', { prizes: list(prizes) })] : []),
    ...(wanted.length > 0 ? [t('assembly.wanted', { states: list(wanted), n: wanted.length })] : []),
  ].join(' ');
}

/** True where a text's design is the one in force, so that it counts more if it wins again. */
export function repeatsDesign({ setup, view }: Plan, text: TextDef): boolean {
  const design = setup.designOf(setup.text(text.id));
  return (
    design > 0 &&
    view.columns.design[setup.domain(text.domain)] === design &&
    setup.scenario.assembly.repeat !== 1000
  );
}

/** How the text is decided at its present stage: the procedure's own sentence, with the stage where it has several. */
export function stageLine({ setup }: Plan, option: TextOption): string {
  const procedure = byId(setup.scenario.assembly.procedures, option.procedure);
  if (!procedure) return '';
  const stage = procedure.stages.find((entry) => entry.id === option.stage);
  return stage && procedure.stages.length > 1
    ? t('assembly.stage', { title: stage.name, summary: procedure.summary })
    : procedure.summary;
}
