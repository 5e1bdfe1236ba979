import { forumVotes, openVotes } from '../../models/agenda';
import type { AgendaEntry, AgendaKind } from '../../models/agenda';
import { byId, nameOf } from '../../models/facts';
import { verbName } from '../../models/verbs';
import { list, t } from '../../words';
import type { Plan } from './usePlan';

export function agendaTitle({ setup, options }: Plan, kind: AgendaKind): string {
  const [only] = options.accords;
  if (kind === 'accords' && options.accords.length === 1 && only) {
    return t('agenda.accord.one', { accord: nameOf.accord(setup, only.accord) });
  }
  if (kind === 'statecraft' && options.supplier.length > 0 && options.acts === 0) return t('agenda.supplier');
  return t(`agenda.${kind}`);
}

/** One sentence a decision: what it is while nothing is written, and afterwards what is written. */
export function agendaSentence(plan: Plan, entry: AgendaEntry, open: boolean): string {
  const written = open ? undefined : summary(plan, entry);
  const text = written ?? explanation(plan, entry.kind);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function standingText(plan: Plan, entry: AgendaEntry): string | undefined {
  if (entry.kind === 'deals') {
    const n = plan.options.deals.answer.length;
    return n > 0 ? t('agenda.deals.open', { n }) : undefined;
  }
  if (entry.kind === 'accords') {
    const n = openVotes(plan.options, plan.draft);
    if (n > 0) return t('agenda.accords.motions', { n });
  }
  if (entry.kind === 'forum') {
    const n = forumVotes(plan.options, plan.draft);
    if (n > 0) return t('agenda.forum.open', { n });
  }
  if (entry.standing === 'kept') return plan.repeats ? t('agenda.state.kept') : t('agenda.state.default');
  if (entry.standing === 'free') return t('agenda.state.free');
  return undefined;
}

function explanation({ setup, options }: Plan, kind: AgendaKind): string {
  const [only] = options.accords;
  switch (kind) {
    case 'accords':
      return options.accords.length === 1 && only
        ? (byId(setup.accords, only.accord)?.summary ?? t('agenda.accords.does'))
        : t('agenda.accords.does');
    case 'statecraft':
      return options.acts === 0 ? t('agenda.supplier.does') : t('agenda.statecraft.does');
    case 'assembly':
      return options.texts.some((text) => text.decides === 'support')
        ? t('agenda.assembly.drafts')
        : t('agenda.assembly.does');
    default:
      return t(`agenda.${kind}.does`);
  }
}

function summary(plan: Plan, { kind, standing }: AgendaEntry): string | undefined {
  const { setup, draft, orders, options } = plan;
  if (standing === 'open' || standing === 'free') return undefined;
  switch (kind) {
    case 'accords':
      return accordsSummary(plan);
    case 'assembly': {
      const voices = (draft.voices ?? []).map((voice) =>
        t('agenda.assembly.voice', { stance: voice.stance, text: nameOf.text(setup, voice.text) }),
      );
      const votes = Object.entries(draft.votes ?? {}).map(([text, vote]) =>
        t('agenda.assembly.vote', { vote, text: nameOf.text(setup, text) }),
      );
      const ballots = Object.values(draft.ballots ?? {}).flatMap(([first]) =>
        first === undefined
          ? []
          : [t('agenda.assembly.ballot', { candidate: nameOf.candidate(setup, first) })],
      );
      const n =
        (draft.settle?.length ?? 0) +
        (draft.steer?.length ?? 0) +
        (draft.shop?.length ?? 0) +
        (draft.proxy === undefined ? 0 : 1);
      const around = n === 0 ? [] : [t('agenda.assembly.around', { n })];
      const said = [...voices, ...votes, ...ballots, ...around];
      return said.length === 0 ? t('agenda.assembly.silent') : list(said);
    }
    case 'statecraft': {
      const acts = (draft.acts ?? []).map((act) =>
        act.target === undefined
          ? verbName(act.verb)
          : t('agenda.statecraft.at', { verb: verbName(act.verb), target: nameOf.state(setup, act.target) }),
      );
      const supplier =
        options.supplier.length > 0 && orders.supplier ? [t(`supplier.${orders.supplier}`)] : [];
      return [...supplier, ...acts].join(t('plan.semicolon'));
    }
    case 'research':
      return t('agenda.research.shares', {
        research: orders.budget?.research ?? 0,
        market: orders.budget?.market ?? 0,
        diplomacy: orders.budget?.diplomacy ?? 0,
        security: orders.budget?.security ?? 0,
      });
    case 'forum':
      return forumSummary(plan);
    case 'deals':
      return undefined;
  }
}

/** What is said at the tables, in short. */
function forumSummary({ setup, draft }: Plan): string {
  const said = Object.entries(draft.forums ?? {}).flatMap(([id, order]) => {
    const forum = nameOf.forum(setup, id);
    const votes =
      Object.keys({ ...order.admit, ...order.councils }).length + (order.drop === undefined ? 0 : 1);
    const thing =
      order.agenda === 'air' ? t('forum.agenda.air') : nameOf.deliverable(setup, order.agenda ?? '');
    return [
      ...(order.call ? [t('agenda.forum.call', { forum })] : []),
      ...(order.join ? [t('agenda.forum.join', { forum })] : []),
      ...(order.leave ? [t('agenda.forum.leave', { forum })] : []),
      ...(votes > 0 ? [t('agenda.forum.votes', { n: votes, forum })] : []),
      ...(order.agenda === undefined ? [] : [t('agenda.forum.chair', { forum, thing })]),
    ];
  });
  return said.length === 0 ? t('agenda.forum.silent') : list(said);
}

/** The words of the choice; several accords by name while they are two, by number beyond. */
function accordsSummary({ setup, orders, options }: Plan): string {
  const chosen = options.accords.flatMap(({ accord }) => {
    const def = byId(setup.accords, accord);
    const choice = orders.accords?.[accord];
    return def && choice ? [{ def, choice }] : [];
  });
  const words = ({ def, choice }: (typeof chosen)[number]): string =>
    choice === 'honour' ? def.honour : def.defect;
  const [first] = chosen;
  if (chosen.length === 1 && first) return words(first);
  if (chosen.length === 2) {
    return list(chosen.map((one) => t('agenda.accords.choice', { accord: one.def.name, words: words(one) })));
  }
  const broken = chosen.filter((one) => one.choice === 'defect').map((one) => one.def.name);
  if (broken.length === 0) return t('agenda.accords.all', { of: chosen.length });
  return t('agenda.accords.some', {
    n: chosen.length - broken.length,
    of: chosen.length,
    broken: list(broken),
  });
}
