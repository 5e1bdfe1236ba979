import { accord } from './accord';
import { acts } from './acts';
import { agenda } from './agenda';
import { ballot } from './ballot';
import { bots } from './bots';
import { causes } from './causes';
import { change } from './change';
import { common } from './common';
import { deals } from './deals';
import { debrief } from './debrief';
import { dilemmas } from './dilemmas';
import { exports } from './exports';
import { first } from './first';
import { forums } from './forums';
import { hall } from './hall';
import { help } from './help';
import { institutions } from './institutions';
import { instruments } from './instruments';
import { joint } from './joint';
import { later } from './later';
import { ledger } from './ledger';
import { long } from './long';
import { news } from './news';
import { notices } from './notices';
import { plan } from './plan';
import { play } from './play';
import { reason } from './reason';
import { replay } from './replay';
import { report } from './report';
import { research } from './research';
import { review } from './review';
import { room } from './room';
import { roundTable } from './roundTable';
import { rules } from './rules';
import { sensitivity } from './sensitivity';
import { sheets } from './sheets';
import { terms } from './terms';
import { title } from './title';
import { trust } from './trust';
import { union } from './union';
import { votes } from './votes';
import { whatif } from './whatif';
import { wordLedger } from './wordLedger';
import { xray } from './xray';

/**
 * The English catalogues, split by area. A new area is one file, one line in `areas`, and one in what comes first: `first.ts`, `play.ts` or
 * `later.ts`.
 */
export const en = { ...first, ...play, ...later } as const;

/** The same by area, for the test that no id is defined twice. */
export const areas = {
  common,
  accord,
  agenda,
  ballot,
  hall,
  votes,
  news,
  acts,
  room,
  ledger,
  review,
  replay,
  report,
  research,
  exports,
  rules,
  causes,
  change,
  terms,
  help,
  notices,
  title,
  plan,
  deals,
  reason,
  bots,
  institutions,
  long,
  roundTable,
  joint,
  union,
  forums,
  instruments,
  sheets,
  debrief,
  trust,
  sensitivity,
  xray,
  dilemmas,
  whatif,
  wordLedger,
} as const;
