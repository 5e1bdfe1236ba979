import { Left } from './thinking/port';
import { openBeside } from './thinking/thinker';
import { readyToThink } from './thinking/workers';
import { awaiting, type Work } from './waiting';
import { lastHash, parseRecord, recordOf, scenarioHash } from '../../engine';
import type { Game, GameRecord } from '../../engine';
import { asOrdered } from './asOrdered';
import { download } from './download';
import { clearDrafts, restoreDrafts } from './drafts';
import { newId, personsOf } from './actions';
import { keepNow } from './keep';
import { lastPlayed, liveGame, liveScenario, setLive } from './live';
import { tell } from './notice';
import { readSave } from './saves';
import { goOnTalking } from './talking';
import { fetchScenario, scenarioFromText } from './scenarios';
import type { LoadedScenario } from './scenarios';
import { CLOSED, patchSession } from './session';
import type { Notice, Session } from './session';

type Opened =
  | { ok: true; game: Game; scenario: LoadedScenario }
  // The scenario where only the game does not hold.
  | { ok: false; notice: Notice; scenario?: LoadedScenario };

/**
 * Plays a record again on its scenario; says why not when it does not hold. Changes nothing.
 * @throws Left when the signal says that it is not wanted any more
 */
async function openRecord(record: GameRecord, o: Partial<Work> = {}): Promise<Opened> {
  const { id, text, hash } = record.scenario;
  const found = await findScenario(id, text);
  if ('notice' in found) return { ok: false, notice: found.notice };
  const { scenario } = found;
  if (scenarioHash(scenario.scenario) !== hash) {
    return { ok: false, notice: { id: 'other-scenario', params: { scenario: scenario.scenario.title } } };
  }
  const known = lastPlayed();
  if (known !== null && isSame(known.game.record, record)) return { ok: true, ...known };
  const again = await openBeside(scenario.scenario, record, o);
  if ('game' in again) return { ok: true, game: again.game, scenario };
  const { turn, phase } = again.differs;
  return { ok: false, notice: { id: 'differs', params: { turn, phase } }, scenario };
}

/** True of two records that are equal in every order, not by their last hash alone, which a changed file may keep. */
function isSame(a: GameRecord, b: GameRecord): boolean {
  return lastHash(a) === lastHash(b) && JSON.stringify(a) === JSON.stringify(b);
}

/** The same, telling the player how far it is; null where the player has left it off. */
export async function openWaiting(record: GameRecord): Promise<Opened | null> {
  try {
    return await awaiting('opening', (o) => openRecord(record, o));
  } catch (error) {
    if (error instanceof Left) return null;
    throw error;
  }
}

async function findScenario(
  id: string,
  text: string | undefined,
): Promise<{ scenario: LoadedScenario } | { notice: Notice }> {
  const offline = { notice: { id: 'not-fetched', params: { scenario: id } } } as const;
  if (text === undefined) {
    const scenario = await fetchScenario(id).catch(() => null);
    if (scenario === null) return offline;
    return scenario ? { scenario } : { notice: { id: 'unknown-scenario', params: { scenario: id } } };
  }
  const own = await scenarioFromText(id, text).catch(() => null);
  if (own === null) return offline;
  return own.ok
    ? { scenario: own.scenario }
    : { notice: { id: 'scenario-invalid', params: { detail: own.detail } } };
}

/** Goes back to a game kept on this device, to the very step. @returns false, with a notice, when it cannot be opened; false also where the player leaves it off. */
export async function resume(id: string): Promise<boolean> {
  const save = readSave(id);
  if (save === undefined) return refuse({ id: 'damaged', params: { detail: id } });
  const opened = await openWaiting(save.record);
  if (opened === null) return false;
  if (!opened.ok) return refuse(opened.notice);
  const { phase, persons, seat, sealed, reading, drafts, said = {}, talking = null } = save;
  open(opened, { save: id, phase, persons, seat, sealed, reading, said });
  restoreDrafts(drafts);
  goOnTalking(talking);
  return true;
}

/** Opens the text of a game file as a new save. A file that cannot be trusted is refused with the reason; nothing is lost. */
export async function importGame(text: string): Promise<boolean> {
  const parsed = parseRecord(text);
  if (!parsed.ok) return refuse({ id: parsed.problem.code, params: { detail: parsed.problem.detail } });
  const opened = await openWaiting(parsed.record);
  if (opened === null) return false;
  if (!opened.ok) return refuse(opened.notice);
  return enter(opened, 'file');
}

/**
 * Opens a record that came by link. A finished one is shown and not kept, so that a teacher who opens thirty loses none of the games on
 * the device; one that is not over is a new save, as from a file. One that was changed is shown as its orders play it, and says from which
 * turn on.
 * @returns what is wrong with it; the game that was open is then as it was, and also where the reader has left it off
 */
export async function openLinked(record: GameRecord): Promise<Notice | 'left' | null> {
  const opened = await openWaiting(record);
  if (opened === null) return 'left';
  if (!opened.ok) {
    const { notice, scenario } = opened;
    if (notice.id !== 'differs' || scenario === undefined) return notice;
    const game = await asOrdered(scenario.scenario, record);
    if (game.world.ending === null) return notice;
    enter({ ok: true, game, scenario }, 'link', Number(notice.params?.turn));
    return null;
  }
  const over = opened.game.world.ending !== null;
  if (!over && personsOf(opened.game, record.seats).length === 0) return { id: 'nobody' };
  enter(opened, 'link');
  return null;
}

/** Goes on where a record stops: to its review, or to whoever is next. */
function enter(opened: Opened & { ok: true }, from: Session['from'], differs: number | null = null): boolean {
  const { game } = opened;
  const persons = personsOf(game, game.record.seats);
  const over = game.world.ending !== null;
  if (!over && persons.length === 0) return refuse({ id: 'nobody' });
  const reading = game.world.turn - 1;
  const phase = over ? 'review' : persons.length > 1 ? 'curtain' : 'plan';
  open(opened, {
    save: over && from === 'link' ? '' : newId(),
    phase,
    persons,
    seat: persons[0] ?? firstSeat(game),
    sealed: [],
    reading,
    said: {},
    from: over ? from : 'play',
    differs,
  });
  keepNow();
  return true;
}

/** Hands the open game to the browser as a file. */
export function exportGame(): void {
  const record = recordOf(liveGame());
  const { scenario } = liveScenario();
  download({
    name: `${scenario.id}-turn-${liveGame().world.turn}.game.json`,
    type: 'application/json',
    text: JSON.stringify(record),
  });
}

function open(
  { game, scenario }: { game: Game; scenario: LoadedScenario },
  at: Pick<Session, 'save' | 'phase' | 'persons' | 'seat' | 'sealed' | 'reading' | 'said'> & Partial<Session>,
): void {
  clearDrafts();
  readyToThink(scenario.scenario);
  setLive({ game, scenario });
  patchSession((session) => {
    Object.assign(session, CLOSED, at, {
      scenario: scenario.scenario.id,
      seats: game.record.seats,
      version: session.version,
    });
  });
}

/** Whose eyes to read with where no person played: the seat a newcomer is offered. */
function firstSeat(game: Game): string {
  return game.setup.scenario.start;
}

function refuse(notice: Notice): boolean {
  tell(notice);
  return false;
}
