import { useState, type ReactNode } from 'react';
import { PlanContext, type Plan } from '../../../src/app/screens/plan/usePlan';
import type { Orders } from '../../../src/engine';
import type { TestGame } from '../../support/game';
import { render } from '../ui/render';

export interface Desk {
  readonly place: HTMLElement;
  /** What has been written by it so far. */
  readonly orders: () => Orders;
}

/** A part of the planning screen as one seat sees it, and the orders it writes by it. */
export function desk(g: TestGame, seat: string, part: ReactNode, more: Partial<Plan> = {}): Desk {
  let written: Orders = {};
  function Seat() {
    const [orders, write] = useState<Orders>({});
    written = orders;
    const plan: Plan = {
      game: g.game,
      setup: g.game.setup,
      seat,
      view: g.view(seat),
      options: g.options(seat),
      draft: orders,
      standing: {},
      orders,
      repeats: false,
      stands: false,
      agenda: [],
      shown: 0,
      policy: 'estimate',
      stake: 1,
      steps: { undo: null, redo: null, onUndo: () => undefined, onRedo: () => undefined },
      change: (recipe) => {
        const next = structuredClone(orders);
        recipe(next);
        write(next);
      },
      ...more,
    };
    return <PlanContext value={plan}>{part}</PlanContext>;
  }
  const place = render(<Seat />);
  return { place, orders: () => written };
}
