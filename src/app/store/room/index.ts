/** The rooms of this device; `state.ts` says what is open, `begin.ts` how a room starts, `turn.ts` what happens in one. */
export { deleteRoom, roomLines, type RoomLine } from './kept';
export { endPractice, forkRoom, goBack, openRoom, startRoom, type RoomOptions } from './begin';
export { officeIds } from './offices';
export { isOpen, keepForReview, shutRoom, useRoom } from './state';
export {
  announceInRoom,
  clearEntry,
  enterCodes,
  enterOrders,
  extendClock,
  intervene,
  nextTurn,
  pauseClock,
  reseat,
  resolveNow,
  showOnBoard,
  sitHere,
  startClock,
  tick,
  undoAct,
} from './turn';
