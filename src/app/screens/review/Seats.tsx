import { Aims } from './Aims';
import type { PartProps } from './parts';
import { Tracks } from './Tracks';

/** Each seat's way through the game, and what it secretly wanted. */
export function Seats({ account, history }: PartProps) {
  return (
    <>
      <Tracks account={account} history={history} />
      <Aims account={account} />
    </>
  );
}
