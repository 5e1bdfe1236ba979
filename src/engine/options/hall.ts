import { decidesNow, isFranchised, isOpen, stageOf, APPROVED } from '../procedure/docket';
import { plenaryNow, priceOf, settleCost, toSettle, voteless } from '../procedure/franchise';
import { shopProblem } from '../procedure/venues';
import { longest, onAgenda } from '../schedule';
import type { Stand } from './stand';
import type { Choice, Options } from './types';

type Hall = Pick<Options, 'elections' | 'proxies' | 'settle' | 'steer' | 'shop'>;

const NONE: Hall = { elections: [], proxies: [], settle: [], steer: [], shop: [] };

/** What is open around the votes: ballots, proxies, dues and credentials, regions to steer, venues to take a text to. */
export function hallOptions(s: Stand): Hall {
  const { setup, view } = s;
  if (!onAgenda(setup, view.turn, 'assembly') || view.ending !== null) return NONE;
  return {
    elections: electionOptions(s),
    proxies: proxyOptions(s),
    settle: toSettle(setup, s.world, s.place).map((value) => ({
      value,
      allowed: true,
      cost: money(s, settleCost(setup, s.world, s.place, value)),
    })),
    steer: steerOptions(s),
    shop: shopOptions(s),
  };
}

/** A price in what this scenario pays with: thousandths of political capital; at home it is no matter of the purse. */
function money({ setup }: Stand, points: number): number {
  return setup.scenario.rules.ledger === 'full' ? priceOf(points) : 0;
}

function electionOptions({ setup, world, place }: Stand): Hall['elections'] {
  const why = voteless(setup, world, place);
  return setup.elections.flatMap((election, e) => {
    if (election.turn !== world.turn || world.elected.get(e) !== 0) return [];
    return [
      {
        election: election.id,
        ranking: election.candidates.map((c): Choice<string> =>
          why === null
            ? { value: c.id, allowed: true }
            : { value: c.id, allowed: false, why: { id: `no-vote-${why}` } },
        ),
      },
    ];
  });
}

function proxyOptions(s: Stand): Choice<string>[] {
  const { setup, world, place } = s;
  if (setup.scenario.assembly.franchise?.proxies !== true || !plenaryNow(setup, world)) return [];
  const mine = voteless(setup, world, place);
  return [...setup.seatIds].flatMap((id): Choice<string>[] => {
    const holder = setup.state(id);
    if (holder === place) return [];
    const why = mine ?? voteless(setup, world, holder);
    return why === null
      ? [{ value: id, allowed: true }]
      : [{ value: id, allowed: false, why: { id: `no-vote-${why}` } }];
  });
}

/** Texts that are before the house or come next turn, and candidates of next turn's ballots: regions meet before they are voted on. */
function steerOptions(s: Stand): Hall['steer'] {
  const { setup, world, place } = s;
  const next = world.turn + 1;
  if (next > longest(setup)) return [];
  const on: { value: string; sides: ('for' | 'against')[] }[] = [
    ...setup.items.flatMap((item, i) => {
      const comes = world.stage.get(i) < 0 && !item.drawer && item.turn === next;
      const now = isOpen(world, i) && !isFinal(s, i);
      return comes || now
        ? item.texts
            .filter((id) => world.outcome.get(setup.text(id)) === 0)
            .map((value) => ({ value, sides: ['for' as const, 'against' as const] }))
        : [];
    }),
    ...setup.elections.flatMap((e) =>
      e.turn === next ? e.candidates.map((c) => ({ value: c.id, sides: ['for' as const] })) : [],
    ),
  ];
  if (on.length === 0) return [];
  return (setup.regionsOf[place] ?? []).map((r) => {
    const region = setup.regions[r];
    return { region: region?.id ?? '', on, cost: money(s, region?.steer.cost ?? 0) };
  });
}

/** A text whose fate is decided this turn whatever happens is not discussed for the next. */
function isFinal({ setup, world }: Stand, item: number): boolean {
  const stage = stageOf(setup, world, item);
  return (
    isFranchised(stage) &&
    decidesNow(stage, world.turn) &&
    ['approved', 'fallen'].includes(stage.next) &&
    ['approved', 'fallen'].includes(stage.onFail)
  );
}

function shopOptions(s: Stand): Hall['shop'] {
  const { setup, world, place } = s;
  if (setup.venues.length === 0 || world.turn >= longest(setup)) return [];
  return setup.texts.flatMap((def, text) => {
    const known = def.venues ?? [];
    const item = setup.itemOf(text);
    if (known.length === 0 || item < 0 || world.stage.get(item) > APPROVED) return [];
    const venues = known.flatMap((id) => {
      const venue = setup.venue(id);
      const why = shopProblem(setup, world, place, text, venue);
      if (why === 'not-on-docket') return [];
      const cost = money(s, setup.venues[venue]?.cost ?? 0);
      return [
        why === null
          ? { value: id, allowed: true, cost }
          : { value: id, allowed: false, why: { id: why }, cost },
      ];
    });
    return venues.length === 0 ? [] : [{ text: def.id, venues }];
  });
}
