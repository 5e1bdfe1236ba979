import { POINT, imagine, raceOf } from '../../engine';
import type { TextOption } from '../../engine';
import type { TextDef } from '../../scenario/types';
import { list, num, t } from '../words';
import { byId, nameOf } from './facts';
import type { Seen } from './seen';

/** What the lines are drawn from: any view that knows what everyone does. */
type Told = Omit<Seen, 'seat'>;

/** What a text does, what it pays and who wants it, in one line. */
export function effectLine(plan: Told, text: TextDef): string {
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
    ...positionLines(plan, text),
    ...raceLines(plan, text),
  ].join(' ');
}

/** What regions have agreed on before this vote. */
function positionLines({ setup, view }: Told, text: TextDef): string[] {
  const place = setup.text(text.id);
  return ([1, -1] as const).flatMap((sign) => {
    const agreed = setup.regions.filter(
      (_, r) => Math.sign(view.columns.position[r * setup.texts.length + place] ?? 0) === sign,
    );
    if (agreed.length === 0) return [];
    const regions = list(agreed.map(({ name }) => name));
    return [t('assembly.region', { regions, side: sign > 0 ? 'for' : 'against' })];
  });
}

/** How near the market is to making the text moot. */
function raceLines({ setup, view }: Told, text: TextDef): string[] {
  if (text.race === undefined) return [];
  const race = raceOf(setup, imagine(setup, view), setup.text(text.id));
  if (race === null || race.side === 0) return [];
  return [
    t(race.over ? 'assembly.race.over' : 'assembly.race', {
      side: race.side > 0 ? 'liberal' : 'illiberal',
      share: num(race.share / POINT),
      needs: num(race.needs / POINT),
      level: race.level >= race.needsLevel ? 'yes' : 'no',
    }),
  ];
}

/** True where a text's design is the one in force, so that it counts more if it wins again. */
export function repeatsDesign({ setup, view }: Told, text: TextDef): boolean {
  const design = setup.designOf(setup.text(text.id));
  return (
    design > 0 &&
    view.columns.design[setup.domain(text.domain)] === design &&
    setup.scenario.assembly.repeat !== 1000
  );
}

/** How the text is decided at its present stage: the procedure's own sentence, with the stage where it has several. */
export function stageLine({ setup }: Pick<Told, 'setup'>, option: TextOption): string {
  const procedure = byId(setup.scenario.assembly.procedures, option.procedure);
  if (!procedure) return '';
  const stage = procedure.stages.find((entry) => entry.id === option.stage);
  return stage && procedure.stages.length > 1
    ? t('assembly.stage', { title: stage.name, summary: procedure.summary })
    : procedure.summary;
}
