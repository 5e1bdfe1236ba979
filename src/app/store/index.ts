/**
 * The state of the app; see README.md beside this file. The first screen asks the files that it needs by name: all together they bring
 * the engine along.
 */
export {
  lift,
  next,
  openTurn,
  ordersOf,
  passTo,
  quit,
  sendTalk,
  startGame,
  submit,
  type StartOptions,
} from './actions';
export { dismissNotice, tell } from './notice';
export { setDraft, setSteps, useDraft } from './drafts';
export { liveGame, liveScenario, useGame, useOptions, useSetup, useView } from './live';
export { lastOrders, sealedOrders, standingOrders } from './orders';
export { readableFacts, useReader } from './reading';
export { useSession, type Notice, type NoticeId, type Phase, type Session } from './session';
export { useSettings, useToldAtOnce, type Settings, type TextSize } from './settings';
export { deleteSave, saveLines, type SaveLine } from './saves';
export {
  fetchScenario,
  fetchSource,
  scenarioById,
  sourceOf,
  type LoadedScenario,
  type SourcedScenario,
} from './scenarios';
export { shippedCards as shelf } from '../../scenario/shelf-browser';
export { download } from './download';
export { exportGame, importGame, openLinked, resume } from './transfer';
export { useShown } from './shown';
export { whenQuiet } from './talking';
export { useOverlay, type Overlay } from './overlay';
export { useKept } from './kept';
export { study } from './study/study';
export { useStudy, type Studied } from './study/useStudy';
export { isLarge, tryLever } from './study/tryLever';
