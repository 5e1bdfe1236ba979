import type { PromiseDraft, Promise_ } from '../../engine';
import { limit, type Situation } from '../appraise/situation';
import { coinOf, type AccordDecision } from '../appraise/accords';
import { suspicion } from './suspicion';
import { sizeOf } from './ideas/grievance';
import { sinceNamed, temper } from './outlook';

/** Trait of a government that lasts a game: whether it threatens its friends. */
const THREATENS = 122;
/** Doubt about an ally from which it is threatened. */
const DOUBT = 0.9;
/** Turns between two threats of a government. */
const PAUSE = 3;
/** Only who has much to withhold is minded: least share of the largest market. */
const LARGE = 0.12;

/**
 * “We keep our intelligence from you unless you keep the accord”: said once a turn by a large ally of that temper, to the partner most
 * in doubt, about the ban on vendors they share or whatever it was last named in.
 */
export function threatsToWithhold(s: Situation): PromiseDraft[] {
  const verb = s.options.verbs.find((v) => v.verb === 'withhold');
  if (verb?.allowed !== true || temper(s, THREATENS) < 0.5 || sizeOf(s, s.me) < LARGE) return [];
  if (saidLately(s)) return [];
  const spoken = new Set(s.view.promises.flatMap((p) => (isThreat(s, p) ? [p.to] : [])));
  const aims = verb.targets.flatMap(({ value: to, allowed }) => {
    if (!allowed || spoken.has(to) || !s.options.deals.partners.includes(to)) return [];
    return s.options.accords.flatMap(({ accord, members }) => {
      const bans = s.setup.accords[s.setup.accord(accord)]?.provisions.some((p) => p.kind === 'vendor-ban');
      const named = sinceNamed(s, accord, to) <= 2;
      if (!members.includes(to) || !(bans === true || named)) return [];
      return [{ to, accord, doubt: suspicion(s, accord, to) + (bans === true ? 0.2 : 0) }];
    });
  });
  const [worst] = aims.sort((a, b) => b.doubt - a.doubt);
  if (worst === undefined || worst.doubt < DOUBT) return [];
  return [
    {
      to: worst.to,
      turn: s.view.turn,
      clause: { kind: 'act', verb: 'withhold', target: worst.to },
      unless: { kind: 'honour', accord: worst.accord },
    },
  ];
}

/** A threat that is made every year frightens nobody. */
function saidLately(s: Situation): boolean {
  return s.view.promises.some(
    (p) =>
      p.from === s.view.seat &&
      p.turn > s.view.turn - PAUSE &&
      p.unless !== undefined &&
      p.clause.kind === 'act' &&
      p.clause.verb === 'withhold',
  );
}

function mine(s: Situation): Promise_[] {
  return s.view.promises.filter((p) => p.from === s.view.seat && isThreat(s, p));
}

function isThreat(s: Situation, p: Promise_): boolean {
  return (
    p.turn === s.view.turn &&
    p.status === 'open' &&
    p.unless !== undefined &&
    p.clause.kind === 'act' &&
    p.clause.verb === 'withhold'
  );
}

/** Points that carrying a threat out is worth: the word, where the other is not believed to have done what was asked. */
export function threatened(s: Situation, target: string): number {
  const said = mine(s).find((p) => p.to === target);
  if (said?.unless?.kind !== 'honour') return 0;
  const doubt = limit(suspicion(s, said.unless.accord, target), 0, 1);
  return (s.character.keepsWord ? 1.6 : 0.6) * doubt;
}

/** What a threat makes of a decision to keep one’s due: the larger who threatens, the likelier it is minded. */
export function minding(s: Situation, d: AccordDecision): AccordDecision {
  if (d.choice === 'honour') return d;
  const by = s.view.promises.find(
    (p) =>
      p.to === s.view.seat && isThreat(s, p) && p.unless?.kind === 'honour' && p.unless.accord === d.accord,
  );
  if (by === undefined) return d;
  const open = s.options.accords.find((a) => a.accord === d.accord)?.choices;
  if (open?.some((c) => c.value === 'honour' && c.allowed) !== true) return d;
  const fear = Math.round(1000 * limit(0.25 + 0.6 * sizeOf(s, s.setup.state(by.from)), 0, 0.9));
  return coinOf(s, d.accord)(fear)
    ? { accord: d.accord, choice: 'honour', why: { id: 'bots.reason.threatened' } }
    : d;
}
