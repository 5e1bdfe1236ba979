import type { Turn } from '../context';
import { currencies } from './currency';
import { debts } from './debts';
import { expulsions } from './expulsions';
import { pressure } from './pressure';
import { rivalry } from './rivalry';
import { tools } from './tools';

/** What instruments do turn after turn, in this order, before voters and elites judge. */
const STANDING: readonly ((t: Turn) => void)[] = [debts, tools, pressure, currencies, rivalry, expulsions];

export function standing(t: Turn): void {
  if (t.setup.scenario.rules.instruments === undefined) return;
  for (const rule of STANDING) rule(t);
}
