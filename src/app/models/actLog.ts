import type { GameRecord, Setup } from '../../engine';
import { list, t } from '../words';
import { effectLine } from './acts';
import { nameOf } from './facts';
import { lineText } from './factsLine';

export interface RulingRow {
  readonly turn: number;
  readonly seat: string;
  readonly argument: string;
  readonly strength: string;
  /** What it moved, or that it moved nothing. */
  readonly did: string;
}

/** Every ruling of a game in a row each: the fairness log. */
export function rulingRows(setup: Setup, record: GameRecord): RulingRow[] {
  return record.turns.flatMap(({ turn, interventions }) =>
    interventions.flatMap((act) => {
      if (act.type !== 'ruling') return [];
      const did = act.effects.map((effect) => lineText(effectLine(setup, effect)));
      return [
        {
          turn,
          seat: nameOf.state(setup, act.seat),
          argument: act.argument ?? '',
          strength: t(`room.ruling.${act.strength}`),
          did: did.length === 0 ? t('room.ruled.nothing') : list(did),
        },
      ];
    }),
  );
}
