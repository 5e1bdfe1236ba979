import { useEffect, useMemo, useState } from 'react';
import { begin, optionsOf } from '../../../engine';
import type { Game, Options, View } from '../../../engine';
import {
  needsSeatCode,
  readRoom,
  withSeatCode,
  type Room,
  type RoomProblem,
  type SeatProblem,
} from '../../../table/code/room';
import { readScanned } from '../../../table/code/scan';
import { officesOf } from '../../../table/offices';
import { scenarioById, shelf } from '../../store';
import { keepBallot, keptBallot } from './kept';
import type { Ballot } from './kept';

/** What a phone makes of what it was told. */
export interface Told {
  readonly ballot: Ballot;
  readonly change: (part: Partial<Ballot>) => void;
  /** The page's own copy of the game; nothing of it is played. */
  readonly game: Game | null;
  readonly room: Room | null;
  readonly roomProblem: RoomProblem | null;
  readonly seatProblem: SeatProblem | null;
  /** What the seat knows and may order; null until room and seat, and where it is needed the own code, are known. */
  readonly seen: { readonly view: View; readonly options: Options } | null;
}

const ids = (): string[] => shelf().map((card) => card.id);

/** @param rest what the address says after `#ballot/` */
export function useBallot(rest: string): Told {
  const [ballot, setBallot] = useState(() => opened(rest));
  useEffect(() => keepBallot(ballot), [ballot]);
  useEffect(() => {
    if (rest !== '') setBallot((old) => told(old, rest));
  }, [rest]);
  const { scenario, seat, word, own } = ballot;
  const game = useMemo(() => copyOf(scenario), [scenario]);
  const code = ballot.room;
  const read = useMemo(
    () => (game === null || code === '' ? null : readRoom(game.setup, code)),
    [game, code],
  );
  const room = read?.ok === true ? read.room : null;
  const owned = useMemo(
    () =>
      game === null || room === null || seat === '' || own === ''
        ? null
        : withSeatCode(game.setup, room, seat, word, own),
    [game, room, seat, word, own],
  );
  const seen = useMemo(() => {
    if (game === null || room === null || !game.setup.seatIds.has(seat)) return null;
    if (owned === null ? needsSeatCode(game.setup) : !owned.ok) return null;
    const view = owned?.ok === true ? owned.view : room.viewOf(seat);
    return { view, options: optionsOf(game.setup, view) };
  }, [game, room, seat, owned]);
  useEffect(() => {
    if (room !== null && room.mark !== ballot.mark) setBallot((old) => movedTo(old, room.mark));
  }, [room, ballot.mark]);
  return {
    ballot,
    change: (part) => setBallot((old) => ({ ...old, ...part })),
    game,
    room,
    roomProblem: read?.ok === false ? read.problem : null,
    seatProblem: owned?.ok === false ? owned.problem : null,
    seen,
  };
}

/** Begins where this device left off, or with what the address tells. */
function opened(rest: string): Ballot {
  const kept = keptBallot();
  return rest === '' ? kept : told(kept, rest);
}

/** A ballot with what was typed, scanned or followed; who sits where stays, in the same game. */
export function told(old: Ballot, text: string): Ballot {
  const { scenario = old.scenario, room, seat, own } = readScanned(text, ids());
  if (room === old.room && scenario === old.scenario && seat === undefined) return old;
  const same = scenario === old.scenario;
  return {
    ...old,
    scenario,
    room,
    seat: seat ?? (same ? old.seat : ''),
    office: same ? old.office : null,
    own: own ?? old.own,
    orders: same ? old.orders : {},
    step: 'room',
  };
}

/** The room stands elsewhere than when orders were written: they are void, and a code that was sealed is stale. */
function movedTo(old: Ballot, mark: number): Ballot {
  return { ...old, mark, orders: {}, moved: old.mark !== null && Object.keys(old.orders).length > 0 };
}

function copyOf(scenario: string): Game | null {
  const loaded = scenarioById(scenario);
  if (loaded === undefined) return null;
  // No history: the luck of this copy is nobody's, and nothing may be told of it.
  return { ...begin(loaded.scenario, { seed: 'ballot', ledger: false, keep: false }), history: [] };
}

/** Offices that this seat's people may decide for; empty where one decides everything. */
export function officesHere({ game, ballot }: Told): ReturnType<typeof officesOf> {
  if (game === null || !game.setup.seatIds.has(ballot.seat)) return [];
  const offices = officesOf(game.setup, ballot.seat);
  return offices.length > 1 ? offices : [];
}
