import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  currentLocale,
  list,
  locales,
  num,
  onLocaleChange,
  range,
  registerLocale,
  setLocale,
  t,
} from '../../../src/app/words/whole';
import { tr } from '../../../src/app/words/rich';
import { en } from '../../../src/app/words/en';
import { parseMessage } from '../../../src/app/words/message';
import type { Part } from '../../../src/app/words/message';
import { formatNumber } from '../../../src/app/words/numbers';

/** Every file of sentences, without those that put them together. */
const areas = Object.values(
  import.meta.glob<Readonly<Record<string, object>>>(
    ['../../../src/app/words/en/**/*.ts', '!**/{index,first,play,later}.ts'],
    { eager: true },
  ),
).flatMap((file) => Object.values(file));

/** What a reader can see of a message, whichever branch is taken. */
const written = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'tag') return written(part.body);
      return part.kind === 'choice' ? Object.values(part.cases).map(written).join('|') : 'x';
    })
    .join('');

const british = { decimal: '.', group: ',' };

describe('numbers', () => {
  it('writes a minus sign, groups thousands and drops a trailing zero', () => {
    expect(formatNumber(-1234567, 'number', british)).toBe('−1,234,567');
    expect(formatNumber(4, 'number', british)).toBe('4');
    expect(formatNumber(4.25, 'number', british)).toBe('4.3');
  });

  it('signs gains and losses, but not zero or what rounds to it', () => {
    expect(formatNumber(3, 'signed', british)).toBe('+3');
    expect(formatNumber(-3, 'signed', british)).toBe('−3');
    expect(formatNumber(0, 'signed', british)).toBe('0');
    expect(formatNumber(-40, 'signedPoints', british)).toBe('0');
  });

  it('reads points in thousandths and percentages in permille', () => {
    expect(formatNumber(12_500, 'points', british)).toBe('12.5');
    expect(formatNumber(-1_950, 'signedPoints', british)).toBe('−2');
    expect(formatNumber(444, 'percent', british)).toBe('44%');
  });

  it('keeps two figures of a sum too small for one decimal', () => {
    expect(formatNumber(0.0061, 'fine', british)).toBe('0.0061');
    expect(formatNumber(0.13, 'fine', british)).toBe('0.13');
    expect(formatNumber(12.34, 'fine', british)).toBe('12.3');
    expect(formatNumber(0, 'fine', british)).toBe('0');
  });

  it('uses a dash for a range, and words where a minus would meet it', () => {
    expect(range(42, 47)).toBe('42–47');
    expect(range(-3, 4)).toBe('−3 to 4');
    expect(range(440, 441, 'percent')).toBe('44%');
    expect(num(1000)).toBe('1,000');
  });
});

describe('messages', () => {
  it('fills names and chooses the plural', () => {
    expect(t('masthead.turns', { turn: 5, turns: 8 })).toBe('Turn 5 of 8');
    expect(t('masthead.messages', { n: 0 })).toBe('Messages');
    expect(t('masthead.messages', { n: 2 })).toBe('Messages, 2 new');
  });

  it('drops tags in plain text and keeps them in rich text', () => {
    expect(t('seats.count', { done: 8, all: 14 })).toBe('8 of 14 seats have submitted');
    expect(renderToStaticMarkup(<>{tr('seats.count', { done: <em>8</em>, all: 14 })}</>)).toBe(
      '<strong><em>8</em> of 14</strong> seats have submitted',
    );
  });

  it('joins a list with a final and', () => {
    expect(list(['Kenya'])).toBe('Kenya');
    expect(list(['Germany', 'Sweden', 'Kenya'])).toBe('Germany, Sweden and Kenya');
  });

  it('names the mistake in a broken template', () => {
    expect(() => parseMessage('{n, plural, one {x}}')).toThrow('needs “other”');
    expect(() => parseMessage('{n, feet}')).toThrow('“feet” is not a number format');
    expect(() => parseMessage('a } b')).toThrow('never opened');
    expect(() => parseMessage('<b>a')).toThrow('“</b>” expected');
  });

  it('parses every English message, with no id in two areas', () => {
    const ids = areas.flatMap((area) => Object.keys(area));
    expect(ids.length).toBe(new Set(ids).size);
    expect(Object.keys(en).length).toBe(ids.length);
    for (const message of Object.values<string>(en)) expect(parseMessage(message).length).toBeGreaterThan(0);
  });

  it('writes typographic quotes, dashes and minus signs, and neither shouts nor trails off', () => {
    for (const [id, message] of Object.entries<string>(en)) {
      expect(written(parseMessage(message)), id).not.toMatch(/['"!]|\d-\d|\s-\d|\.\.\./);
    }
  });
});

describe('types', () => {
  it('refuses an unknown id and a missing or misspelt parameter when compiling', () => {
    const wrong = [
      // @ts-expect-error no such message
      () => t('masthead.nothing'),
      // @ts-expect-error `turns` is missing
      () => t('masthead.turns', { turn: 5 }),
      // @ts-expect-error `trun` is no parameter
      () => t('masthead.turn', { trun: 5 }),
    ];
    expect(t('phase.plan')).toBe('Plan');
    expect(wrong.slice(1).map((call) => call())).toEqual(['Turn 5 of {turns}', 'Turn {turn}']);
  });
});

describe('languages', () => {
  afterEach(() => setLocale('en-GB'));

  it('speaks a second language once it is registered', () => {
    const english = currentLocale();
    registerLocale({
      ...english,
      code: 'de',
      numbers: { decimal: ',', group: '.' },
      catalogue: { ...english.catalogue, 'masthead.turns': 'Runde {turn} von {turns}' },
    });
    expect(locales().map((locale) => locale.code)).toEqual(['en-GB', 'de']);
    const told = vi.fn<() => void>();
    const stop = onLocaleChange(told);
    setLocale('de');
    stop();
    expect(told).toHaveBeenCalledOnce();
    expect(t('masthead.turns', { turn: 5, turns: 8 })).toBe('Runde 5 von 8');
    expect(num(-1234.5)).toBe('−1.234,5');
    expect(() => setLocale('xx')).toThrow('known: en-GB, de');
  });
});
