import { clauseLine, nameOf } from '../app/models/facts';
import { lineText } from '../app/models/factsLine';
import { whoIs } from '../app/models/ledger';
import { list, num, t } from '../app/words';
import { POINT, type Clause, type Fact, type Setup } from '../engine';

/** “Outcome: honour count”. */
export function outcomeTitle(fact: Fact): string {
  return t('report.outcome', { kind: fact.kind.replaceAll('-', ' ') });
}

/** What a fact says, field by field in the rules' own words, ids by their names. */
export function outcomeFields(setup: Setup, fact: Fact): (readonly [name: string, value: string])[] {
  return Object.entries(fact)
    .filter(([name, value]) => name !== 'kind' && name !== 'turn' && name !== 'to' && value !== undefined)
    .map(([name, value]) => [name, said(setup, name, value)] as const);
}

function said(setup: Setup, name: string, value: unknown): string {
  if (typeof value === 'string') return nameIn(setup, name, value);
  if (typeof value === 'boolean') return value ? t('report.yes') : t('report.no');
  if (typeof value === 'number') return num(name === 'amount' ? value / POINT : value);
  if (value === null) return t('report.none');
  if (Array.isArray(value)) {
    if (value.length === 0) return t('report.none');
    return list(value.map((item: unknown) => said(setup, name, item)));
  }
  if (name === 'clause') return lineText(clauseLine(setup, value as Clause));
  return Object.entries(value as object)
    .map(([key, part]) => `${nameIn(setup, key, key)} ${said(setup, key, part)}`)
    .join(', ');
}

function nameIn(setup: Setup, name: string, id: string): string {
  if (name === 'forum' || name === 'order') return nameOf.forum(setup, id);
  if (name === 'motion') return nameOf.motion(setup, id);
  if (name === 'region') return nameOf.region(setup, id);
  if (name === 'election') return nameOf.election(setup, id);
  if (name === 'candidate' || name === 'winner' || name === 'votes') return nameOf.candidate(setup, id);
  return whoIs(setup, id);
}
