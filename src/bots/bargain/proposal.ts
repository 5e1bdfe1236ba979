import type { Offer } from '../../engine';
import type { Why } from '../types';

/** An offer with what the proposer reckons to gain, in points, and why it makes it. */
export interface Proposal {
  readonly offer: Offer;
  readonly gain: number;
  /** Place of the text it is about among the motions; −1 none. */
  readonly text: number;
  readonly why: Why;
}
