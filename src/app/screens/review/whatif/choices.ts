import type { Setup, World } from '../../../../engine';
import type { OpenOrder } from '../../../../lab/whatif/open';
import type { Flip } from '../../../../lab/whatif/paths';
import { byId, line, nameOf, type Account, type Line } from '../../../models/facts';
import { considerationsText } from '../../../panels/deals/phrases';
import { t } from '../../../words';
import { deedOf, type Deed, type Offers } from '../../../models/flipWords';

/** One order that could have read otherwise, in words. */
export interface Choice extends Deed {
  readonly path: string;
  readonly value: string;
  /** What the seat did there as played. */
  readonly was: Deed;
  readonly flips: readonly Flip[];
}

/** Every alternative of some open orders. */
export function choicesOf(
  account: Account,
  history: readonly World[],
  orders: readonly OpenOrder[],
): Choice[] {
  const { setup } = account;
  const offers = offersIn(setup, history);
  return orders.flatMap((order) => {
    const was = deedOf(setup, order, order.was, 'none', offers);
    return order.values.map((value): Choice => {
      const deed = deedOf(setup, order, value, order.was, offers);
      const { instead, path } = order;
      return {
        path,
        value,
        did: deed.did,
        thing: instead === undefined ? deed.thing : insteadOf(account, deed.thing, instead),
        was,
        flips: [...(instead === undefined ? [] : [instead]), { path, value }],
      };
    });
  });
}

function insteadOf({ setup }: Account, thing: Line, { path }: Flip): Line {
  const id = path.slice(path.indexOf('.') + 1);
  return line('whatif.thing.instead', {
    thing,
    text: byId(setup.texts, id) === undefined ? id : nameOf.text(setup, id),
  });
}

/** Who offered what to whom, by the deal's name. */
export function offersIn(setup: Setup, history: readonly World[]): Offers {
  return (id) => {
    const deal = history.flatMap((world) => world.deals).find((d) => d.id === id);
    if (deal === undefined) return undefined;
    const give = considerationsText(setup, deal.give, 'theirs', deal.from);
    const take = considerationsText(setup, deal.take, 'theirs', deal.to);
    return { from: deal.from, to: deal.to, terms: t('whatif.thing.terms.of', { give, take }) };
  };
}
