import { describe, expect, it } from 'vitest';
import { migrateText, type Migration } from '../../src/scenario/migrate';

/** A format that never was, in which accords were called treaties and had a fee. */
const toFirst: Migration = {
  from: 'standard-bearers/scenario@0',
  to: 'standard-bearers/scenario@1',
  changes(value) {
    const { treaties } = value as { treaties: { id: string; fee: number }[] };
    return [
      { path: ['accords'], value: treaties.map(({ id, fee }) => ({ id, due: { home: fee } })) },
      { path: ['treaties'], value: undefined },
    ];
  },
  manual: ['say how each accord is inspected'],
};

const old = `{
  // The oldest scenario of all.
  "format": "standard-bearers/scenario@0",
  "treaties": [{ "id": "fund", "fee": 4 }],
  "minutes": 5 // quick
}
`;

describe('a file of an older format', () => {
  const made = migrateText(old, [toFirst]);

  it('is brought to the newest, with its comments', () => {
    expect(made.formats).toEqual(['standard-bearers/scenario@0', 'standard-bearers/scenario@1']);
    expect(made.text).toContain('// The oldest scenario of all.');
    expect(made.text).toContain('"minutes": 5');
    expect(made.text).toContain('// quick');
    expect(made.text).not.toContain('treaties');
    expect(made.text.replaceAll(/\s+/g, ' ')).toContain(
      '"accords": [ { "id": "fund", "due": { "home": 4 } } ]',
    );
  });

  it('tells what is left to do by hand', () => {
    expect(made.manual).toEqual(['say how each accord is inspected']);
  });

  it('is not changed a second time', () => {
    expect(migrateText(made.text, [toFirst])).toEqual({
      text: made.text,
      formats: ['standard-bearers/scenario@1'],
      manual: [],
    });
  });
});

describe('a file of the newest format, or of none', () => {
  it.each(['{ "format": "standard-bearers/scenario@1" }', '{}', '[', ''])(
    'is given back as it is: %s',
    (text) => {
      expect(migrateText(text).text).toBe(text);
    },
  );
});
