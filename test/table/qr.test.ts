import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';

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
  it.each([12, 120, 640])('of %i symbols is read back from what a camera sees', (length) => {
    const code = Array.from({ length }, (_, n) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[(n * n) % 32]).join('');
    expect(decodeQR(picture(encodeQR(code, 'raw', { ecc: 'medium' })))).toBe(code);
  });
});
