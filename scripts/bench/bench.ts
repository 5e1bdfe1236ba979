import { stage } from './games';
import type { Effort } from './measure';
import type { Line } from './report';
import { gameLines } from './suites/games';
import { kernelLines } from './suites/kernels';
import { pieceLines } from './suites/pieces';
import { tournamentLines } from './suites/tournament';
import { workerLines } from './suites/workers';

/** Everything that is measured, in one run. */
export async function benchLines(effort: Effort): Promise<Line[]> {
  const played = stage();
  return [
    ...kernelLines(played, effort),
    ...tournamentLines(effort),
    ...gameLines(played, effort),
    ...pieceLines(played, effort),
    ...(await workerLines(effort)),
  ];
}
