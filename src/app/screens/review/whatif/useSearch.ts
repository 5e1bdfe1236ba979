import { useState } from 'react';
import type { TurningPoints } from '../../../../lab/turning/search';
import type { Account } from '../../../models/facts';
import { useStudy } from '../../../store';
import { t } from '../../../words';

export interface Search {
  readonly title: string;
  readonly note: string;
  readonly answer: TurningPoints | null;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly failed: boolean;
  readonly started: boolean;
  /** A long game takes a while, and is searched when it is asked for. */
  readonly start: () => void;
}

/** The decisions the game turned on: found at once in a class game, in a long one when they are asked for. */
export function useSearch({ setup }: Account): Search {
  const [started, setStarted] = useState(setup.scenario.rules.ledger !== 'full');
  const { answer, progress, failed } = useStudy('turningPoints', started ? { top: 5 } : undefined);
  return {
    title: answer === null ? t('turning.part') : t('turning.title', { n: answer.points.length }),
    note: t('turning.note'),
    answer,
    progress,
    failed,
    started,
    start: () => setStarted(true),
  };
}
