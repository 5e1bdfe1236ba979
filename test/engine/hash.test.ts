import { describe, expect, it } from 'vitest';
import { Hash, canonical, hashText } from '../../src/engine/hash';

describe('hash', () => {
  it('depends on the order of what it takes, not on their sum', () => {
    expect(new Hash().int(1).int(2).hex()).not.toBe(new Hash().int(2).int(1).hex());
  });

  it('tells integers apart that differ only beyond 32 bits', () => {
    expect(new Hash().int(4_294_967_296).hex()).not.toBe(new Hash().int(0).hex());
    expect(new Hash().int(-1).hex()).not.toBe(new Hash().int(4_294_967_295).hex());
  });

  it('gives equal data equal text, whatever the order of their keys', () => {
    expect(canonical({ b: [1, { d: 1, c: null }], a: 'x' })).toBe(
      canonical({ a: 'x', b: [1, { c: null, d: 1 }] }),
    );
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(canonical([{ b: 'é"', a: -0 }, undefined, Number.NaN])).toBe('[{"a":0,"b":"é\\""},null,null]');
  });

  it('orders keys that look like numbers as text, like any other', () => {
    expect(canonical({ b: 1, 9: [{ 10: 0, 9: 0 }], 10: undefined })).toBe('{"9":[{"10":0,"9":0}],"b":1}');
    expect(canonical(Float64Array.of(...Array.from({ length: 11 }, (_, i) => i)))).toMatch(
      /^\{"0":0,"1":1,"10":10,"2":2,/,
    );
  });

  it('takes a list of numbers as it takes each of them', () => {
    const list = [0, 1, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 52, -(2 ** 52), 4_294_967_295];
    const one = new Hash();
    for (const x of list) one.int(x);
    expect(new Hash().ints(Float64Array.from(list)).hex()).toBe(one.hex());
  });

  it('has no collision among fifty thousand short texts', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 50_000; i += 1) seen.add(hashText(`order ${i}`));
    expect(seen.size).toBe(50_000);
  });
});
