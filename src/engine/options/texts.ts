import type { TextDef } from '../../scenario/types';
import { fromPoints, mul } from '../fixed';
import {
  TAKES,
  decidesNow,
  isCompanies,
  isFranchised,
  openItems,
  procedureOf,
  stageOf,
} from '../procedure/docket';
import { voteless } from '../procedure/franchise';
import { companiesOf } from '../procedure/venues';
import { onAgenda } from '../schedule';
import type { Setup } from '../setup';
import type { Stand } from './stand';
import type { Choice, Options, TextOption } from './types';

/** Texts on the docket with the stances and votes that their stage takes, and drawer items that may be tabled. */
export function textOptions(s: Stand): Pick<Options, 'texts' | 'table'> {
  const { setup, world } = s;
  return {
    texts: openItems(setup, world).flatMap((item) =>
      (setup.items[item]?.texts ?? []).flatMap((id) => {
        const text = setup.text(id);
        const def = setup.texts[text];
        return def === undefined || world.outcome.get(text) !== 0 ? [] : [textOption(s, item, def)];
      }),
    ),
    table: setup.items.flatMap((def, item): Choice<string>[] => {
      if (!def.drawer || def.turn > world.turn || world.stage.get(item) !== -1) return [];
      const needs = setup.scenario.assembly.tableCost * 1000;
      const has = world.capital.get(s.place);
      return has >= needs
        ? [{ value: def.id, allowed: true }]
        : [{ value: def.id, allowed: false, why: { id: 'no-capital', params: { needs, has } } }];
    }),
  };
}

/** What a claim of policy implications costs, thousandths of political capital. */
export function claimCost(setup: Setup): number {
  return (setup.scenario.rules.capital?.claim ?? 0) * 1000;
}

function priced(needs: number, has: number): Choice<'policy'> {
  return needs <= has
    ? { value: 'policy', allowed: true }
    : { value: 'policy', allowed: false, why: { id: 'no-capital', params: { needs, has } } };
}

const NO_VOTE = { id: 'no-vote-here' };

function textOption(s: Stand, item: number, def: TextDef): TextOption {
  const { setup, world } = s;
  const procedure = procedureOf(setup, world, item);
  const stage = stageOf(setup, world, item);
  const votes = TAKES[stage.decides] === 'votes';
  const now = decidesNow(stage, world.turn) && onAgenda(setup, world.turn, 'assembly');
  const waits = { id: 'stage-waits', params: { stage: stage.name } };
  const heard = TAKES[stage.decides] === 'voices';
  const mute = isFranchised(stage) ? voteless(setup, world, s.place) : null;
  const firms = isCompanies(stage) && companiesOf(setup, s.place) === 0;
  const shut = mute !== null ? { id: `no-vote-${mute}` } : firms ? { id: 'no-companies' } : waits;
  const vote = (value: 'yes' | 'no' | 'abstain') =>
    votes && now && mute === null && !firms
      ? { value, allowed: true }
      : { value, allowed: false, why: votes ? shut : NO_VOTE };
  const voice = (value: 'support' | 'object') =>
    heard && now
      ? { value, allowed: true }
      : { value, allowed: false, why: heard ? waits : { id: 'no-voice-here' } };
  const policy =
    procedure.policyRoute === undefined
      ? { value: 'policy' as const, allowed: false, why: { id: 'no-policy-route' } }
      : priced(claimCost(setup), world.capital.get(s.place));
  return {
    text: def.id,
    item: setup.items[item]?.id ?? '',
    procedure: procedure.id,
    stage: stage.id,
    decides: stage.decides,
    stances: [voice('support'), voice('object'), policy],
    objectionCost:
      mul(fromPoints(setup.scenario.assembly.objectionCost), s.stake) *
      def.wantedBy.filter((id) => id !== s.view.seat).length,
    votes: [vote('yes'), vote('no'), vote('abstain')],
  };
}
