import { POINT } from '../../../engine';
import type { TextOption } from '../../../engine';
import type { TextDef } from '../../../scenario/types';
import { byId, nameOf } from '../../models/facts';
import type { Plan } from '../../screens/plan/usePlan';
import { list, num, t } from '../../words';

/** What a text does, what it pays and who wants it, in one line. */
export function effectLine({ setup, stake }: Plan, text: TextDef): string {
  const step = (setup.stepOf(setup.text(text.id)) / POINT) * stake;
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

/** How the text is decided at its present stage: the procedure's own sentence, with the stage where it has several. */
export function stageLine({ setup }: Plan, option: TextOption): string {
  const procedure = byId(setup.scenario.assembly.procedures, option.procedure);
  if (!procedure) return '';
  const stage = procedure.stages.find((entry) => entry.id === option.stage);
  return stage && procedure.stages.length > 1
    ? t('assembly.stage', { title: stage.name, summary: procedure.summary })
    : procedure.summary;
}
