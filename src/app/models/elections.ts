import type { Setup } from '../../engine';
import { t } from '../words';
import { byId, factsOf, nameOf, type Account, type FactOf } from './facts';

export interface ElectionCandidate {
  readonly id: string;
  readonly name: string;
  readonly sponsor: string;
  /** Which side the office would help; absent: neither. */
  readonly pole?: 'liberal' | 'illiberal';
}

/** One candidate in one round. */
export interface ElectionLine extends ElectionCandidate {
  readonly votes: number;
  readonly is: 'elected' | 'out' | 'was-out' | 'stays';
}

export interface ElectionRound {
  readonly n: number;
  readonly valid: number;
  readonly blank: number;
  /** Ballots that elect: more than half of the valid ones. */
  readonly needed: number;
  /** Candidates in the order of the paper, whatever their votes. */
  readonly lines: readonly ElectionLine[];
  /** What is said when it has been counted. */
  readonly said: string;
}

/** A secret ballot as the assembly shows it: counts by round, never who wrote what. */
export interface ElectionCase {
  readonly kind: 'election';
  readonly id: string;
  readonly election: string;
  readonly title: string;
  readonly candidates: readonly ElectionCandidate[];
  readonly rounds: readonly ElectionRound[];
  readonly winner: ElectionCandidate | null;
  /** What the winner changes, in sentences. */
  readonly office: string;
}

export function electionCases(account: Account): ElectionCase[] {
  return factsOf(account, 'ballot').map((f) => electionCase(account.setup, f));
}

function electionCase(setup: Setup, f: FactOf<'ballot'>): ElectionCase {
  const def = byId(setup.elections, f.election);
  const candidates = (def?.candidates ?? []).map(({ id, name, sponsor, direction }) => ({
    id,
    name,
    sponsor: nameOf.state(setup, sponsor),
    ...(direction !== undefined && { pole: direction }),
  }));
  const gone = new Set<string>();
  const rounds = f.rounds.map((round, at): ElectionRound => {
    const valid = Object.values(round.votes).reduce((sum, n) => sum + n, 0);
    const isLast = at === f.rounds.length - 1;
    const lines = candidates.map((candidate): ElectionLine => ({
      ...candidate,
      votes: round.votes[candidate.id] ?? 0,
      is: gone.has(candidate.id)
        ? 'was-out'
        : isLast && f.winner === candidate.id
          ? 'elected'
          : round.out === candidate.id
            ? 'out'
            : 'stays',
    }));
    if (round.out !== undefined) gone.add(round.out);
    const counts = { votes: round.votes[f.winner ?? ''] ?? 0, valid, title: def?.title ?? '', round: at + 1 };
    return {
      n: at + 1,
      valid,
      blank: round.blank,
      needed: Math.floor(valid / 2) + 1,
      lines,
      said: !isLast
        ? t('election.finding.round', counts)
        : f.winner === null
          ? t('election.finding.nobody', counts)
          : t('election.finding', { ...counts, winner: nameOf.candidate(setup, f.winner) }),
    };
  });
  return {
    kind: 'election',
    id: `ballot-${f.election}`,
    election: f.election,
    title: def?.title ?? f.election,
    candidates,
    rounds,
    winner: candidates.find(({ id }) => id === f.winner) ?? null,
    office:
      def === undefined || candidates.every(({ pole }) => pole === undefined)
        ? t('election.office.none')
        : t('election.office.speed', {
            lasts: def.lasts,
            speed: def.speed,
            domain: def.domain === undefined ? 'all' : nameOf.domain(setup, def.domain).toLowerCase(),
          }),
  };
}

/** The finding after so many rounds have been counted. */
export function electionFinding({ title, rounds }: ElectionCase, counted: number): string {
  return rounds[counted - 1]?.said ?? t('election.finding.sealed', { title });
}
