import { accord } from './accord';
import { acts } from './acts';
import { agenda } from './agenda';
import { bots } from './bots';
import { causes } from './causes';
import { change } from './change';
import { deals } from './deals';
import { hall } from './hall';
import { institutions } from './institutions';
import { ledger } from './ledger';
import { long } from './long';
import { news } from './news';
import { plan } from './plan';
import { reason } from './reason';
import { replay } from './replay';
import { rules } from './rules';
import { terms } from './terms';
import { votes } from './votes';
import { xray } from './xray';

/** What a class game says until its end, beyond what the first screen has. */
export const play = {
  ...accord,
  ...agenda,
  ...hall,
  ...votes,
  ...news,
  ...acts,
  ...ledger,
  ...replay,
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
  ...xray,
} as const;
