import { begin, branch, recordOf, type Game, type SeatPlayer } from '../../../engine';
import { reopened } from '../../../table/room/clock';
import { newRoom, type Room } from '../../../table/room/room';
import type { Words } from '../../../table/room/standing';
import { newId, withBots } from '../actions';
import { clearDrafts } from '../drafts';
import { liveGame, liveScenario } from '../live';
import type { LoadedScenario } from '../scenarios';
import { goOnTalking } from '../talking';
import { takeStepAtOnce } from '../thinking/step';
import { readyToThink } from '../thinking/workers';
import { openWaiting } from '../transfer';
import { readRoom, writeRoom } from './kept';
import {
  freshName,
  isOpen,
  keepRoom,
  openWith,
  replaceGame,
  roomChanged,
  tellDirector,
  useRoom,
} from './state';

export interface RoomOptions {
  readonly scenario: LoadedScenario;
  readonly name: string;
  /** Seats that are not played by the bot the scenario names. */
  readonly seats: Readonly<Record<string, SeatPlayer>>;
  readonly words: Words;
  readonly minutes: number;
  readonly practice: boolean;
  readonly seed: string;
}

/** A practice turn has luck of its own: the real one must not be known beforehand. */
const forPractice = (seed: string): string => `${seed}/practice`;

/** Starts a room and puts its game on the table. @returns its id, for the address */
export function startRoom(o: RoomOptions): string {
  const { scenario, words, minutes, practice, seed } = o;
  const seats = withBots(scenario, o.seats);
  const game = gameOf(scenario, practice ? forPractice(seed) : seed, seats);
  clearDrafts();
  readyToThink(scenario.scenario);
  const id = newId();
  const name = freshName(o.name.trim() || scenario.scenario.title);
  openWith(game, scenario, { id, name, seed, words, room: newRoom(minutes, practice) });
  openTalk();
  keepRoom();
  return id;
}

function gameOf(scenario: LoadedScenario, seed: string, seats: Record<string, SeatPlayer>): Game {
  const { text } = scenario;
  return begin(scenario.scenario, { seed, seats, ...(text === undefined ? {} : { text }) });
}

/** Goes back to a room kept on this device. @returns false when it is not here, or, with a notice, when its game does not hold */
export async function openRoom(id: string): Promise<boolean> {
  if (isOpen(id)) return true;
  const kept = readRoom(id);
  if (kept === undefined) return false;
  const opened = await openWaiting(kept.record);
  if (opened === null) {
    location.hash = '#room';
    return true;
  }
  if (!opened.ok) {
    tellDirector(opened.notice);
    return false;
  }
  const room: Room = { ...kept.room, clock: reopened(kept.room.clock, kept.seen, Date.now()) };
  const { name, seed, words } = kept;
  clearDrafts();
  readyToThink(opened.scenario.scenario);
  openWith(opened.game, opened.scenario, { id, name, seed, words, room });
  goOnTalking(kept.talking ?? null);
  return true;
}

/** Throws the practice turn away and begins in earnest, with the game's own luck. */
export function endPractice(): void {
  const { seed, room } = useRoom.getState();
  const { seats } = liveGame().record;
  const game = gameOf(liveScenario(), seed, { ...seats });
  replaceGame(game);
  useRoom.setState({ room: newRoom(room.minutes, false) });
  openTalk();
  keepRoom();
}

/** Leaves the game as it stands as a room of its own, and goes back to before a turn in this one. */
export function goBack(turn: number, reason: string, keepLeft: boolean): void {
  const { room, name } = useRoom.getState();
  const record = recordOf(liveGame());
  if (keepLeft) putAside(name);
  const game = branch(liveScenario().scenario, record, turn, { how: 'back', reason });
  replaceGame(game);
  useRoom.setState({ room: newRoom(room.minutes, room.practice) });
  openTalk();
  keepRoom();
}

/** A second room from before a turn, beside this one, which stays as it is. @returns its id */
export function forkRoom(turn: number, reason: string, wanted: string): string {
  const { room, seed, words, name } = useRoom.getState();
  const scenario = liveScenario();
  keepRoom();
  const game = branch(scenario.scenario, recordOf(liveGame()), turn, { how: 'fork', reason });
  const id = newId();
  openWith(game, scenario, {
    id,
    name: freshName(wanted.trim() || name),
    seed,
    words,
    room: newRoom(room.minutes, room.practice),
  });
  openTalk();
  keepRoom();
  return id;
}

function putAside(name: string): void {
  const { id } = useRoom.getState();
  const kept = readRoom(id);
  if (kept === undefined) return;
  const game = liveGame();
  const left = { id: newId(), name: freshName(name) };
  writeRoom(
    { ...kept, ...left, record: recordOf(game), room: useRoom.getState().room },
    {
      ...left,
      title: game.setup.scenario.title,
      turn: game.world.turn,
      over: game.world.ending !== null,
      seen: kept.seen,
    },
  );
}

/** Bots speak first in a turn: what they offer is for the director to read out. */
export function openTalk(): void {
  const game = liveGame();
  if (game.world.ending !== null) return;
  takeStepAtOnce(game, game.record.seats, { kind: 'open' });
  roomChanged();
}
