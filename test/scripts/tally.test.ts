import { describe, expect, it } from 'vitest';
import { sum, tallyOf, type Report } from '../../scripts/tally';

const report = (given: Partial<Report>): Report => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...given,
});

describe('the last line of npm test', () => {
  it('counts test cases', () => {
    expect(tallyOf(report({ numPassedTests: 5, numFailedTests: 2 }), 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a skipped test as failed', () => {
    const skipped = report({ numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 });
    expect(tallyOf(skipped, 0)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a file that broke before its first test', () => {
    const broken = report({ numPassedTests: 5, testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(tallyOf(broken, 1)).toEqual({ passed: 5, failed: 1 });
  });

  it.each([
    ['ends badly although every test passed', report({ numPassedTests: 5 }), 1, { passed: 5, failed: 1 }],
    ['runs no test', report({}), 0, { passed: 0, failed: 1 }],
    ['writes no report', undefined, 1, { passed: 0, failed: 1 }],
  ])('counts a failure when Vitest %s', (_, given, code, tally) => {
    expect(tallyOf(given, code)).toEqual(tally);
  });

  it('sums the steps', () => {
    const steps = [
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ];
    expect(sum(steps)).toEqual({ passed: 41, failed: 2 });
  });
});
