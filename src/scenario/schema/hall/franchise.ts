import { z } from 'zod';
import { points } from '../common';

export const franchise = z
  .strictObject({
    limit: z
      .int()
      .min(1)
      .default(2)
      .describe('Years of unpaid contributions at which a state has no vote (`states.arrears`).'),
    cost: points
      .default(0)
      .describe(
        'What settling costs a seat, for each year behind or for credentials: political capital, or points at home.',
      ),
    proxies: z
      .boolean()
      .default(false)
      .describe('Whether a seat may hand its vote in plenary and in elections to another.'),
  })
  .describe('Who may vote: arrears, credentials, proxies. Who may not vote may still speak and object.');

export const credentials = z
  .enum(['pending', 'refused'])
  .describe('`pending`: it votes until the committee reports. `refused`: it may speak and not vote.');
