import type { Setup, VerbOption } from '../../engine';
import { POINT } from '../../engine';
import { frequency, sentence } from './sentence';
import { num, t } from '../words';

/** A verb's name: “Loan”. */
export function verbName(verb: string): string {
  return sentence(`verb.${verb}`, {}, () => verb);
}

/** What a verb does, in one sentence with the scenario's numbers and the turn's stake. */
export function verbSentence(setup: Setup, verb: string, stake: number): string {
  const { loan, invest, ban, squeeze, diplomacy } = setup.scenario.rules.statecraft;
  const params = {
    push: num(loan.push * stake),
    contract: num(loan.contract * stake),
    gain: num(invest.gain * stake, 'signed'),
    cut: num(ban.cut, 'percent'),
    harm: num(-Math.abs(squeeze.harm) * stake, 'signed'),
    n: diplomacy.voices,
    traced: frequency(setup.p.attribution),
  };
  return sentence(`verb.${verb}.does`, params, () => '');
}

/** What a verb takes of political capital, thousandths; a verb that is not offered takes nothing. */
export function capitalOf(verbs: readonly VerbOption[], verb: string): number {
  return verbs.find((option) => option.verb === verb)?.cost.capital ?? 0;
}

/** What it costs now: “Costs 1 point”, “Costs 40 political capital”, or nothing to say. */
export function verbCost({ cost }: VerbOption): string {
  if (cost.home) return t('statecraft.cost.home', { by: num(cost.home / POINT) });
  if (cost.money)
    return t('statecraft.cost.money', {
      by: num((cost.capital ?? 0) / 1000),
      money: num(cost.money / 1000, 'fine'),
    });
  if (cost.capital) return t('statecraft.cost.capital', { by: num(cost.capital / 1000) });
  return t('statecraft.cost.none');
}

/** Reasons that never change for a seat: such a verb is not part of its statecraft and is not listed. */
const NEVER = new Set([
  'autocracies-only',
  'democracies-only',
  'hedging-borrows',
  'poles-only',
  'swing-only',
  'no-means',
  'no-instruments',
  'no-domestic',
]);

export function openToSeat(option: VerbOption): boolean {
  return option.why === undefined || !NEVER.has(option.why.id);
}

/** Where a verb belongs in a long list. */
export type VerbGroup = 'home' | 'abroad' | 'cover' | 'rules';

export const VERB_GROUPS: readonly VerbGroup[] = ['home', 'abroad', 'cover', 'rules'];

const GROUP_OF: Readonly<Record<string, VerbGroup>> = {
  invest: 'home',
  ban: 'home',
  closure: 'home',
  loan: 'abroad',
  lend: 'abroad',
  campaign: 'abroad',
  squeeze: 'abroad',
  embargo: 'abroad',
  espionage: 'cover',
  sabotage: 'cover',
  disinformation: 'cover',
  diplomacy: 'rules',
  strategy: 'home',
  emergency: 'home',
  favours: 'home',
  firewall: 'home',
  tender: 'home',
  'silk-road': 'abroad',
  'counter-offer': 'abroad',
  'surveillance-export': 'abroad',
  undercut: 'abroad',
  metals: 'abroad',
  'market-access': 'abroad',
  'stand-by': 'abroad',
  'entity-list': 'abroad',
  'hedge-ally': 'abroad',
  withhold: 'cover',
  currency: 'rules',
  coordinate: 'rules',
  sanction: 'rules',
  expel: 'rules',
};

export function groupOf(option: VerbOption): VerbGroup {
  return GROUP_OF[option.verb] ?? (option.targets.length > 0 ? 'abroad' : 'home');
}

/** True for a verb that has a group of its own; a test holds every verb of the engine to it. */
export function isGrouped(verb: string): boolean {
  return verb in GROUP_OF;
}

/** Verbs that hurt whom they are aimed at: the likely target is a rival. */
const HARMS = new Set([
  'squeeze',
  'embargo',
  'closure',
  'espionage',
  'sabotage',
  'disinformation',
  'undercut',
  'metals',
  'market-access',
  'entity-list',
  'sanction',
  'expel',
]);

export function harms(verb: string): boolean {
  return HARMS.has(verb);
}
