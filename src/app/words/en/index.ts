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
import { exports } from './exports';
import { first } from './first';
import { forums } from './forums';
import { hall } from './hall';
import { help } from './help';
import { institutions } from './institutions';
import { joint } from './joint';
import { instruments } from './instruments';
import { ledger } from './ledger';
import { long } from './long';
import { news } from './news';
import { notices } from './notices';
import { plan } from './plan';
import { reason } from './reason';
import { report } from './report';
import { research } from './research';
import { room } from './room';
import { replay } from './replay';
import { review } from './review';
import { roundTable } from './roundTable';
import { rules } from './rules';
import { sensitivity } from './sensitivity';
import { sheets } from './sheets';
import { terms } from './terms';
import { title } from './title';
import { trust } from './trust';
import { union } from './union';
import { whatif } from './whatif';
import { wordLedger } from './wordLedger';
import { xray } from './xray';

/** The English catalogues, split by area; a new area is one file and one line here and in `areas`. */
export const en = {
  ...first,
  ...accord,
  ...agenda,
  ...ballot,
  ...hall,
  ...news,
  ...acts,
  ...room,
  ...ledger,
  ...replay,
  ...review,
  ...report,
  ...research,
  ...exports,
  ...rules,
  ...causes,
  ...change,
  ...terms,
  ...plan,
  ...deals,
  ...reason,
  ...bots,
  ...institutions,
  ...long,
  ...roundTable,
  ...joint,
  ...union,
  ...forums,
  ...instruments,
  ...sheets,
  ...debrief,
  ...trust,
  ...sensitivity,
  ...xray,
  ...whatif,
  ...wordLedger,
} as const;

/** The same by area, for the test that no id is defined twice. */
export const areas = {
  common,
  accord,
  agenda,
  ballot,
  hall,
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
  whatif,
  wordLedger,
} as const;
