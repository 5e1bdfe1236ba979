import { ballot } from './ballot';
import { debrief } from './debrief';
import { dilemmas } from './dilemmas';
import { directing } from './directing';
import { exports } from './exports';
import { report } from './report';
import { review } from './review';
import { room } from './room';
import { sensitivity } from './sensitivity';
import { sheets } from './sheets';
import { trust } from './trust';
import { whatif } from './whatif';
import { wordLedger } from './wordLedger';

/** What is said only beside a game or after it: by the review, reports, rooms, ballots and what is printed. */
export const later = {
  ...ballot,
  ...room,
  ...directing,
  ...review,
  ...report,
  ...exports,
  ...sheets,
  ...debrief,
  ...trust,
  ...sensitivity,
  ...whatif,
  ...wordLedger,
  ...dilemmas,
} as const;
