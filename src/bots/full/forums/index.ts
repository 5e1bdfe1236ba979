import type { ForumOption, ForumOrder, Orders } from '../../../engine';
import type { AccordDecision } from '../../appraise/accords';
import type { Situation } from '../../appraise/situation';
import { agenda } from './agenda';
import { councils } from './councils';
import { calls, joins, leaves } from './seats';
import { admissions, dropped } from './votes';
import { asSworn } from './words';

/** What a seat orders in the forums in which it has a say, and what its calls cost, thousandths of capital beyond what is `spent`. */
export function forumOrders(
  s: Situation,
  decisions: readonly AccordDecision[],
  spent: number,
): { readonly orders: Pick<Orders, 'forums'>; readonly cost: number } {
  let cost = 0;
  const said = s.options.forums.flatMap((option): [string, ForumOrder][] => {
    const order = asSworn(s, option.forum, inOne(s, option, decisions, s.options.capital - spent - cost));
    if (order.call === true) cost += option.call?.cost ?? 0;
    return Object.keys(order).length === 0 ? [] : [[option.forum, order]];
  });
  return { orders: said.length === 0 ? {} : { forums: Object.fromEntries(said) }, cost };
}

function inOne(
  s: Situation,
  option: ForumOption,
  decisions: readonly AccordDecision[],
  purse: number,
): ForumOrder {
  if (option.call !== null) return calls(s, option, purse) ? { call: true } : {};
  if (option.join !== null) return joins(s, option) ? { join: true } : {};
  if (option.leave && leaves(s, option)) return { leave: true };
  const admit = admissions(s, option);
  const set = councils(s, option, decisions);
  const drop = dropped(s, option);
  const topic = agenda(s, option);
  return {
    ...(Object.keys(admit).length === 0 ? {} : { admit }),
    ...(Object.keys(set).length === 0 ? {} : { councils: set }),
    ...(drop === null ? {} : { drop }),
    ...(topic === null ? {} : { agenda: topic }),
  };
}
