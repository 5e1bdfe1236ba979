/** The state of the app; see README.md beside this file. */
export {
  dismissNotice,
  lift,
  next,
  ordersOf,
  passTo,
  personsOf,
  quit,
  sendTalk,
  startGame,
  submit,
  tell,
  withBots,
  type StartOptions,
} from './actions';
export { draftOf, redo, setDraft, undo, useDraft, type Draft } from './drafts';
export { liveGame, liveScenario, optionsFor, useGame, useOptions, useSetup, useView, viewOf } from './live';
export { lastOrders, sealedOrders, standingOrders } from './orders';
export { readableFacts, useFacts, useReader } from './reading';
export { useSession, type Notice, type NoticeId, type Phase, type Session } from './session';
export { applySettings, useSettings, type Settings, type TextSize } from './settings';
export { deleteSave, saveLines, type SaveLine } from './saves';
export { scenarioById, scenarioFromText, shelf, type LoadedScenario } from './scenarios';
export { exportGame, importGame, resume } from './transfer';
export { useOverlay, type Overlay } from './overlay';
export { keepDrafts } from './keep';
