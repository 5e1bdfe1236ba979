import type { Orders } from '../../../engine';
import type { Office } from '../../../table/offices';
import { readJson, writeJson } from '../../store/storage';

/** What a phone has been told and has written; it stays on the device, so that a reload loses nothing. */
export interface Ballot {
  /** Empty until it is known. */
  readonly scenario: string;
  /** The code on the big screen, as it was typed. */
  readonly room: string;
  readonly seat: string;
  /** Null: the whole seat. */
  readonly office: Office | null;
  readonly word: string;
  /** The seat's own code, as it was typed. */
  readonly own: string;
  readonly orders: Orders;
  /** Where the room stood when they were written; null before. */
  readonly mark: number | null;
  /** The room has moved on since a code was sealed: that code is stale. */
  readonly moved: boolean;
  readonly step: 'room' | 'seat' | 'decide' | 'review' | 'sealed';
}

export const BLANK: Ballot = {
  scenario: '',
  room: '',
  seat: '',
  office: null,
  word: '',
  own: '',
  orders: {},
  mark: null,
  moved: false,
  step: 'room',
};

const KEY = 'ballot';

export function keptBallot(): Ballot {
  return { ...BLANK, ...readJson<Partial<Ballot>>(KEY) };
}

export function keepBallot(ballot: Ballot): void {
  writeJson(KEY, ballot);
}
