import { imagine, setUp, type Setup, type View, type World } from '../../../engine';
import { arrived, type BoardMessage } from '../../../table/room/board';
import type { Account } from '../../models/facts';
import type { LoadedScenario } from '../../store';

/** What the big screen makes of a message. */
export interface BoardShows {
  readonly message: BoardMessage;
  readonly scenario: LoadedScenario;
  readonly setup: Setup;
  readonly view: View;
  /** The turn that is told, read by nobody in particular; null while orders come in. */
  readonly account: Account | null;
}

export function showsOf(message: BoardMessage, scenario: LoadedScenario): BoardShows {
  const setup = setUp(scenario.scenario);
  const view = arrived(message.now);
  return { message, scenario, setup, view, account: accountOf(setup, message, view) };
}

function accountOf(setup: Setup, { told, now }: BoardMessage, view: View): Account | null {
  if (told === null) return null;
  const world = (columns: typeof told.before): World => imagine(setup, arrived({ ...now, columns }));
  const after = world(told.after);
  return {
    setup,
    seat: '',
    turn: told.turn,
    over: view.ending !== null,
    facts: told.facts,
    // Causes name who did what; on a screen that all read there are none.
    entries: [],
    start: world(told.before),
    before: world(told.before),
    after,
    turned: () => after,
  };
}
