import type { Setup } from '../../../engine';
import type { SlipProblem } from '../../../table/code/check';
import type { RoomProblem, SeatProblem } from '../../../table/code/room';
import type { TickProblem } from '../../../table/paper/ticks';
import { nameOf } from '../../models/facts';
import { reasonText } from '../../models/sentence';
import { list, t } from '../../words';

/** What is wrong with the room's code, and what to do. */
export function roomProblemText(problem: RoomProblem): string {
  return problem.code === 'edition' ? t('ballot.wrong.edition') : slipText(problem);
}

/** What is wrong with a seat's own code. */
export function seatProblemText(setup: Setup, problem: SeatProblem): string {
  switch (problem.code) {
    case 'other':
      return t('ballot.wrong.other', { seat: nameOf.state(setup, problem.seat) });
    case 'turn':
      return t('ballot.wrong.turn', { turn: problem.turn, now: problem.now });
    case 'word':
    case 'stale':
      return t(`ballot.wrong.${problem.code}`);
    default:
      return slipText(problem);
  }
}

/** What is wrong with what was ticked on a sheet. */
export function tickProblemText(problem: TickProblem): string {
  switch (problem.code) {
    case 'character':
      return t('ballot.tick.character', problem);
    case 'length':
      return t('ballot.tick.length', problem);
    case 'mistyped':
      return problem.meant === undefined
        ? t('ballot.tick.mistyped', { text: problem.text })
        : t('ballot.tick.meant', { text: problem.text, meant: problem.meant });
    case 'other-turn':
      return t('ballot.tick.turn', problem);
    case 'unknown':
      return t('ballot.tick.unknown', problem);
    case 'amount':
      return t('ballot.tick.amount', problem);
    case 'both':
      return t('ballot.tick.both', problem);
    case 'sum':
      return t('ballot.tick.sum', problem);
    case 'no-verb':
      return t('ballot.tick.verb', problem);
    case 'illegal':
      return t('ballot.tick.illegal', {
        why: list(problem.problems.map((p) => reasonText(p.reason) ?? p.path)),
      });
  }
}

function slipText(problem: SlipProblem): string {
  switch (problem.code) {
    case 'character':
      return t('ballot.wrong.character', problem);
    case 'short':
      return t('ballot.wrong.short');
    case 'kind':
      return t('ballot.wrong.kind', { kind: problem.kind });
    case 'mistyped':
      return problem.meant === undefined
        ? t('ballot.wrong.mistyped')
        : t('ballot.wrong.meant', { code: problem.meant });
  }
}
