import { useMemo, useState } from 'react';
import { defaultOrders } from '../../../engine';
import type { AgendaKind } from '../../models/agenda';
import type { Office } from '../../../table/offices';
import { changed, drafted } from '../../store/steps';
import type { Draft } from '../../store/steps';
import { planOf } from '../plan/planOf';
import type { Plan } from '../plan/usePlan';
import type { Told } from './useBallot';

/** Which office takes a decision of the agenda. */
const TAKES: Readonly<Record<Exclude<AgendaKind, 'deals'>, Office>> = {
  statecraft: 'head',
  forum: 'head',
  research: 'finance',
  accords: 'finance',
  assembly: 'standards',
};

/** The same plan that the planning screen has, made of what the phone was told; null until that is enough. */
export function useBallotPlan({ game, seen, ballot, change }: Told): Plan | null {
  const { seat, office, orders: draft } = ballot;
  const standing = useMemo(
    () => (game === null || seen === null ? {} : defaultOrders(game.setup, seen.view)),
    [game, seen],
  );
  // The steps of undo end where the orders come from elsewhere: another seat, another turn, this phone after a reload.
  const [last, setLast] = useState<Draft>(() => drafted(draft));
  return useMemo(() => {
    const written = last.orders === draft ? last : drafted(draft);
    const put = (next: Draft): void => {
      setLast(next);
      change({ orders: next.orders });
    };
    if (game === null || seen === null) return null;
    return planOf({
      game,
      seat,
      ...seen,
      written,
      standing,
      repeats: false,
      policy: 'after-commit',
      mine: ({ kind }) => kind !== 'deals' && (office === null || TAKES[kind] === office),
      elsewhere: true,
      change: (recipe) => put(changed(written, recipe)),
      put,
    });
  }, [game, seen, seat, office, draft, last, standing, change]);
}

/** Whether this office is asked what it foretells. */
export function foretells(office: Office | null): boolean {
  return office === null || office === 'press';
}
