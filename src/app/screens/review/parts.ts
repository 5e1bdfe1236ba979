import type { ComponentType } from 'react';
import type { World } from '../../../engine';
import type { Account } from '../../models/facts';
import type { LoadedScenario } from '../../store';
import type { MessageId } from '../../words';
import { Assumptions } from './assumptions/Assumptions';
import { Conduct } from './Conduct';
import { Debrief } from './debrief/Debrief';
import { Directed, wasDirected } from './Directed';
import { Dilemmas } from './dilemmas/Dilemmas';
import { Ended } from './Ended';
import { Exports } from './exports/Exports';
import { Seats } from './Seats';
import { Trust } from './trust/Trust';
import { Turns } from './Turns';
import { WhatIf } from './whatif/WhatIf';

/** What every part of the review is given: the game as it may be read now, all of it, and the world after each turn. */
export interface PartProps {
  readonly account: Account;
  /** `history[t]` is the world after turn t; `history[0]` the start. */
  readonly history: readonly World[];
  readonly scenario: LoadedScenario;
}

/** One part of the review: a tab on a screen, an entry of the list on a phone, a run of pages on paper. */
export interface ReviewPart {
  readonly id: string;
  /** One or two words: ten of them stand side by side. */
  readonly title: Extract<MessageId, `review.part.${string}`>;
  /** Built when it is first opened, or when everything is printed. It brings its own `Section`s, with headings from h2. */
  readonly Part: ComponentType<PartProps>;
  /** Where there is nothing to tell the part is left out. */
  readonly has?: (account: Account) => boolean;
}

/** The parts in reading order; a new part is one file and one line. */
export const PARTS: readonly ReviewPart[] = [
  { id: 'ended', title: 'review.part.ended', Part: Ended },
  { id: 'seats', title: 'review.part.seats', Part: Seats },
  { id: 'turns', title: 'review.part.turns', Part: Turns },
  { id: 'accords', title: 'review.part.accords', Part: Conduct, has: (a) => a.setup.accords.length > 0 },
  { id: 'dilemmas', title: 'review.part.dilemmas', Part: Dilemmas },
  { id: 'directed', title: 'review.part.directed', Part: Directed, has: wasDirected },
  { id: 'trust', title: 'review.part.trust', Part: Trust },
  { id: 'whatif', title: 'review.part.whatif', Part: WhatIf },
  { id: 'debrief', title: 'review.part.debrief', Part: Debrief },
  { id: 'assumptions', title: 'review.part.assumptions', Part: Assumptions },
  { id: 'exports', title: 'review.part.exports', Part: Exports },
];
