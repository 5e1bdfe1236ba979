import type { Account } from '../../models/facts';
import { Masthead } from '../../ui';
import type { PhaseName } from '../../ui';
import { GameMenu } from '../plan/GameMenu';

export interface ReadMastheadProps {
  account: Account;
  phase?: PhaseName;
  /** In place of the phase. */
  heading?: string;
}

/** The masthead of the screens that tell of a turn: which game, which turn, which step, whose eyes. */
export function ReadMasthead({ account, phase, heading }: ReadMastheadProps) {
  const { setup, seat, turn } = account;
  const { turns, title } = setup.scenario;
  const state = setup.states.find((s) => s.id === seat);
  const last = turns.stakes.length - 1;
  return (
    <Masthead
      scenario={title}
      ruler={{
        turn,
        turns: turns.count,
        openEnd: turns.hidden.length > 0 && !account.over,
        stakes: Array.from(
          { length: turns.count },
          (_, at) => (turns.stakes[Math.min(at, last)] ?? 1000) / 1000,
        ),
      }}
      {...(turns.labels[turn - 1] !== undefined && { when: turns.labels[turn - 1] })}
      {...(phase && { phase })}
      {...(setup.texts.length === 0 && { phases: ['plan', 'resolve', 'read'] })}
      {...(heading !== undefined && { heading })}
      {...(state && { seat: { name: state.name, pole: state.pole } })}
      menu={<GameMenu />}
    />
  );
}
