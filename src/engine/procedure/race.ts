import type { Turn } from '../context';
import { FULL, clamp, fromPoints, mul } from '../fixed';
import { meanTilt } from './mean';
import type { Setup } from '../setup';
import type { Known } from '../world';
import { FALLEN, openTexts } from './docket';
import { close } from './fate';

/** How far the market is ahead of the committee on a text; world units. */
export interface Race {
  /** +1 liberal, −1 illiberal: whose kit is installed. */
  readonly side: number;
  /** Mean tilt towards that side, and what it takes. */
  readonly share: number;
  readonly needs: number;
  /** Best level of that side, and what it takes. */
  readonly level: number;
  readonly needsLevel: number;
  readonly over: boolean;
}

/** Where the market race on a text stands; null where the text has none. Everything it reads is public. */
export function raceOf(setup: Setup, world: Known, text: number): Race | null {
  const def = setup.texts[text];
  if (def?.race === undefined) return null;
  const d = setup.domain(def.domain);
  const mean = meanTilt({ setup, world }, d);
  const side = Math.sign(mean);
  let level = 0;
  for (let i = 0; i < setup.states.length; i += 1)
    if (setup.pole[i] === side) level = Math.max(level, world.level.get(d, i));
  const share = Math.abs(mean);
  const [needs, needsLevel] = [fromPoints(def.race.share), fromPoints(def.race.level)];
  return { side, share, needs, level, needsLevel, over: side !== 0 && share >= needs && level >= needsLevel };
}

/**
 * The market may decide before the committee (Farrell and Saloner 1988: committee, market, and both at once): where one side has
 * shipped enough, the text is moot, and the standard goes part of the way to what is installed.
 */
export function overtake(t: Turn): void {
  const { setup, world } = t;
  for (const text of openTexts(setup, world)) {
    const race = raceOf(setup, world, text);
    const def = setup.texts[text];
    if (race?.over !== true || def?.race === undefined) continue;
    const d = setup.domain(def.domain);
    const before = world.standard.get(d);
    const after = clamp(
      before + mul(mul(race.side * race.share - before, def.race.follow), t.stake),
      -FULL,
      FULL,
    );
    t.add('standard', [d], {
      rule: 'assembly.overtaken',
      delta: after - before,
      by: [def.id],
      path: `/assembly/texts/${def.id}/race/follow`,
      from: setup.buyers.map((i) => ({
        measure: 'tilt' as const,
        subject: `${def.domain}/${setup.states[i]?.id ?? ''}`,
      })),
    });
    const item = setup.itemOf(text);
    const procedure = setup.scenario.assembly.procedures[world.route.get(item)];
    t.tell({
      kind: 'text',
      text: def.id,
      item: setup.items[item]?.id ?? '',
      procedure: procedure?.id ?? '',
      stage: procedure?.stages[world.stage.get(item)]?.id ?? '',
      result: 'overtaken',
      supporters: [],
      objectors: [],
      pivotal: [],
    });
    close(t, item, text, FALLEN);
  }
}
