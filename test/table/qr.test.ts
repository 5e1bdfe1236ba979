import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { begin, viewFor } from '../../src/engine';
import { playTurn } from '../../src/lab/run';
import { roomCode } from '../../src/table/code/room';
import { SEED } from '../support/game';
import { scenario } from '../support/scenario';

const SCALE = 4;

/** What a camera would see: dark and light squares, four dots wide, as red, green, blue and opacity. */
function picture(cells: boolean[][]): { width: number; height: number; data: Uint8ClampedArray } {
  const size = cells.length * SCALE;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      if (cells[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] === true)
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return { width: size, height: size, data };
}

describe('a code as a square of dots', () => {
  it(
    'is read back from what a camera sees, as long as a long game’s room makes it',
    { timeout: 30_000 },
    () => {
      const game = begin(scenario('long-table'), { seed: SEED });
      for (let turn = 0; turn < 3; turn += 1) playTurn(game);
      const code = roomCode(game.setup, viewFor(game, 'USA'), 7).replaceAll('-', '');
      expect(code.length).toBeGreaterThan(200);
      const cells = encodeQR(code, 'raw', { ecc: 'medium' });
      expect(decodeQR(picture(cells))).toBe(code);
    },
  );
});
