import { clauseLine, called, factsOf, line, nameOf, screen, type Account, type Line } from './facts';
import { itemTitle, itemsDecided } from './factsTexts';
import type { LedgerTarget } from './ledger';
import { causeRef, refTo } from './ledgerRefs';

/** One turn of the game in a few lines, for the table of turns. */
export interface TurnRow {
  readonly turn: number;
  readonly label: string;
  readonly index: number;
  readonly indexAt: LedgerTarget;
  readonly texts: readonly Line[];
  /** Names, lock-ins, governments, milestones, events. */
  readonly breaks: readonly Line[];
}

export function turnRows(account: Account, indexes: readonly number[]): TurnRow[] {
  return Array.from({ length: account.turn }, (_, at) => {
    const turn = at + 1;
    const then: Account = { ...account, turn };
    return {
      turn,
      label: nameOf.turn(account.setup, turn),
      index: screen(indexes[turn] ?? 0),
      indexAt: { kind: 'cell', turn, measure: 'index', subject: '' },
      texts: itemsDecided(then).map(({ facts }) => {
        const head = facts.find((f) => f.result === 'approved') ?? facts[0];
        const refs = causeRef(refTo(then, 'outcome', head?.text ?? ''));
        return { ...line('review.turn.text', { result: itemTitle(then, facts) }), refs };
      }),
      breaks: breaksOf(then),
    };
  });
}

function breaksOf(account: Account): Line[] {
  const { setup } = account;
  const named = factsOf(account, 'named').map((f) =>
    line(
      'review.turn.named',
      { state: called(setup, f.state), accord: nameOf.accord(setup, f.accord) },
      causeRef(refTo(account, 'named', f.state)),
    ),
  );
  const locks = factsOf(account, 'locked').map((f) =>
    line(
      'review.turn.locked',
      { state: called(setup, f.state), pole: f.pole },
      causeRef(refTo(account, 'locked', `${f.domain}/${f.state}`)),
    ),
  );
  const falls = factsOf(account, 'election')
    .filter((f) => f.fell)
    .map((f) =>
      line(
        'review.turn.fell',
        { state: called(setup, f.state) },
        causeRef(refTo(account, 'fallen', f.state)),
      ),
    );
  const events = factsOf(account, 'event').map((f) =>
    line('news.plain', { text: nameOf.event(setup, f.event) }),
  );
  const done = factsOf(account, 'milestone').map((f) =>
    line(
      'review.turn.milestone',
      { milestone: nameOf.milestone(setup, f.milestone) },
      causeRef(refTo(account, 'completed', f.milestone)),
    ),
  );
  return [...events, ...named, ...locks, ...falls, ...done];
}

/** All promises that were judged, broken ones first. */
export function promiseLines(account: Account): Line[] {
  const { setup } = account;
  const order = { broken: 0, kept: 1, void: 2 } as const;
  return account.facts
    .flatMap((f) => (f.kind === 'promise' ? [f] : []))
    .sort((a, b) => order[a.result] - order[b.result] || a.turn - b.turn)
    .map((f) =>
      line(
        `review.promise.${f.result}`,
        {
          // A sealed word is told when the game ends; it was due in its own turn.
          turn: account.after.promises.find(({ id }) => id === f.promise)?.turn ?? f.turn,
          from: called(setup, f.from),
          to: called(setup, f.wronged),
          clause: clauseLine(setup, f.clause),
        },
        f.result === 'broken' ? causeRef(refTo(account, 'brokenPromises', f.from, f.turn)) : {},
      ),
    );
}

/** Signed deals that were carried out, in order. */
export function dealLines(account: Account): Line[] {
  const { setup, after } = account;
  return after.deals
    .filter((d) => d.status === 'executed')
    .map((d) => {
      const paid = screenPaid(account, d.give) - screenPaid(account, d.take);
      // Who paid stands first.
      const [from, to] = paid < 0 ? [d.to, d.from] : [d.from, d.to];
      return line(
        'review.deal',
        {
          turn: d.turn,
          from: called(setup, from),
          to: called(setup, to),
          paid: Math.abs(paid),
          text: [...d.give, ...d.take].flatMap((c) =>
            c.kind === 'voice' ? [nameOf.text(setup, c.text)] : [],
          ),
          voices: [...d.give, ...d.take].filter((c) => c.kind === 'voice').length,
        },
        causeRef(refTo(account, 'banked', d.to, d.turn) ?? refTo(account, 'banked', d.from, d.turn)),
      );
    });
}

function screenPaid({ setup }: Account, items: readonly { kind: string; amount?: number }[]): number {
  const full = setup.scenario.rules.ledger === 'full';
  const sum = items.reduce((total, c) => total + (c.kind === 'payment' ? (c.amount ?? 0) : 0), 0);
  return full ? sum / 1000 : screen(sum);
}
