import { create } from 'zustand';
import type { Game } from '../../../engine';
import { recordOf } from '../../../engine';
import type { Room } from '../../../table/room/room';
import type { Words } from '../../../table/room/standing';
import { gameChanged, liveGame, liveScenario, setLive } from '../live';
import type { LoadedScenario } from '../scenarios';
import { CLOSED, patchSession, useSession } from '../session';
import type { Notice } from '../session';
import { roomLines, writeRoom } from './kept';

/** The open room; `id` is empty while none is. Read it with selectors, change it only through `actions.ts`. */
export interface RoomSession {
  readonly id: string;
  readonly name: string;
  readonly seed: string;
  readonly words: Words;
  readonly room: Room;
  /** While bots decide a sealed turn. */
  readonly resolving: boolean;
  /** Seats whose brief was played in the turn that is told: wholly, or for offices that had not signed. */
  readonly absent: readonly string[];
  readonly partly: readonly string[];
  /** The browser did not keep the room when it was last written. */
  readonly unkept: boolean;
}

const NONE = {
  id: '',
  name: '',
  seed: '',
  words: {},
  resolving: false,
  absent: [],
  partly: [],
  unkept: false,
};

export const useRoom = create<RoomSession>()(() => ({ ...NONE, room: undefined as unknown as Room }));

/** The game of the open room, to know whether it is still the one on the table. */
let own: Game | null = null;

/** True while the room is open and its game has not given way to another. */
export function isOpen(id: string): boolean {
  if (id === '' || useRoom.getState().id !== id || own === null) return false;
  try {
    return liveGame() === own;
  } catch {
    return false;
  }
}

/** Puts a room's game on the table. Nobody sits at this device: what it shows is for the director or for all. */
export function openWith(
  game: Game,
  scenario: LoadedScenario,
  session: Pick<RoomSession, 'id' | 'name' | 'seed' | 'words' | 'room'>,
): void {
  // The room first: while the game changes under it, the one that was open must not be written over.
  own = game;
  useRoom.setState({ ...NONE, ...session });
  setLive({ game, scenario });
  const turn = game.record.turns.findLast((step) => step.kind === 'act')?.turn ?? 0;
  patchSession((s) => {
    Object.assign(s, CLOSED, {
      scenario: scenario.scenario.id,
      // A copy: what the session holds is frozen, and a seat may change hands.
      seats: { ...game.record.seats },
      reading: turn,
      version: s.version,
    });
  });
}

/** The same room with another game in it: gone back, or begun in earnest. */
export function replaceGame(game: Game): void {
  const { id, name, seed, words, room } = useRoom.getState();
  openWith(game, liveScenario(), { id, name, seed, words, room });
}

export function shutRoom(): void {
  if (own === null) return;
  keepRoom();
  own = null;
  useRoom.setState({ ...NONE });
  setLive(null);
}

export function patchRoom(next: (room: Room) => Room): void {
  const { room } = useRoom.getState();
  const changed = next(room);
  if (changed === room) return;
  useRoom.setState({ room: changed });
  keepRoom();
}

/** Writes the open room to this device. */
export function keepRoom(): void {
  const { id, name, seed, words, room } = useRoom.getState();
  if (!isOpen(id)) return;
  const game = liveGame();
  const seen = Date.now();
  const { talking } = useSession.getState();
  const kept = writeRoom(
    { format: 'standard-bearers/room@1', id, name, seed, words, room, record: recordOf(game), talking, seen },
    {
      id,
      name,
      title: game.setup.scenario.title,
      turn: game.world.turn,
      over: game.world.ending !== null,
      seen,
    },
  );
  if (kept === useRoom.getState().unkept) useRoom.setState({ unkept: !kept });
}

/** Call after the game of the room has changed. */
export function roomChanged(): void {
  gameChanged();
  keepRoom();
}

/** What is said in the room goes through the common talk, which knows nothing of rooms: the room is kept after it. */
useSession.subscribe((now, before) => {
  if (now.version !== before.version && isOpen(useRoom.getState().id)) keepRoom();
});

export function tellDirector(notice: Notice): void {
  patchSession((s) => {
    s.notice = notice;
  });
}

/** A name that no room on this device has yet: “Radio Silence”, “Radio Silence 2”. */
export function freshName(title: string): string {
  const taken = new Set(roomLines().map(({ name }) => name));
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? title : `${title} ${n}`;
    if (!taken.has(name)) return name;
  }
}

/** Makes the finished game an ordinary one, to be reviewed like any other; the room keeps its own copy. */
export function keepForReview(): void {
  const { id } = useRoom.getState();
  keepRoom();
  own = null;
  useRoom.setState({ ...NONE });
  patchSession((s) => {
    s.save = `room-${id}`;
    s.phase = 'review';
  });
}
