import { accord } from './accord';
import { acts } from './acts';
import { agenda } from './agenda';
import { bots } from './bots';
import { causes } from './causes';
import { change } from './change';
import { deals } from './deals';
import { forums } from './forums';
import { hall } from './hall';
import { institutions } from './institutions';
import { instruments } from './instruments';
import { joint } from './joint';
import { ledger } from './ledger';
import { long } from './long';
import { news } from './news';
import { plan } from './plan';
import { reason } from './reason';
import { replay } from './replay';
import { research } from './research';
import { roundTable } from './roundTable';
import { rules } from './rules';
import { terms } from './terms';
import { union } from './union';
import { votes } from './votes';
import { xray } from './xray';

/** What a game says until its end, beyond what the first screen has. */
export const play = {
  ...accord,
  ...agenda,
  ...hall,
  ...votes,
  ...news,
  ...acts,
  ...ledger,
  ...replay,
  ...research,
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
  ...xray,
} as const;
