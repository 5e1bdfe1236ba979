import { longest, type World } from '../../engine';
import type { AccordDef } from '../../scenario/types';
import { byId, factsOf, line, nameOf, screen, stakeTimes, type Account, type Line } from './facts';
import { causeRef, refTo } from './ledgerRefs';
import { resultIn, stakeIn } from './stake';

/** A thing that a seat's other choice would have changed. */
export interface Regret {
  readonly line: Line;
  readonly more?: Line;
  /** As `stakeIn` measures it; the largest is told. */
  readonly weight: number;
}

/**
 * What honouring, or keeping a due, meant for this seat and the others this turn: the turn is played again with the one choice
 * flipped, the same luck and everybody else's orders as they were. Where that would have decided who wins, it says so.
 */
export function ownAccordRegrets(account: Account): Regret[] {
  const { setup, seat } = account;
  return factsOf(account, 'conduct')
    .filter((f) => f.state === seat)
    .flatMap((fact): Regret[] => {
      const def = byId(setup.accords, fact.accord);
      if (!def) return [];
      const flipped = account.turned({ accord: def.id, choice: fact.honoured ? 'defect' : 'honour' });
      const weight = Math.abs(stakeIn(account, flipped));
      const ending = endingLines(account, def, fact.honoured, flipped);
      if (ending !== null) return [{ ...ending, weight }];
      if (def.due.home === undefined) return [];
      return [conductRegret(account, def, fact.honoured, flipped, weight)];
    });
}

/** What the other choice would have moved at home; that of a member who was found out, with what follows next turn. */
function conductRegret(
  account: Account,
  def: AccordDef,
  honoured: boolean,
  flipped: World,
  weight: number,
): Regret {
  const { setup, seat } = account;
  const gain = (id: string) =>
    screen(account.after.home.get(setup.state(id)) - flipped.home.get(setup.state(id)));
  const own = gain(seat);
  const others = Math.max(0, ...def.members.filter((id) => id !== seat).map((id) => Math.abs(gain(id))));
  const accord = nameOf.accord(setup, def.id);
  const refs = causeRef(refTo(account, 'home', seat));
  const caught = factsOf(account, 'named').some((f) => f.accord === def.id && f.state === seat);
  if (!honoured && caught) {
    const next = sharesMissed(account, def);
    return {
      line: line(
        'reveal.regret.caught',
        { accord, sign: own < 0 ? 'cost' : 'saved', by: Math.abs(own) },
        refs,
      ),
      ...(next > 0 && { more: line('reveal.regret.caught.more', { next }) }),
      weight: weight + next,
    };
  }
  const id = honoured
    ? own < 0
      ? 'reveal.regret.honour'
      : 'reveal.regret.honour.gain'
    : own < 0
      ? 'reveal.regret.defect.cost'
      : 'reveal.regret.defect';
  const more = honoured ? 'reveal.regret.honour.more' : 'reveal.regret.defect.more';
  return {
    line: line(id, { accord, by: Math.abs(own) }, refs),
    ...(others === 0 ? {} : { more: line(more, { others }) }),
    weight,
  };
}

/** Shares that a suspended member goes without next turn, in points at home, if as many honour as did; 0 where it is not suspended. */
function sharesMissed(account: Account, def: AccordDef): number {
  const { setup, seat, turn } = account;
  const suspended = factsOf(account, 'suspended').some((f) => f.accord === def.id && f.state === seat);
  const honoured = factsOf(account, 'honour-count').find((f) => f.accord === def.id)?.honoured ?? 0;
  if (!suspended || turn >= longest(setup)) return 0;
  const perDue = def.provisions.reduce((sum, p) => sum + (p.kind === 'share' ? p.perDue : 0), 0);
  return perDue * honoured * stakeTimes(setup, turn + 1);
}

/** That the other choice would have ended the game otherwise for this seat; null where it would not, or the game goes on. */
function endingLines(
  account: Account,
  def: AccordDef,
  honoured: boolean,
  flipped: World,
): { line: Line; more: Line } | null {
  const { after, setup } = account;
  if (after.ending === null) return null;
  const [came, other] = [resultIn(account, after), resultIn(account, flipped)];
  if (came === other) return null;
  const accord = nameOf.accord(setup, def.id);
  return {
    line: line(
      'reveal.regret.ending',
      { accord, choice: honoured ? 'defect' : 'honour', came, other },
      causeRef(account.entries.findLast((e) => e.turn === account.turn && e.measure === 'index')?.id),
    ),
    more: line('reveal.regret.ending.more', {
      at: screen(flipped.index.get()),
      came: screen(after.index.get()),
    }),
  };
}
