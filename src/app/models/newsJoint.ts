import { called, factsOf, line, type Account } from './facts';
import { jointLines } from './factsJoint';
import { SALIENCE, type Story } from './newsStory';

/** Attackers named together, help in a crisis, loans that stopped. */
export function jointStories(account: Account): Story[] {
  const { setup } = account;
  const only = <K extends 'attribution' | 'aid' | 'loan-frozen'>(kind: K, at: number) =>
    jointLines({ ...account, facts: factsOf(account, kind).slice(at, at + 1) });
  return [
    ...factsOf(account, 'attribution').map((f, at): Story => ({
      id: `attribution-${at}`,
      salience: SALIENCE.covertKnown,
      headline: line('news.joint.attribution', { n: f.joined.length, by: called(setup, f.by) }),
      body: only('attribution', at),
    })),
    ...factsOf(account, 'aid').map((f, at): Story => ({
      id: `aid-${f.accord}`,
      salience: SALIENCE.event,
      headline: line('news.joint.aid', { n: f.helped.length }),
      body: only('aid', at),
    })),
    ...factsOf(account, 'loan-frozen').map((f, at): Story => ({
      id: `frozen-${f.accord}`,
      salience: SALIENCE.contracts,
      headline: line('news.joint.loan-frozen', { at: f.at === undefined ? 'none' : called(setup, f.at) }),
      body: only('loan-frozen', at),
    })),
  ];
}
