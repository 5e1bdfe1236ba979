import { describe, expect, it } from 'vitest';
import { csv } from '../../src/lab/csv';

describe('rows as CSV', () => {
  it('end with CRLF, and leave numbers, also negative ones, as they are', () => {
    expect(csv(['a', 'b'], [[1, -2.5]])).toBe('a,b\r\n1,-2.5\r\n');
  });

  it('quote what holds a comma, a quote or a line break', () => {
    expect(csv(['a'], [['x,y'], ['say "no"'], ['two\nlines']])).toBe(
      'a\r\n"x,y"\r\n"say ""no"""\r\n"two\nlines"\r\n',
    );
  });

  it.each(['=1+1', '+cmd', '-2', '@sum', '\tx', '\rx'])('never let %j be read as a formula', (text) => {
    const [, line = ''] = csv(['a'], [[text]]).split('a\r\n');
    expect(line.replace(/^"/, '').startsWith(`'${text}`)).toBe(true);
  });

  it('leave the cell of nothing empty', () => {
    expect(csv(['a', 'b'], [[null, 'x']])).toBe('a,b\r\n,x\r\n');
  });
});
