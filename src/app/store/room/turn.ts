import { interventionProblems, optionsFor, orderProblems } from '../../../engine';
import type { ActProblem, Game, Intervention, OrderProblem, Orders, SeatPlayer } from '../../../engine';
import { isOver } from '../../../table/room/clock';
import {
  WHOLE,
  actsOf,
  announced,
  entered,
  extend,
  intervened,
  opened,
  pause,
  resolved,
  show,
  start,
  takenBack,
  withdrawn,
  type Stage,
} from '../../../table/room/room';
import { sealed } from '../../../table/room/sealing';
import { readCodes, type Reading } from '../../../table/room/standing';
import { clearDrafts } from '../drafts';
import { isLive, liveGame } from '../live';
import { shippedCards as shelf } from '../../../scenario/shelf-browser';

import { patchSession, useSession } from '../session';
import { isLong } from '../../models/agenda';
import { whenQuiet } from '../talking';
import { takeStepAtOnce, type Step } from '../thinking/step';
import { botsOf } from '../thinking/talk';
import { stepBeside } from '../thinking/thinker';
import { canThinkBeside } from '../thinking/workers';
import { officeIds } from './offices';
import { patchRoom, roomChanged, isOpen, useRoom } from './state';

/** Takes down codes that were typed, pasted or scanned: what can be read counts at once, and every line says what became of it. */
export function enterCodes(text: string): Reading[] {
  const game = liveGame();
  const readings = readCodes(
    game,
    useRoom.getState().words,
    text,
    shelf().map(({ id }) => id),
  );
  for (const read of readings) {
    if (!read.ok) continue;
    const part = { office: read.office, orders: read.orders, by: 'code', at: Date.now() } as const;
    patchRoom((room) => entered(room, read.seat, part));
  }
  return readings;
}

/** What somebody without a phone decides at the director's screen. @returns what the rules have against it */
export function enterOrders(seat: string, orders: Orders): OrderProblem[] {
  const game = liveGame();
  const problems = orderProblems(game.setup, optionsFor(game, seat), orders);
  if (problems.length === 0)
    patchRoom((room) => entered(room, seat, { office: WHOLE, orders, by: 'director', at: Date.now() }));
  return problems;
}

export function clearEntry(seat: string, office?: string): void {
  patchRoom((room) => withdrawn(room, seat, office));
}

export function startClock(): void {
  patchRoom((room) => start(room, Date.now()));
}

export function pauseClock(): void {
  patchRoom((room) => pause(room, Date.now()));
}

export function extendClock(minutes: number): void {
  patchRoom((room) => extend(room, minutes, Date.now()));
}

/** Looks at the clock; a turn whose time is over is resolved. */
export function tick(now: number): void {
  const { room, resolving, id } = useRoom.getState();
  if (isOpen(id) && room.phase === 'open' && !resolving && isOver(room.clock, now)) void resolveNow();
}

/** Ends the turn, whoever is missing: their briefs speak for them. */
export async function resolveNow(): Promise<void> {
  const { id, room, resolving } = useRoom.getState();
  if (resolving || room.phase !== 'open' || !isOpen(id)) return;
  if (useSession.getState().talking !== null) return whenQuiet(() => void resolveNow());
  const game = liveGame();
  const { seats } = game.record;
  const { pending } = room;
  const persons = Object.keys(seats).filter((seat) => seats[seat]?.kind === 'person');
  const { orders, absent, partly } = sealed(game, room, persons, (seat) => officeIds(game, seat));
  const step: Step = { kind: 'resolve', orders, interventions: actsOf(room, Date.now()) };
  const { turn } = game.world;
  useRoom.setState({ resolving: true });
  let again = false;
  try {
    const isStill = (): boolean => isOpen(id) && isLive(game);
    if (!(await taken(game, step, () => isStill() && useRoom.getState().room.pending === pending))) {
      // Whoever has left the room in the meantime finds the turn as it was; what was planned in the meantime is part of it.
      again = isStill();
      return;
    }
    const now = useRoom.getState().room;
    clearDrafts();
    const texts = game.facts.some((fact) => fact.turn === turn && fact.kind === 'text');
    patchSession((session) => {
      session.reading = turn;
    });
    useRoom.setState({ room: resolved(now, texts, Date.now()), absent, partly });
    roomChanged();
  } finally {
    useRoom.setState({ resolving: false });
    if (again) void resolveNow();
  }
}

/** Takes a step of the room's game, beside the page where the browser can. @returns false where it was not wanted any more */
async function taken(game: Game, step: Step, wanted: () => boolean): Promise<boolean> {
  const { seats } = game.record;
  if (canThinkBeside() && botsOf(seats).length > 0)
    return (await stepBeside(game, seats, step, { wanted })) !== undefined;
  takeStepAtOnce(game, seats, step);
  return true;
}

/** On to the next turn, on a clock that stands, once the bots have made their offers of it. */
export async function nextTurn(): Promise<void> {
  const { id, resolving } = useRoom.getState();
  if (resolving) return;
  const game = liveGame();
  const over = game.world.ending !== null;
  if (!over) {
    useRoom.setState({ resolving: true });
    try {
      const wanted = (): boolean => isOpen(id) && isLive(game);
      if (!isLong(game.setup)) takeStepAtOnce(game, game.record.seats, { kind: 'open' });
      else if (!(await taken(game, { kind: 'open' }, wanted))) return;
    } finally {
      useRoom.setState({ resolving: false });
    }
    roomChanged();
  }
  patchRoom((room) => opened(room, over));
}

export function showOnBoard(stage: Stage, at = 0): void {
  patchRoom((room) => show(room, stage, at));
}

export function announceInRoom(title: string, text: string): void {
  patchRoom((room) => announced(room, title, text));
}

/** Plans an act for the moment the turn is resolved. @returns what the rules have against it; then nothing is planned */
export function intervene(act: Intervention): ActProblem[] {
  const problems = interventionProblems(liveGame().setup, act);
  if (problems.length === 0) patchRoom((room) => intervened(room, act));
  return problems;
}

/** Seats somebody else, a bot or nobody, from now on. */
export function reseat(seat: string, to: SeatPlayer, reason: string): ActProblem[] {
  const game = liveGame();
  const was = game.record.seats[seat] ?? { kind: 'caretaker' };
  const problems = intervene({ type: 'reseat', seat, to, was, reason });
  if (problems.length === 0) sit(seat, to);
  return problems;
}

/** Takes a planned act back; who was moved sits where they sat. */
export function undoAct(place: number): void {
  const act = useRoom.getState().room.pending[place];
  if (act?.type === 'reseat' && act.was !== undefined) sit(act.seat, act.was);
  patchRoom((room) => takenBack(room, place));
}

function sit(seat: string, player: SeatPlayer): void {
  const { record } = liveGame();
  record.seats[seat] = player;
  patchSession((session) => {
    session.seats = { ...record.seats };
  });
  if (player.kind !== 'person') clearEntry(seat);
  roomChanged();
}

/** Whose decisions are taken at the director's own screen just now; nobody's with an empty id. */
export function sitHere(seat: string): void {
  patchSession((session) => {
    session.seat = seat;
  });
  if (seat === '') clearDrafts();
}
