import { called, factsOf, line, nameOf, type Account, type Line } from './facts';
import { stateNames } from './newsStory';

/** What accords did together this turn, as far as the seat may know: found, frozen, helped, named, and not sold. */
export function jointLines(account: Account): Line[] {
  const { setup } = account;
  return [
    ...factsOf(account, 'attribution').flatMap((f) => [
      line('reveal.joint.attribution', {
        joined: stateNames(account, f.joined),
        by: called(setup, f.by),
        target: called(setup, f.target),
        n: f.silent.length,
        silent: stateNames(account, f.silent),
      }),
      line('reveal.joint.answer', { answer: f.answer }),
    ]),
    ...factsOf(account, 'aid').map((f) =>
      line('reveal.joint.aid', {
        n: f.helped.length,
        helped: stateNames(account, f.helped),
        accord: nameOf.accord(setup, f.accord),
      }),
    ),
    ...factsOf(account, 'loan-frozen').map((f) =>
      line('reveal.joint.loan-frozen', {
        accord: nameOf.accord(setup, f.accord),
        at: f.at === undefined ? 'none' : called(setup, f.at),
        why: f.why,
      }),
    ),
    ...factsOf(account, 'exposure').map((f) =>
      line('reveal.joint.exposure', {
        share: percent(f.share),
        domain: nameOf.domain(setup, f.domain),
        n: f.vendors.length,
        vendors: stateNames(account, f.vendors),
      }),
    ),
    ...factsOf(account, 'lost-sales').map((f) =>
      line('reveal.joint.lost-sales', { share: percent(f.share) }),
    ),
  ];
}

/** Thousandths as a share a reader knows. */
function percent(permille: number): string {
  return `${Math.round(permille / 10)} %`;
}
