import type { Setup } from '../../../engine';
import { changeText } from '../../models/changeText';
import { lastChange, nextChange, redone, undone } from '../../store/steps';
import type { Change, Draft } from '../../store/steps';
import { toast } from '../../ui';
import { t } from '../../words';

/** What can be taken back and made again, in words, and how. */
export interface PlanSteps {
  /** What undoing takes back; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The steps of a draft; `put` writes the draft that a step leads to. */
export function planSteps(setup: Setup, draft: Draft, put: (draft: Draft) => void): PlanSteps {
  const said = (change: Change | null): string | null =>
    change && changeText(setup, change.before, change.after);
  const [last, coming] = [said(lastChange(draft)), said(nextChange(draft))];
  return {
    undo: last,
    redo: coming,
    onUndo: () => {
      if (last === null) return;
      put(undone(draft));
      toast(t('change.undone', { what: last }));
    },
    onRedo: () => {
      if (coming === null) return;
      put(redone(draft));
      toast(t('change.redone', { what: coming }));
    },
  };
}
