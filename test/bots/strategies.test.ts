import { describe, expect, it } from 'vitest';
import { STRATEGIES, strategyOf, type AccordMemory, type Round } from '../../src/bots';

const HEADS = () => true;
const TAILS = () => false;

/** A history told in letters: what the two others did each turn; upper case both honoured, `h` one, `d` none. */
function remembers(others: string, o: { own?: string; suspended?: boolean } = {}): AccordMemory {
  const rounds = others.split('').map((letter, i): Round => ({
    turn: i + 1,
    own: o.own === undefined ? null : o.own[i] === 'D' ? 'defect' : 'honour',
    honoured: letter === 'H' ? 2 : letter === 'h' ? 1 : 0,
    others: 2,
  }));
  return { accord: 'fund', turn: rounds.length + 1, suspended: o.suspended ?? false, rounds };
}

/** What a strategy does turn by turn while the others play `others`; D or H. */
function plays(id: string, others: string, coin = TAILS): string {
  let own = '';
  for (let t = 0; t <= others.length; t += 1) {
    const choice = strategyOf(id).decide(remembers(others.slice(0, t), { own }), coin);
    own += choice === 'honour' ? 'H' : 'D';
  }
  return own;
}

describe('every strategy', () => {
  it.each(STRATEGIES.map((s) => s.id))('%s has one line in the registry and answers any history', (id) => {
    expect(STRATEGIES.filter((s) => s.id === id)).toHaveLength(1);
    for (const others of ['', 'H', 'd', 'hh', 'HdHd', 'ddddd'])
      for (const coin of [HEADS, TAILS])
        expect(['honour', 'defect']).toContain(strategyOf(id).decide(remembers(others), coin));
  });

  it('is looked up by name, and a misspelt one lists those there are', () => {
    expect(() => strategyOf('tit-for-tatt')).toThrow(/no strategy "tit-for-tatt"; there are tit-for-tat, /);
  });

  it.each([
    'tit-for-tat',
    'generous-tit-for-tat',
    'two-tats',
    'win-stay-lose-shift',
    'grim',
    'gradual',
    'always-honour',
  ])('%s is nice: it never defects first', (id) => {
    expect(plays(id, 'HHHHHH')).toBe('HHHHHHH');
  });
});

describe('among n members', () => {
  it('the others kept the accord when at least half of them honoured', () => {
    expect(plays('tit-for-tat', 'hd')).toBe('HHD');
  });

  it('a member alone in good standing has nobody to blame', () => {
    const alone: AccordMemory = {
      accord: 'fund',
      turn: 2,
      suspended: false,
      rounds: [{ turn: 1, own: 'honour', honoured: 0, others: 0 }],
    };
    expect(strategyOf('tit-for-tat').decide(alone, TAILS)).toBe('honour');
    expect(strategyOf('grim').decide(alone, TAILS)).toBe('honour');
  });
});

describe('tit for tat', () => {
  it('does what the others did last', () => {
    expect(plays('tit-for-tat', 'HdHHd')).toBe('HHDHHD');
  });

  it('pays once to end its suspension, whatever the others did', () => {
    expect(strategyOf('tit-for-tat').decide(remembers('d', { suspended: true }), TAILS)).toBe('honour');
  });
});

describe('suspicious tit for tat', () => {
  it('opens by defecting, then does what the others did last', () => {
    expect(plays('suspicious-tit-for-tat', 'HHdH')).toBe('DHHDH');
  });

  it('pays once to end its suspension', () => {
    expect(strategyOf('suspicious-tit-for-tat').decide(remembers('d', { suspended: true }), TAILS)).toBe(
      'honour',
    );
  });
});

describe('alternator', () => {
  it('honours and defects in turn, whatever the others do', () => {
    expect(plays('alternator', 'HdHd')).toBe('HDHDH');
  });

  it('goes by what it did, not by what it meant to do', () => {
    expect(strategyOf('alternator').decide(remembers('HH', { own: 'HH' }), TAILS)).toBe('defect');
    expect(strategyOf('alternator').decide(remembers('HH', { own: 'HD' }), TAILS)).toBe('honour');
  });

  it('honours where it cannot know what it did', () => {
    expect(strategyOf('alternator').decide(remembers('H'), TAILS)).toBe('honour');
  });
});

describe('generous tit for tat', () => {
  it('forgives by its coin, one in three', () => {
    const asked: number[] = [];
    strategyOf('generous-tit-for-tat').decide(remembers('d'), (permille) => {
      asked.push(permille);
      return false;
    });
    expect(asked).toEqual([333]);
    expect(plays('generous-tit-for-tat', 'dd', HEADS)).toBe('HHH');
    expect(plays('generous-tit-for-tat', 'dd', TAILS)).toBe('HDD');
  });
});

describe('tit for two tats', () => {
  it('defects only after two bad turns running', () => {
    expect(plays('two-tats', 'dHddH')).toBe('HHHHDH');
  });
});

describe('win stay, lose shift', () => {
  it('repeats what went well and changes what did not', () => {
    expect(plays('win-stay-lose-shift', 'dHHdd')).toBe('HDDDHD');
  });

  it('honours again when it is suspended', () => {
    expect(
      strategyOf('win-stay-lose-shift').decide(remembers('H', { own: 'D', suspended: true }), TAILS),
    ).toBe('honour');
  });
});

describe('grim', () => {
  it('never honours again, not even to end its suspension', () => {
    expect(plays('grim', 'HdHHH')).toBe('HHDDDD');
    expect(strategyOf('grim').decide(remembers('dH', { suspended: true }), TAILS)).toBe('defect');
  });
});

describe('gradual', () => {
  it('answers the n-th defection with n defections and two turns of calm', () => {
    expect(plays('gradual', 'dHHHdHHHHH')).toBe('HDHHHDDHHHH');
  });

  it('counts a defection in calm without a new punishment', () => {
    expect(plays('gradual', 'dHdHHdHHHH')).toBe('HDHHHHDDDHH');
  });
});
