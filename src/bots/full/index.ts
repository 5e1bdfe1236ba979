import type { Orders } from '../../engine';
import type { Situation } from '../appraise/situation';
import { inspections, suspensions } from './conduct';
import { tabled, votes } from './hall';
import { statecraft } from './statecraft';
import { treasury } from './treasury';

/** What the full ledger asks of a seat beside accords and voices: money, inspections, suspensions, votes, acts. */
export function fullOrders(s: Situation, strategy: string): Orders {
  const table = tabled(s);
  return {
    ...treasury(s),
    inspections: inspections(s),
    suspend: suspensions(s, strategy),
    votes: votes(s),
    table,
    acts: statecraft(s, table.length),
  };
}
