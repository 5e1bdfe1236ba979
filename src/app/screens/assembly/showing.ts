import type { HallModel } from '../../hall/model';
import type { ElectionCase } from '../../models/elections';
import type { Account } from '../../models/facts';
import { hallModel } from '../../models/hall';
import type { Sitting, TextCase } from '../../models/sittings';
import { tableHall } from '../../models/tableHall';
import type { TableCase, TableQuestion } from '../../models/tableVotes';
import { t } from '../../words';

/** What stands in the hall. */
export type Showing =
  | { readonly kind: 'text'; readonly sitting: TextCase; readonly model: HallModel }
  | {
      readonly kind: 'table';
      readonly table: TableCase;
      readonly question: TableQuestion;
      readonly model: HallModel;
    }
  | { readonly kind: 'election'; readonly election: ElectionCase };

/**
 * A sitting as it is shown.
 * @param question which of a table’s questions
 * @param done true once its last card is turned
 */
export function showingOf(account: Account, sitting: Sitting, question: number, done: boolean): Showing {
  if (sitting.kind === 'election') return { kind: 'election', election: sitting };
  if (sitting.kind === 'text')
    return { kind: 'text', sitting, model: hallModel(account, sitting.hall, done) };
  const one = sitting.questions[Math.min(question, sitting.questions.length - 1)];
  if (one === undefined) throw new RangeError('a table that was asked nothing does not sit');
  return { kind: 'table', table: sitting, question: one, model: tableHall(account, sitting, one, done) };
}

/** What each of its cards says when it is turned; of an election, each round when it is counted. */
export function saidOf(account: Account, sitting: Sitting, question: number): string[] {
  const showing = showingOf(account, sitting, question, false);
  if (showing.kind === 'election') return showing.election.rounds.map(({ said }) => said);
  return showing.model.seats.map(
    (seat) => seat.said ?? t('hall.spoke', { state: seat.name, stance: seat.stance }),
  );
}
