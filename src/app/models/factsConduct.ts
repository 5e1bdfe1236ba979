import { byId, factsOf, line, nameOf, stakeTimes, type Account, type Line } from './facts';
import { causeRef, refTo } from './ledgerRefs';

/**
 * What honouring cost this seat, or what keeping its due cost the others, this turn, with everybody else as they were.
 * Only for accords whose dues and shares are points at home; weights are small, so that a text that could have been turned
 * is told first.
 */
export function ownAccordRegrets(account: Account): { line: Line; more: Line; weight: number }[] {
  const { setup, seat, turn } = account;
  const times = stakeTimes(setup, turn);
  return factsOf(account, 'conduct')
    .filter((f) => f.state === seat)
    .flatMap((fact) => {
      const def = byId(setup.accords, fact.accord);
      const share = def?.provisions.find((p) => p.kind === 'share');
      if (!def || def.due.home === undefined || !share || def.members.length < 2) return [];
      const accord = nameOf.accord(setup, def.id);
      const out = account.before.suspended.get(setup.accord(def.id), setup.state(seat)) > 0;
      const own = !out && share.includeOwn ? share.perDue : 0;
      const cost = (def.due.home - own) * times;
      const others = share.perDue * times;
      const refs = causeRef(refTo(account, 'home', seat));
      const id = fact.honoured ? 'reveal.regret.honour' : 'reveal.regret.defect';
      const weight = Math.abs(fact.honoured ? cost : others) / 10;
      return [
        {
          line: line(id, { accord, by: cost, others }, refs),
          more: line(`${id}.more`, { by: cost, others }),
          weight,
        },
      ];
    });
}
