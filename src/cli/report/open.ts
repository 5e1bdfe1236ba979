import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { replay, scenarioHash } from '../../engine';
import type { Played } from '../../report/played';
import { parFile, shippedText } from '../../scenario/library-node';
import { openRecord } from '../files';

/** A record played again for its report; lines say why it cannot be. @throws UsageError when there is no such file */
export function openPlayed(path: string): { ok: true; played: Played } | { ok: false; lines: string[] } {
  const opened = openRecord(path);
  if (!opened.ok) return { ok: false, lines: opened.lines };
  const { scenario, origins, record } = opened;
  const result = replay(scenario, record);
  if (!result.holds) {
    const where = `turn ${result.turn}, ${result.phase}: ${result.detail}`;
    return { ok: false, lines: [`the record does not hold (${where}); there is nothing to report`] };
  }
  const pars = parsOf(scenario.id, scenarioHash(scenario));
  const own = record.scenario.text?.split('\n');
  return {
    ok: true,
    played: {
      game: result.game,
      scenario,
      origins,
      file: basename(path),
      ...(pars === undefined ? {} : { pars }),
      lineOf: (file, line) => (shippedText(file)?.split('\n') ?? own)?.[line - 1],
    },
  };
}

/** Points by seat, where par was computed on this very version of the scenario. */
function parsOf(id: string, hash: string): Record<string, number> | undefined {
  const file = parFile(id);
  if (!existsSync(file)) return undefined;
  const found = JSON.parse(readFileSync(file, 'utf8')) as { hash?: string; points?: Record<string, number> };
  return found.hash === hash ? found.points : undefined;
}
