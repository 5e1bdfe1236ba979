import { describe, expect, it } from 'vitest';
import { begin, scenarioHash } from '../../src/engine';
import { PatchError, vary, type Patch } from '../../src/lab/vary';
import { shippedLibrary } from '../../src/scenario/library-node';
import { scenario } from '../support/scenario';

const library = shippedLibrary();
const radio = (patch: Patch) => vary('radio-silence', patch, library);

/** The lines of the refusal, or a test that fails because there was none. */
function refused(patch: Patch, id = 'radio-silence'): string {
  try {
    vary(id, patch, library);
  } catch (error) {
    if (error instanceof PatchError) return error.message;
    throw error;
  }
  throw new Error('the patch was not refused');
}

describe('a varied scenario', () => {
  it.each(['small-rooms', 'radio-silence', 'radio-silence-seminar'])(
    'is %s itself when nothing is varied',
    (id) => {
      expect(scenarioHash(vary(id, {}, library))).toBe(scenarioHash(scenario(id)));
    },
  );

  it('sets a number of its own, of its ruleset, of a list by id and of a provision by kind', () => {
    const s = radio({
      '/states/KEN/tilt/radio': 12,
      '/rules/tilts/lockAt': 44,
      '/accords/trusted-5g-fund/provisions/share/perDue': 2.5,
      '/turns/stakes/2': 1000,
    });
    expect(s.states.find((x) => x.id === 'KEN')?.tilt).toEqual({ radio: 12 });
    expect(s.rules.tilts.lockAt).toBe(44);
    expect(s.accords[0]?.provisions[0]).toMatchObject({ kind: 'share', perDue: 2.5, includeOwn: true });
    expect(s.turns.stakes[2]).toBe(1000);
  });

  it('sets what no file writes, where the schema knows it', () => {
    const s = radio({
      '/states/DEU/contracts': 1250,
      '/accords/trusted-5g-fund/provisions/share/includeOwn': false,
      '/rules/parameters/autSub': 1700,
      '/assembly/texts/vendor-code/prizes/KEN': 2,
    });
    expect(s.states.find((x) => x.id === 'DEU')?.contracts).toBe(1250);
    expect(s.accords[0]?.provisions[0]).toMatchObject({ includeOwn: false });
    expect(s.rules.parameters.autSub).toBe(1700);
    expect(s.assembly.texts.find((x) => x.id === 'vendor-code')?.prizes).toEqual({ SWE: 1, USA: -1, KEN: 2 });
  });

  it('drops and adds items of lists', () => {
    const base = scenario('radio-silence');
    const [aim] = base.aims;
    const event = base.events[0];
    const s = radio({
      [`/aims/${aim?.id}`]: { remove: true },
      [`/events/${event?.id}`]: null,
      '/events/new-event': {
        id: 'new-event',
        title: 'New',
        summary: 'New.',
        effects: [{ tilt: { domain: 'radio', by: 1 } }],
      },
    });
    expect(s.aims).toHaveLength(base.aims.length - 1);
    expect(s.events.map((e) => e.id)).toEqual([...base.events.slice(1).map((e) => e.id), 'new-event']);
  });

  it('takes a whole field away', () => {
    expect(radio({ '/cards': null }).cards).toBe(undefined);
  });

  it('is frozen, plays, and leaves the shipped one as it was', () => {
    const before = scenarioHash(scenario('radio-silence'));
    const s = radio({ '/states/KEN/tilt/radio': 12 });
    expect(Object.isFrozen(s.states[0])).toBe(true);
    expect(begin(s, { seed: '1' }).record.scenario.hash).not.toBe(before);
    expect(scenarioHash(scenario('radio-silence'))).toBe(before);
  });
});

describe('a patch that cannot be made', () => {
  it.each([
    ['/rules/tilts/lockA', 'did you mean "/rules/tilts/lockAt"'],
    ['/states/KEM/tilt/radio', 'did you mean "/states/KEN"'],
    [
      '/accords/trusted-5g-fund/provisions/shares/perDue',
      'did you mean "/accords/trusted-5g-fund/provisions/share"',
    ],
    ['/rulez/tilts/lockAt', 'did you mean "/rules"'],
    ['/rules/parameters/autsub', 'did you mean "/rules/parameters/autSub"'],
    ['/turns/stakes/first', 'known here: /turns/stakes/0, /turns/stakes/1'],
    ['/rules/tilts/lockAt/x', '/rules/tilts/lockAt holds one value'],
    ['rules/tilts/lockAt', 'paths begin with "/"'],
  ])('%s is refused with what is there', (path, hint) => {
    const said = refused({ [path]: 1 });
    expect(said).toContain(path);
    expect(said).toContain(hint);
  });

  it('names the item that is to be removed and is not there', () => {
    expect(refused({ '/events/nothing-like-it': { remove: true } })).toContain('nothing lies at');
  });

  it('says the problems of a scenario that is no longer good', () => {
    expect(refused({ '/rules/tilts/lockAt': 'high' })).toContain('SC112');
    expect(refused({ '/states/KEN': { remove: true } })).toContain('SC201');
  });

  it('suggests a scenario for a mistyped id', () => {
    expect(refused({}, 'radio-silnce')).toContain('did you mean "radio-silence"');
  });
});
