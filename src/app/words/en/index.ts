import { agenda } from './agenda';
import { common } from './common';
import { hall } from './hall';
import { help } from './help';
import { ledger } from './ledger';
import { news } from './news';
import { review } from './review';
import { rules } from './rules';
import { scenario } from './scenario';

/** The English catalogues, split by area; a new area is one file and one line here and in `areas`. */
export const en = { ...common, ...agenda, ...hall, ...news, ...ledger, ...review, ...rules, ...help, ...scenario } as const;

/** The same by area, for the test that no id is defined twice. */
export const areas = { common, agenda, hall, news, ledger, review, rules, help, scenario } as const;
