import { POINT } from '../../engine';
import { counts } from './factsAccords';
import { called, clauseLine, factsOf, line, nameOf, type Account, type FactOf } from './facts';
import { titleOf, resultOf, votedOn } from './factsMotions';
import { causeRef, refTo } from './ledgerRefs';
import { SALIENCE } from './newsStory';
import { MANY, own, step, type Candidate } from './replayStep';

export function shocks(account: Account): Candidate[] {
  const { setup } = account;
  return factsOf(account, 'event').map((f) =>
    step({
      id: `shock-${f.event}`,
      kind: 'shock',
      line: line('reveal.event', { event: nameOf.event(setup, f.event) }),
      weight: SALIENCE.event,
      marks: {},
      is: [f.event],
    }),
  );
}

/** Orders that reach somebody else, those of several to the same in one step; what they moved there makes their weight. */
export function orders(account: Account): Candidate[] {
  const { setup, seat } = account;
  const groups = new Map<string, FactOf<'act'>[]>();
  for (const act of factsOf(account, 'act')) {
    const key = `${act.verb} ${act.target ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), act]);
  }
  return [...groups].map(([key, acts]) => {
    const [first] = acts;
    const { verb, target } = first as FactOf<'act'>;
    const by = [...new Set(acts.map((f) => f.state))];
    const mine = by.includes(seat) || target === seat;
    const moved = target === undefined ? 0 : pushOf(account, by, target);
    return step({
      id: `order-${key}`,
      kind: 'order',
      line: line('replay.order', {
        n: by.length,
        states:
          by.length > MANY ? [line('replay.states', { n: by.length })] : by.map((id) => called(setup, id)),
        clause: clauseLine(setup, { kind: 'act', verb, ...(target !== undefined && { target }) }),
      }),
      weight: (target === undefined ? 10 : 24 + Math.min(33, moved)) + (mine ? 12 : 0),
      marks:
        target === undefined || target === by[0]
          ? { ring: by }
          : { travel: by.slice(0, LINKS).map((from) => ({ from, to: target })) },
      is: by.map((id) => `${id}>${target ?? id}`),
    });
  });
}

/** More lines to one place are a star, not an order. */
const LINKS = 8;

/** How far some states' doings moved a market, in points, whichever way. */
function pushOf(account: Account, by: readonly string[], target: string): number {
  const causes = account.entries
    .filter((e) => e.turn === account.turn && e.measure === 'tilt' && e.subject.endsWith(`/${target}`))
    .flatMap((e) => e.causes)
    .filter((c) => c.rule.startsWith('statecraft.') && c.by?.some((id) => by.includes(id)));
  return causes.reduce((sum, c) => sum + Math.abs(c.delta), 0) / POINT;
}

export function honours(account: Account): Candidate[] {
  const facts = factsOf(account, 'honour-count');
  const links = (f: (typeof facts)[number]) => ({
    accord: f.accord,
    is: f.honoured === f.of ? ('kept' as const) : ('unknown' as const),
  });
  const told = counts(account);
  if (told.length !== facts.length)
    return told.map(({ id, title }) =>
      step({
        id,
        kind: 'count',
        line: title,
        weight: SALIENCE.countAll,
        marks: { links: facts.map(links) },
        is: facts.map((f) => f.accord),
      }),
    );
  return facts.flatMap((f, at) => {
    const title = told[at]?.title;
    if (title === undefined) return [];
    const weight = (f.honoured < f.of ? SALIENCE.fellText : SALIENCE.countAll) - at;
    return [
      step({
        id: `count-${f.accord}`,
        kind: 'count',
        line: title,
        weight,
        marks: { links: [links(f)] },
        is: [f.accord],
      }),
    ];
  });
}

/** Who was found out, and accords that ended. */
export function conduct(account: Account): Candidate[] {
  const { setup } = account;
  const names = (f: { accord: string; state: string }) => ({
    state: called(setup, f.state),
    accord: nameOf.accord(setup, f.accord),
  });
  return [
    ...factsOf(account, 'named').map((f) => {
      const told = line('reveal.named.one', names(f), causeRef(refTo(account, 'named', f.state)));
      return step({
        id: `named-${f.accord}-${f.state}`,
        kind: 'named',
        line: told,
        weight: SALIENCE.named,
        marks: { links: [{ accord: f.accord, state: f.state, is: 'broken' }], ring: [f.state] },
        needs: [f.accord],
        entries: own(told),
      });
    }),
    ...factsOf(account, 'lapsed').map((f) =>
      step({
        id: `lapsed-${f.accord}`,
        kind: 'named',
        line: line(
          'reveal.lapsed',
          { accord: nameOf.accord(setup, f.accord) },
          causeRef(refTo(account, 'lapsed', f.accord)),
        ),
        weight: SALIENCE.lapsed,
        marks: { lapsed: f.accord },
        needs: [f.accord],
      }),
    ),
  ];
}

export function motions(account: Account): Candidate[] {
  return votedOn(account).map((f) =>
    step({
      id: `motion-${f.motion}-${f.accord}`,
      kind: 'motion',
      line: line('reveal.motion', { title: titleOf(account, f), result: resultOf(f) }),
      weight: f.passed ? SALIENCE.motion : 12,
      marks: { item: `motion-${f.motion}-${f.accord}` },
      is: [f.motion],
    }),
  );
}
