import { create } from 'zustand';
import { tell } from '../../store/notice';
import type * as ways from './ways';

type Ways = typeof ways;

/** Whether somebody has chosen a way into a game whose code is not here yet. */
export const useGoing = create<{ readonly going: boolean }>()(() => ({ going: false }));

/** Goes a way into a game as soon as there is the code for it; says so when it cannot be fetched. */
export async function go(way: (open: Ways) => void | Promise<unknown>): Promise<void> {
  useGoing.setState({ going: true });
  try {
    await way(await import('./ways'));
  } catch (error) {
    tell({ id: 'not-fetched', params: { scenario: error instanceof Error ? error.message : '' } });
  } finally {
    useGoing.setState({ going: false });
  }
}
