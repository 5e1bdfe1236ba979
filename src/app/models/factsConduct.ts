import { byId, factsOf, line, nameOf, screen, type Account, type Line } from './facts';
import { causeRef, refTo } from './ledgerRefs';

interface ConductRegret {
  line: Line;
  more?: Line;
  weight: number;
}

/**
 * What honouring, or keeping a due, meant for this seat and the others this turn: the turn is played again with the one choice
 * flipped, the same luck and everybody else's orders as they were. Only for accords whose dues are points at home; weights
 * are small, so that a text that could have been turned is told first.
 */
export function ownAccordRegrets(account: Account): ConductRegret[] {
  const { setup, seat } = account;
  return factsOf(account, 'conduct')
    .filter((f) => f.state === seat)
    .flatMap((fact): ConductRegret[] => {
      const def = byId(setup.accords, fact.accord);
      if (!def || def.due.home === undefined || def.members.length < 2) return [];
      const flipped = account.turned(def.id, fact.honoured ? 'defect' : 'honour');
      const gain = (id: string) =>
        screen(account.after.home.get(setup.state(id)) - flipped.home.get(setup.state(id)));
      const own = gain(seat);
      const others = Math.max(...def.members.filter((id) => id !== seat).map((id) => Math.abs(gain(id))));
      const accord = nameOf.accord(setup, def.id);
      const refs = causeRef(refTo(account, 'home', seat));
      const id = fact.honoured
        ? own < 0
          ? 'reveal.regret.honour'
          : 'reveal.regret.honour.gain'
        : own < 0
          ? 'reveal.regret.defect.cost'
          : 'reveal.regret.defect';
      const more = fact.honoured ? 'reveal.regret.honour.more' : 'reveal.regret.defect.more';
      return [
        {
          line: line(id, { accord, by: Math.abs(own) }, refs),
          ...(others === 0 ? {} : { more: line(more, { others }) }),
          weight: Math.abs(own) / 10,
        },
      ];
    });
}
