import { fromPoints, mul } from '../fixed';
import { benefit } from './benefit';
import type { Provision } from './types';

/**
 * A doctrine of joint answer: a shield, and damage to a traced attacker in proportion to the honouring share. It may say what is
 * proportionate, look for attacks early, name the attacker together, and answer with sanctions and expulsions.
 */
export const deterrence: Provision<'deterrence'> = {
  kind: 'deterrence',
  channel: true,
  settle(s, def) {
    const { mods, setup } = s.t;
    const { proportion, earlyWarning, attribution = 0, sanctions = 0, expulsions = 0 } = def;
    const joint = [proportion, earlyWarning, def.attribution, def.sanctions, def.expulsions];
    const standing = s.members.filter((i) => s.honours(i));
    for (const i of s.members) {
      mods.shield[i] = (mods.shield[i] as number) + benefit(s, i, def.phi);
      if (!s.standing(i)) continue;
      mods.deterrence[i] = Math.max(mods.deterrence[i] ?? 0, s.honourShare);
      if (joint.every((x) => x === undefined) || (mods.full.doctrines[i]?.share ?? -1) >= s.honourShare)
        continue;
      mods.full.doctrines[i] = {
        accord: setup.accords[s.accord]?.id ?? '',
        path: `${s.path}/provisions/deterrence`,
        share: s.honourShare,
        members: s.members,
        standing,
        proportion,
        early: earlyWarning !== undefined && s.honourShare >= earlyWarning,
        attribution: mul(attribution, s.honourShare),
        sanctions: fromPoints(sanctions),
        expulsions: expulsions * 1000,
      };
    }
  },
};
