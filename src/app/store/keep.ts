import { draftOrders, useDrafts } from './drafts';
import { liveGame, liveScenario } from './live';
import { writeSave } from './saves';
import { patchSession, useSession } from './session';

/** Changes come in bursts; the save follows when they rest. */
const REST_MS = 400;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes the open game to this device, at once. A browser that keeps nothing is told to the player, once. */
export function keepNow(): void {
  clearTimeout(timer);
  const { phase, save, persons, seat, sealed, reading, notice, said, talking } = useSession.getState();
  if (phase === 'title' || save === '') return;
  const game = liveGame();
  const { scenario } = liveScenario();
  const at = Date.now();
  const kept = writeSave(
    {
      format: 'standard-bearers/save@1',
      id: save,
      at,
      record: game.record,
      phase,
      persons,
      seat,
      sealed,
      reading,
      drafts: draftOrders(),
      said,
      talking,
    },
    {
      id: save,
      at,
      scenario: scenario.id,
      title: scenario.title,
      turn: game.world.turn,
      seats: persons.map((id) => game.setup.states[game.setup.state(id)]?.name ?? id),
      over: game.world.ending !== null,
    },
  );
  if (!kept && notice === null && !told) {
    told = true;
    patchSession((session) => {
      session.notice = { id: 'not-kept' };
    });
  }
}

let told = false;

/** The same once what has changed is on the screen, or when the page goes away before: in a long game writing takes a while. */
export function keepSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(keepNow, REST_MS);
}

/** Keeps drafts as they are written, and whatever is still waiting when the page goes away. */
export function keepDrafts(): void {
  useDrafts.subscribe(keepSoon);
  addEventListener('pagehide', () => {
    if (useSession.getState().phase !== 'title') keepNow();
  });
}
