import { Masthead } from '../../ui';
import { GameMenu } from './GameMenu';
import { usePlan } from './usePlan';

/** Which game, which turn, which step, which seat. */
export function PlanMasthead({ onMessages }: { onMessages: () => void }) {
  const { setup, view, options, agenda } = usePlan();
  const { turns, title } = setup.scenario;
  const state = setup.states[setup.state(view.seat)];
  const talks = agenda.some((entry) => entry.kind === 'deals');
  return (
    <Masthead
      scenario={title}
      ruler={{
        turn: view.turn,
        turns: turns.count,
        openEnd: turns.hidden.length > 0,
        stakes: Array.from(
          { length: turns.count },
          (_, at) => (turns.stakes[Math.min(at, turns.stakes.length - 1)] ?? 1000) / 1000,
        ),
      }}
      when={turns.labels[view.turn - 1]}
      phase="plan"
      phases={setup.texts.length > 0 ? undefined : ['plan', 'resolve', 'read']}
      seat={{ name: state?.name ?? view.seat, pole: state?.pole ?? 'hedging' }}
      messages={talks ? { count: options.deals.answer.length, onOpen: onMessages } : undefined}
      menu={<GameMenu />}
    />
  );
}
