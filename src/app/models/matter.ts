import { POINT, type Options, type Setup, type View } from '../../engine';
import { num, t } from '../words';
import type { AgendaKind } from './agenda';
import { byId } from './facts';
import { forumPictures } from './forums';
import { factsOfKind } from './viewFacts';

export interface MatterInput {
  readonly setup: Setup;
  readonly view: View;
  readonly options: Options;
  readonly stake: number;
}

/** Why a decision is worth opening, and how much hangs on it: one line, from what the seat knows, without a forecast. */
export function matterText(input: MatterInput, kind: AgendaKind): string {
  switch (kind) {
    case 'research':
      return researchMatter(input);
    case 'accords':
      return accordsMatter(input);
    case 'assembly':
      return assemblyMatter(input);
    case 'statecraft':
      return statecraftMatter(input);
    case 'forum':
      return forumMatter(input);
    case 'deals':
      return t('matter.deals', { n: input.options.deals.partners.length });
  }
}

/** The field in which the best is furthest ahead. */
function researchMatter({ setup, view, options }: MatterInput): string {
  const total = (options.budget?.total ?? 0) / 1000;
  const n = setup.states.length;
  const me = setup.state(view.seat);
  const gaps = setup.domains.map((domain, d) => {
    const levels = setup.states.map((_, i) => (view.columns.fielded[d * n + i] ?? 0) / POINT);
    const best = Math.max(...levels);
    return { domain: domain.name, own: levels[me] ?? 0, best };
  });
  const [worst] = gaps.toSorted((a, b) => b.best - b.own - (a.best - a.own));
  if (worst === undefined || worst.best - worst.own < 1) return t('matter.research.lead', { total });
  return t('matter.research', { total, ...worst, own: num(worst.own), best: num(worst.best) });
}

function accordsMatter({ setup, view, options }: MatterInput): string {
  const n = options.accords.length;
  const counts = factsOfKind(view, 'honour-count').filter(
    (fact) => fact.turn === view.turn - 1 && options.accords.some(({ accord }) => accord === fact.accord),
  );
  const kept = counts.filter((fact) => fact.honoured === fact.of).length;
  return [
    ...(setup.scenario.rules.ledger === 'full' ? [t('matter.accords', { n, ...duesOf(options) })] : []),
    ...(counts.length > 0 ? [t('matter.accords.kept', { kept, n: counts.length })] : []),
  ].join(' ');
}

/** What honouring everything costs and what there is to pay it from, in units of money. */
export function duesOf(options: Options): { sum: number; total: number } {
  const sum = options.accords.reduce((all, { due, dueIn }) => all + (dueIn === 'budget' ? due : 0), 0);
  return { sum: sum / 1000, total: (options.budget?.total ?? 0) / 1000 };
}

function assemblyMatter({ setup, options, stake }: MatterInput): string {
  const open = options.texts.filter(isOpen);
  const steps = open.flatMap(({ text }) => {
    const def = byId(setup.texts, text);
    return def ? [{ def, step: Math.abs(setup.stepOf(setup.text(text)) / POINT) * stake }] : [];
  });
  const [heaviest] = steps.toSorted((a, b) => b.step - a.step);
  if (heaviest === undefined) return t('matter.assembly.none');
  return t('matter.assembly', {
    n: open.length,
    by: num(heaviest.step),
    side: heaviest.def.direction,
  });
}

/** True where this seat can still say something that counts. */
export function isOpen(option: Options['texts'][number]): boolean {
  return [...option.stances, ...option.votes].some(({ allowed }) => allowed);
}

/** The first table at which the seat has something to say. */
function forumMatter({ setup, view, options }: MatterInput): string {
  const [option] = options.forums;
  const forum = forumPictures(setup, view).find(({ id }) => id === option?.forum);
  if (option === undefined || forum === undefined) return '';
  if (!forum.convened) return t('matter.forum.not', { forum: forum.name, needs: option.call?.needs ?? 0 });
  return [
    t('matter.forum', { forum: forum.name, cohesion: forum.cohesion, n: forum.members }),
    ...(option.agenda.length > 0 ? [t('matter.forum.chair')] : []),
  ].join(' ');
}

function statecraftMatter({ setup, options }: MatterInput): string {
  if (options.acts === 0 || setup.scenario.rules.ledger !== 'full') return '';
  return t('matter.statecraft', { n: options.acts, capital: num(options.capital / 1000) });
}
