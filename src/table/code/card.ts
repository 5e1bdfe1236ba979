import type { Card, Setup } from '../../engine';
import { oneOf, whole, type Digits } from './digits';

const KINDS = ['lean', 'event', 'inspection', 'report'] as const;

/** A seat's private card, written or read. */
export function cardOn(d: Digits, setup: Setup, card: Card | null): Card | null {
  const { domains, states, accords } = setup;
  const id = (list: readonly { readonly id: string }[], value: string | undefined) =>
    oneOf(
      d,
      list.map((x) => x.id),
      value,
    ) ?? '';
  const is = (value: boolean | undefined) => d.digit(2, value === true ? 1 : 0) === 1;
  switch (oneOf(d, KINDS, card?.kind)) {
    case 'lean': {
      const told = card?.kind === 'lean' ? card : undefined;
      const [domain, market] = [id(domains, told?.domain), id(states, told?.market)];
      const towards = is((told?.lean ?? 0) >= 0) ? 1 : -1;
      return { kind: 'lean', domain, market, lean: towards * whole(d, Math.abs(told?.lean ?? 0)) };
    }
    case 'event':
      return {
        kind: 'event',
        event: id(setup.scenario.events, card?.kind === 'event' ? card.event : undefined),
      };
    case 'inspection': {
      const told = card?.kind === 'inspection' ? card : undefined;
      const [accord, state] = [id(accords, told?.accord), id(states, told?.state)];
      return { kind: 'inspection', accord, state, inspected: is(told?.inspected) };
    }
    case 'report': {
      const told = card?.kind === 'report' ? card : undefined;
      const [accord, state] = [id(accords, told?.accord), id(states, told?.state)];
      return { kind: 'report', accord, state, honoured: is(told?.honoured) };
    }
    case undefined:
      return null;
  }
}
