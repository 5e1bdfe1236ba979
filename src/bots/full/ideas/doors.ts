import type { Setup } from '../../../engine';
import { inPoints, shareOf, type Situation } from '../../appraise/situation';
import { outlookOf, temper } from '../outlook';
import type { Idea } from './types';

const SUPPLY = 1;
const PURCHASE = 2;

/**
 * Doors to shut and to open again. A liberal seat shuts out the rival's vendors where they hold much at home, and supply of what the
 * rival needs while the rival leads; an autocracy answers those who shut a door on it; and a door is opened when the other side has
 * opened its own or capital runs short. Each open door costs capital and trust every turn, so that few are shut.
 */
export function doorIdeas(s: Situation, verb: 'closure' | 'embargo', cost: number): Idea[] {
  const { pole } = outlookOf(s);
  if (pole === 0) return [];
  const bit = verb === 'closure' ? PURCHASE : SUPPLY;
  return [
    ...reopenings(s, verb, bit, cost),
    ...retaliations(s, verb, bit, cost),
    ...shuttings(s, verb, bit, cost),
  ];
}

function shuttings(s: Situation, verb: 'closure' | 'embargo', bit: number, cost: number): Idea[] {
  const out = outlookOf(s);
  // Only who leads in the open has supply to deny.
  if (bit === SUPPLY && out.pole !== 1) return [];
  const zeal = 0.5 + temper(s, 60);
  const behind = out.pole * s.dial < 4 ? 1.3 : 0.8;
  const level = (domain: number, i: number) => shareOf(s.read.get('level', domain, i));
  // One field of ten is a smaller part of the market than one of four, and no smaller a policy.
  const fields = 1 + 0.35 * Math.max(0, s.setup.domains.length / 4 - 1);
  const doors = s.setup.domains.map((d, domain) => ({
    size:
      ((bit === PURCHASE ? fields : 1) *
        ((bit === SUPPLY && neededIn(s.setup, domain) ? 1.5 : 1) * (d.market + d.military))) /
      1000,
    // A door shut on sellers costs them what they hold here, whoever they are.
    held: bit === PURCHASE ? 0.5 + 1.6 * foreign(s, domain) : 0,
    own: level(domain, s.me),
    dear: 0.14 * out.shutByMe.length * dearness(s, domain),
  }));
  const ideas: Idea[] = [];
  for (const target of out.rivals)
    for (const [domain, { size: weight, held, own, dear }] of doors.entries()) {
      if (shut(s, domain, target, bit)) continue;
      const worth =
        bit === PURCHASE ? weight * held : weight * 1.6 * Math.max(0, own - level(domain, target));
      ideas.push(idea(s, verb, target, domain, worth * zeal * behind - dear, cost));
    }
  return ideas;
}

const needed = new WeakMap<Setup, ReadonlySet<string>>();

/** Whether another field cannot do without this one. */
function neededIn(setup: Setup, domain: number): boolean {
  let ids = needed.get(setup);
  if (ids === undefined) {
    ids = new Set(setup.domains.flatMap((d) => d.prerequisites.map((p) => p.domain)));
    needed.set(setup, ids);
  }
  return ids.has(setup.domains[domain]?.id ?? '');
}

/** What a closure costs of its usual price, where members of one's accord compare what they know of the domain. */
function dearness(s: Situation, domain: number): number {
  let price = 1;
  for (const a of s.setup.accords) {
    if (!a.members.includes(s.view.seat)) continue;
    for (const p of a.provisions)
      if (p.kind === 'risk-assessment' && s.setup.domain(p.domain) === domain)
        price *= 1 - ((p.discount / 1000) * s.read.get('honourers', s.setup.accord(a.id))) / a.members.length;
  }
  return price;
}

/** Share of the home market that the other side's vendors hold. */
function foreign(s: Situation, domain: number): number {
  return Math.max(0, 0.5 - outlookOf(s).pole * 0.5 * inPoints(s.read.get('tilt', domain, s.me)) * 0.01);
}

/** Who shut a door on this seat last year, or was seen keeping a ban on it, loses a door here: the one it sells most through. */
function retaliations(s: Situation, verb: 'closure' | 'embargo', bit: number, cost: number): Idea[] {
  const out = outlookOf(s);
  const resolve = out.pole === -1 ? 0.5 + 0.7 * temper(s, 61) : 0.15;
  const mine = new Set(out.shutByMe.map((d) => d.state));
  return out.shutByOthers
    .filter((d) => !mine.has(d.state) && s.setup.states[d.state]?.seat !== undefined)
    .flatMap((door) =>
      s.setup.domains.flatMap((d, domain) => {
        if (shut(s, domain, door.state, bit)) return [];
        const level = (i: number) => shareOf(s.read.get('level', domain, i));
        const hurts =
          bit === PURCHASE
            ? (d.market / 1000) * level(door.state) * size(s)
            : (d.market / 1000) * Math.max(0, level(s.me) - level(door.state)) * 2;
        // Its own chips are the last thing it will do without.
        const spares =
          bit === PURCHASE ? (d.market / 1000) * Math.max(0, level(door.state) - level(s.me)) : 0;
        return [
          idea(
            s,
            verb,
            door.state,
            domain,
            resolve * (0.4 + hurts - 1.5 * spares) - 0.1 * out.shutByMe.length,
            cost,
          ),
        ];
      }),
    );
}

/** Weight of one's market in the world, 0..1. */
function size(s: Situation): number {
  const most = Math.max(...s.setup.states.map((x) => x.market));
  return (s.setup.states[s.me]?.market ?? 0) / Math.max(1, most);
}

/** Reopens what was shut in answer to a door that is open again, and what can no longer be paid for. */
function reopenings(s: Situation, verb: 'closure' | 'embargo', bit: number, cost: number): Idea[] {
  const out = outlookOf(s);
  const upkeep = s.setup.p.closeCost * 1000 * out.shutByMe.length;
  const broke = s.options.capital < 2 * upkeep + 8000;
  return out.shutByMe
    .filter((d) => (d.bits & bit) !== 0)
    .flatMap((d) => {
      const answered = out.pole === -1 && !out.shutByOthers.some((x) => x.state === d.state);
      const won = out.pole * s.dial > 12;
      if (!answered && !broke && !won) return [];
      return [idea(s, verb, d.state, d.domain, 0.3 * (0.5 + temper(s, 62)), cost)];
    });
}

function shut(s: Situation, domain: number, target: number, bit: number): boolean {
  // Announced doors (four times the bit) are as good as shut.
  return (s.read.get('closures', domain, s.me, target) & (bit * 5)) !== 0;
}

function idea(s: Situation, verb: string, target: number, domain: number, worth: number, cost: number): Idea {
  const state = s.setup.states[target]?.id ?? '';
  return { act: { verb, target: state, domain: s.setup.domains[domain]?.id ?? '' }, worth, cost };
}
