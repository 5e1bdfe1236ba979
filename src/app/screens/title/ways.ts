import { importGame, scenarioById, shelf, startGame, tell } from '../../store';
import { newSeed } from './seed';

/** The beginner's way: the first beginners' scenario, the seat it offers, bots for the rest. */
export function playNow(): void {
  const first =
    scenarioById('small-rooms') ??
    scenarioById(shelf().find((entry) => entry.level === 'beginner')?.id ?? '');
  if (!first) return;
  startGame({ scenario: first, seats: { [first.scenario.start]: { kind: 'person' } }, seed: newSeed() });
}

/** Larger than any game file; a mistaken choice of a film should not fill the memory. */
const LARGEST = 20_000_000;

export async function openFile(file: File): Promise<void> {
  if (file.size > LARGEST) {
    tell({ id: 'foreign', params: { detail: file.name } });
    return;
  }
  await importGame(await file.text());
}

export { resume } from '../../store';
