import { AIR } from '../forums/summit';
import {
  INVITED,
  MEMBER,
  councilsOpen,
  deliverablesOpen,
  isConvened,
  isLast,
  planOf,
  seated,
  summitNow,
  votedOn,
  votersIn,
  yesNeeded,
} from '../forums/table';
import { fromPoints } from '../fixed';
import { onAgenda } from '../schedule';
import type { Stand } from './stand';
import type { ForumOption } from './types';

/** The forums in which the seat has something to say this turn. */
export function forumOptions(s: Stand): ForumOption[] {
  if (!onAgenda(s.setup, s.view.turn, 'forum')) return [];
  return s.setup.forums.flatMap((_, f) => {
    const option = isConvened(s.world, f) ? meeting(s, f) : founding(s, f);
    return option === null || isIdle(option) ? [] : [option];
  });
}

function isIdle(o: ForumOption): boolean {
  const votes = o.admit.length + o.drop.length + o.councils.length + o.agenda.length;
  return o.call === null && o.join === null && !o.leave && votes === 0;
}

const NOTHING = {
  join: null,
  leave: false,
  admit: [],
  drop: [],
  needs: 0,
  votes: 0,
  councils: [],
  agenda: [],
} as const;

function founding({ setup, world, place }: Stand, f: number): ForumOption | null {
  const { def, founders } = planOf(setup, f);
  const { convene } = def;
  if (convene === undefined || convene.from > world.turn || !founders.includes(place)) return null;
  const cost = Math.trunc(convene.capital * 1000);
  const has = world.capital.get(place);
  const short = cost > has;
  return {
    ...NOTHING,
    forum: def.id,
    convened: false,
    standing: 'founder',
    call: {
      allowed: !short,
      ...(short ? { why: { id: 'no-capital', params: { needs: cost, has } } } : {}),
      cost,
      needs: convene.needs,
      of: founders.length,
    },
  };
}

function meeting(s: Stand, f: number): ForumOption | null {
  const { setup, world, place } = s;
  const plan = planOf(setup, f);
  const seat = world.seatIn.get(f, place);
  const candidate = plan.candidates.find((c) => c.place === place);
  if (seat <= 0) {
    const may = seat === INVITED || (candidate !== undefined && votedOn(setup, world, f).includes(candidate));
    if (!may) return null;
    const as = plan.founders.includes(place) ? 'member' : (candidate?.def.as ?? 'member');
    const standing = seat === INVITED ? 'invited' : 'candidate';
    return { ...NOTHING, forum: plan.def.id, convened: true, standing, call: null, join: as };
  }
  const leave = !isLast(setup, world, f);
  const at = { ...NOTHING, forum: plan.def.id, convened: true, call: null, leave };
  if (seat !== MEMBER) return { ...at, standing: 'observer' };
  const voters = votersIn(setup, world, f).length;
  const nameOf = (i: number) => setup.states[i]?.id ?? '';
  const out = plan.def.admission === undefined || !leave || voters < 3;
  return {
    ...at,
    standing: 'member',
    admit: votedOn(setup, world, f).map((c) => ({ state: c.def.state, as: c.def.as })),
    drop: out
      ? []
      : seated(setup, world, f)
          .filter((i) => i !== place)
          .map(nameOf),
    needs: yesNeeded(plan, voters),
    votes: voters,
    councils: councilsOpen(setup, world, f).map((k) => ({
      council: setup.councils[k]?.def.id ?? '',
      repeal: world.council.get(k) > 0,
    })),
    agenda: agenda(s, f),
  };
}

function agenda({ setup, world, place }: Stand, f: number): ForumOption['agenda'] {
  if (world.chair.get(f) !== place + 1 || !summitNow(setup, world, f)) return [];
  const things = deliverablesOpen(setup, world, f).map((d) => {
    const def = setup.deliverables[d]?.def;
    return { value: def?.id ?? '', needs: fromPoints(def?.needs ?? 0) };
  });
  return [...things, { value: AIR, needs: 0 }];
}
