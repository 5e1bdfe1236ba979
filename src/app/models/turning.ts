import type { Ending, Fact, Game } from '../../engine';
import type { TurningPoint } from '../../lab/turning/settle';
import type { FlipResult } from '../../lab/whatif/whatif';
import type { Impossible } from '../../lab/whatif/replayed';
import { hasMessage, t } from '../words/whole';
import { called, line, type Line } from './facts';
import { deedOf, type Deed, type Offers } from './flipWords';
import { reasonText, sentence } from './sentence';

type Setup = Game['setup'];

/** Below this a move of the needle is not seen on the screen. */
const SEEN = 0.05;

/** “Germany honoured Trusted 5G”: what the seat did, as it was played. */
export function turningLine(setup: Setup, p: TurningPoint, offers?: Offers): Line {
  return didLine(setup, p.seat, asPlayed(setup, p, offers));
}

/** What it did, said of the one entry the point is about. */
function asPlayed(setup: Setup, { kind, path, was, value }: TurningPoint, offers?: Offers): Deed {
  const key = path.includes('.') ? path.slice(path.indexOf('.') + 1) : '';
  // A list is told against what it would have been without the entry.
  return deedOf(setup, { kind, key }, was, value, offers);
}

/** “Germany objected to F.101”. */
export function didLine(setup: Setup, seat: string, { did, thing }: Deed): Line {
  return line('whatif.was.did', { state: called(setup, seat), did: t(did), thing });
}

/** “if Germany had objected to F.101 in turn 3”. */
export function ifLine(setup: Setup, turn: number, seat: string, { did, thing }: Deed): Line {
  return line('whatif.if', { state: called(setup, seat), did: t(did), thing, turn });
}

/** What would have become of the game: the needle where it would have ended, and whose rules. `ended` is the needle as played, points. */
export function movedLine({ moved }: TurningPoint, ended: number): Line {
  const then = ended - moved.orderIndex;
  if (moved.ending === null) return line('turning.round.same', { then });
  return moved.ending.whatIf === null
    ? line('turning.round.open', { then })
    : line('turning.round.ending', { ending: moved.ending.whatIf, then });
}

/**
 * Why the seat did it, where it said so: in its own words; or a bot's reason, which it gives for its conduct in its chief accord alone.
 * @param facts of the whole game: what the others had done is part of such a reason
 */
export function rationaleLine(setup: Setup, point: TurningPoint, facts: readonly Fact[]): Line | null {
  const { rationale, kind } = point;
  if (rationale === null || rationale === '') return null;
  if (!rationale.startsWith('reason:')) return line('turning.said', { words: rationale });
  const id = `bots.reason.${rationale.slice('reason:'.length)}`;
  if (kind !== 'accords' || !isChief(setup, point) || !hasMessage(id)) return null;
  return line('turning.bot', { reason: sentence(id, othersBefore(point, facts)) });
}

/** The accord a bot gives its reason for: a defection if there is one, else the accord with the most members, the first of such. */
function isChief(setup: Setup, { seat, about, was }: TurningPoint): boolean {
  const own = setup.accords.filter((a) => a.members.includes(seat));
  const most = Math.max(...own.map((a) => a.members.length));
  const chief = own.find((a) => a.members.length === most);
  return (
    chief?.id === about && (own.length === 1 || was === 'defect' || setup.scenario.rules.ledger !== 'full')
  );
}

/** What the other members had done the turn before. */
function othersBefore({ turn, seat, about }: TurningPoint, facts: readonly Fact[]) {
  const others = facts.filter(
    (f) => f.kind === 'conduct' && f.turn === turn - 1 && f.accord === about && f.state !== seat,
  );
  const honoured = others.filter((f) => f.kind === 'conduct' && f.honoured).length;
  return { honoured, of: others.length };
}

/** The finding of a what-if: one sentence, always true. */
export function findingLine({ asPlayed: was, whatIf: then, swing }: FlipResult): Line {
  if (was.hash === then.hash) return line('whatif.finding.none');
  const needles = { then: then.orderIndex, was: was.orderIndex };
  if (swing.ending && then.ending === null) return line('whatif.finding.open', needles);
  if (swing.ending) return line('whatif.finding.ending', { ending: then.ending as Ending, ...needles });
  if (Math.abs(swing.orderIndex) < SEEN) return line('whatif.finding.same');
  return line('whatif.finding.moved', {
    by: Math.abs(swing.orderIndex),
    side: swing.orderIndex > 0 ? 'liberal' : 'illiberal',
  });
}

/** What the two games have in common by assumption. */
export function assumedLines({ question, impossible }: FlipResult): Line[] {
  const first = question.turn > 1 ? [line('whatif.assumed.first', { turn: question.turn })] : [];
  return [
    ...first,
    line('whatif.assumed.orders'),
    line('whatif.assumed.luck'),
    impossible.length === 0
      ? line('whatif.assumed.possible')
      : line('whatif.assumed.impossible', { n: impossible.length }),
  ];
}

/** An order that could no longer be given, and why. */
export function impossibleLine(setup: Setup, { turn, seat, path, reason }: Impossible): Line {
  const slot = /^[a-z]+/i.exec(path)?.[0] ?? '';
  const id = `whatif.slot.${MONEY.includes(slot) ? 'money' : slot}`;
  return line('whatif.impossible', {
    turn,
    state: called(setup, seat),
    what: sentence(hasMessage(id) ? id : 'whatif.slot.other'),
    why: reasonText(reason) ?? '',
  });
}

const MONEY = ['budget', 'focus', 'projects'];

/** Who would gain and who would lose, as a finding. */
export function gainsLine(setup: Setup, { swing }: FlipResult): Line {
  const entries = Object.entries(swing.scores);
  const gains = entries.filter(([, by]) => by >= SEEN);
  const losses = entries.filter(([, by]) => by <= -SEEN);
  return line('whatif.gains', {
    gains: gains.length,
    losses: losses.length,
    first: gains[0] === undefined ? '' : called(setup, gains[0][0]),
  });
}
