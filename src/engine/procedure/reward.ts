import type { StateDef, TextDef } from '../../scenario/types';
import type { Turn } from '../context';
import { FULL, fromPoints, mul } from '../fixed';
import type { Ruling } from './fate';
import type { Hearing } from './hearing';

/** What a text's fate pays and costs: prizes, goodwill lost by objecting, credit for support, and who was on the winning side. */
export function reward(t: Turn, ruling: Ruling, heard: Map<number, Hearing>): void {
  const def = t.setup.texts[ruling.text];
  if (def === undefined) return;
  goodwill(t, ruling, def);
  if (ruling.result === 'waits' || ruling.result === 'moved') return;
  const passed = ruling.result === 'approved';
  if (passed) prizes(t, def);
  credit(t, ruling, def, passed, heard);
  for (const i of passed ? ruling.hearing.support : ruling.hearing.object) {
    t.add('wonTexts', [i], { rule: 'assembly.winning-side', delta: 1, by: [def.id] });
  }
}

/** Objecting costs friends: at home and in the trust of each swing state that wanted the text, unless diplomats were sent. */
function goodwill(t: Turn, { hearing }: Ruling, def: TextDef): void {
  const { setup, mods } = t;
  if (hearing.object.length === 0 && hearing.policy.length === 0) return;
  const { objectionCost, objectionTrust } = setup.scenario.assembly;
  for (const i of [...hearing.object, ...hearing.policy]) {
    if (mods.freeObjection[i] === true || setup.states[i]?.seat === undefined) continue;
    const wanting = def.wantedBy.filter((id) => id !== setup.states[i]?.id);
    t.add('home', [i], {
      rule: 'assembly.objection-cost',
      delta: -mul(fromPoints(objectionCost), t.stake) * wanting.length,
      by: [def.id, ...wanting],
      path: '/assembly/objectionCost',
    });
    for (const id of wanting) {
      const cause = { rule: 'assembly.objection-trust', by: [def.id], path: '/assembly/objectionTrust' };
      if (objectionTrust > 0)
        mods.trust.push({ from: setup.state(id), to: i, by: -mul(FULL, objectionTrust), cause });
    }
  }
}

function prizes(t: Turn, def: TextDef): void {
  if (t.setup.scenario.rules.ledger === 'full') return;
  for (let i = 0; i < t.setup.states.length; i += 1) {
    const state = t.setup.states[i] as StateDef;
    const prize = def.prizes[state.id];
    if (prize === undefined) continue;
    t.add('home', [i], {
      rule: 'assembly.prize',
      delta: mul(fromPoints(prize), t.stake),
      by: [def.id],
      path: `/assembly/texts/${def.id}/prizes/${state.id}`,
    });
  }
}

/** Support pays only where it mattered: the text was contested, by an objection or by support for a rival. */
function credit(
  t: Turn,
  { hearing, item }: Ruling,
  def: TextDef,
  passed: boolean,
  heard: Map<number, Hearing>,
): void {
  if (hearing.support.length === 0) return;
  const { supportGain, supportLoss } = t.setup.scenario.assembly;
  const rivals = (t.setup.items[item]?.texts ?? []).filter(
    (id) => id !== def.id && (heard.get(t.setup.text(id))?.support.length ?? 0) > 0,
  );
  const contested = hearing.object.length > 0 || rivals.length > 0;
  if (passed && !contested) return;
  for (const i of hearing.support) {
    t.add('home', [i], {
      rule: passed ? 'assembly.support-gain' : 'assembly.support-loss',
      delta: mul(fromPoints(passed ? supportGain : -supportLoss), t.stake),
      by: [def.id],
      path: passed ? '/assembly/supportGain' : '/assembly/supportLoss',
    });
  }
}
