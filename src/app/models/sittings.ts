import { electionCases, type ElectionCase } from './elections';
import type { Account } from './facts';
import { hallCases, type HallCase } from './hall';
import { tableCases, type TableCase } from './tableVotes';

/** A text, or rival ones, before the assembly. */
export interface TextCase {
  readonly kind: 'text';
  readonly id: string;
  readonly hall: HallCase;
}

/** Anything that was decided by voices or votes. */
export type Sitting = TextCase | ElectionCase | TableCase;

/** All that a turn decided by voices and votes: texts first, then offices, then what members decided among themselves. */
export function sittings(account: Account): Sitting[] {
  return [
    ...hallCases(account).map((hall): TextCase => ({ kind: 'text', id: hall.item, hall })),
    ...electionCases(account),
    ...tableCases(account),
  ];
}
