/** The state of the app; see README.md beside this file. */
export {
  dismissNotice,
  lift,
  next,
  openTurn,
  ordersOf,
  passTo,
  quit,
  sendTalk,
  startGame,
  submit,
  tell,
  type StartOptions,
} from './actions';
export { redo, setDraft, undo, useDraft, type Draft } from './drafts';
export { liveGame, liveScenario, useGame, useOptions, useSetup, useView } from './live';
export { lastOrders, sealedOrders, standingOrders } from './orders';
export { readableFacts, useReader } from './reading';
export { useSession, type Notice, type NoticeId, type Phase, type Session } from './session';
export { applySettings, useSettings, useToldAtOnce, type Settings, type TextSize } from './settings';
export { deleteSave, saveLines, type SaveLine } from './saves';
export { fetchScenario, scenarioById, shelf, type LoadedScenario } from './scenarios';
export { download } from './download';
export { exportGame, importGame, openLinked, resume } from './transfer';
export { useShown } from './shown';
export { useOverlay, type Overlay } from './overlay';
export { keepDrafts } from './keep';
export { useKept, watchKept } from './kept';
export { study } from './study/study';
export { useStudy, type Studied } from './study/useStudy';
export { isLarge, tryLever } from './study/tryLever';
