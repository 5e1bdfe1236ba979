import type { World } from '../../engine';
import { byId, called, factsOf, line, nameOf, type Account, type Line } from './facts';
import { valueAt, type CountCase, type LedgerTarget } from './ledger';
import { measureLine, shownValue } from './ledgerNames';
import type { Cell } from './ledgerRefs';

/** A number over the turns, the start first; each value with what it opens at. */
export interface Track {
  readonly id: string;
  readonly title: Line;
  /** Undefined before there was anything to count. */
  readonly values: readonly (number | undefined)[];
  readonly at: readonly LedgerTarget[];
}

/** The needle from the start to the last turn. */
export function needleTrack(account: Account, history: readonly World[]): Track {
  return cellTrack(account, history, { measure: 'index', subject: '' }, line('review.track.index'));
}

/** The small multiples: a seat's own standing, the shared accord's count, texts won, and what the ledger in use adds. */
export function tracks(account: Account, history: readonly World[], seat: string): Track[] {
  const { setup } = account;
  const cell = (measure: Cell['measure'], subject: string): Track =>
    cellTrack(account, history, { measure, subject }, measureLine(setup, { measure, subject }));
  const shared =
    setup.accords.find((a) => a.members.length > 1 && a.members.includes(seat)) ??
    setup.accords.find((a) => a.members.length > 1);
  const count = shared ? [fromFirstTurn(cell('honourers', shared.id))] : [];
  const texts = setup.texts.length > 0 ? [textsTrack(account, seat)] : [];
  if (setup.scenario.rules.ledger === 'full') {
    return [cell('approval', seat), ...count, trustTrack(account, history, seat), ...texts];
  }
  const rules = setup.texts.length > 0 ? [standardTrack(account, history)] : [];
  return [cell('home', seat), ...count, ...texts, ...rules];
}

function fromFirstTurn(track: Track): Track {
  return { ...track, values: track.values.map((value, turn) => (turn === 0 ? undefined : value)) };
}

function standardTrack(account: Account, history: readonly World[]): Track {
  const domain = account.setup.domains[0]?.id ?? '';
  const where = { measure: 'standard', subject: domain } as const;
  return cellTrack(account, history, where, measureLine(account.setup, where));
}

function cellTrack(account: Account, history: readonly World[], cell: Cell, title: Line): Track {
  return {
    id: `${cell.measure}/${cell.subject}`,
    title,
    values: history.map((world) => shownValue(cell.measure, valueAt(account.setup, world, cell))),
    at: history.map((_, turn) => ({ kind: 'cell', turn, ...cell })),
  };
}

/** Mean trust of the other seats in a seat; opens as the list of what it is the mean of. */
function trustTrack(account: Account, history: readonly World[], seat: string): Track {
  const { setup } = account;
  const others = setup.seats.map((place) => setup.states[place]?.id ?? '').filter((id) => id !== seat);
  const title = line('review.track.trust', { state: called(setup, seat) });
  const cells = others.map((id) => ({ measure: 'trust', subject: `${id}/${seat}` }) as const);
  const value = (world: World, cell: Cell): number => shownValue('trust', valueAt(setup, world, cell));
  return {
    id: 'trust',
    title,
    values: history.map(
      (world) => cells.reduce((sum, c) => sum + value(world, c), 0) / Math.max(1, cells.length),
    ),
    at: history.map((world, turn) => ({
      kind: 'count',
      title,
      cases: cells.map((c) => ({
        line: line('why.from.value', { measure: measureLine(setup, c), value: value(world, c) }),
        at: { kind: 'cell', turn, ...c },
      })),
    })),
  };
}

/** Texts decided the seat's way so far; opens as the list of them. */
function textsTrack(account: Account, seat: string): Track {
  const { setup } = account;
  const won: CountCase[][] = [[]];
  for (let turn = 1; turn <= account.turn; turn += 1) {
    const here = factsOf(account, 'text', turn).filter((f) =>
      (f.result === 'approved' ? f.supporters : f.result === 'fell' ? f.objectors : []).includes(seat),
    );
    won.push([
      ...(won[turn - 1] ?? []),
      ...here.map((f): CountCase => ({
        line: line(f.result === 'approved' ? 'review.text.supported' : 'review.text.objected', {
          turn,
          text: nameOf.text(setup, f.text),
          title: byId(setup.texts, f.text)?.title ?? '',
        }),
        at: { kind: 'cell', turn, measure: 'wonTexts', subject: seat },
      })),
    ]);
  }
  const title = line('review.track.texts', { state: called(setup, seat) });
  return {
    id: 'texts',
    title,
    values: won.map((cases) => cases.length),
    at: won.map((cases) => ({ kind: 'count', title, cases })),
  };
}
