import type { Setup } from '../../engine';
import type { StageDef } from '../../scenario/types';
import type { HallLabels } from '../hall/model';
import { t } from '../words';
import { draftFinding } from './drafts';
import { byId, nameOf, type Account } from './facts';
import { lineText } from './factsLine';
import { stageName, type TextFact } from './factsTexts';
import type { HallCase } from './hall';

/** “I1”, or the item's title where texts rival. */
export function caseName(setup: Setup, { item, texts }: Pick<HallCase, 'item' | 'texts'>): string {
  const [first] = texts;
  if (texts.length > 1 || !first) return byId(setup.items, item)?.title ?? item;
  return first.ref;
}

/** The head before the cards are turned. */
export function hallTitle(setup: Setup, hall: HallCase, seated = setup.seats.length): string {
  const text = caseName(setup, hall);
  return hall.facts.length === 0
    ? t('hall.finding.draft', { text, others: setup.seats.length - 1 })
    : t('hall.finding.sealed', { text, seats: seated });
}

/** The procedure in force in its own words. */
export function hallSubtitle(setup: Setup, { item, stage, facts }: HallCase): string {
  const procedures = setup.scenario.assembly.procedures;
  const id = facts[0]?.procedure ?? byId(setup.items, item)?.procedure ?? '';
  const procedure = byId(procedures, id) ?? procedures.find((p) => p.stages.includes(stage));
  if (!procedure) return stage.name;
  const { name, summary } = procedure;
  return procedure.stages.length > 1
    ? t('hall.subtitle', { procedure: name, stage: stage.name, summary })
    : t('hall.subtitle.one', { procedure: name, summary });
}

/** The result as a finding. */
export function hallResult(account: Account, hall: HallCase, fact: TextFact): string {
  const { setup } = account;
  if (hall.stage.decides === 'support') return lineText(draftFinding(setup, hall.facts));
  const text = nameOf.text(setup, fact.text);
  const n = fact.objectors.length;
  switch (fact.result) {
    case 'approved':
      if (fact.votes) return t('hall.result.adopted', { text, yes: fact.votes.yes, no: fact.votes.no });
      return t('hall.result.approved', { text, n });
    case 'fell':
      if (fact.denied === true) return t('hall.result.denied', { text });
      if (fact.votes) return t('hall.result.rejected', { text, yes: fact.votes.yes, no: fact.votes.no });
      if (fact.replies)
        return t('hall.result.replies', { text, support: fact.replies.support, total: fact.replies.total });
      return t('hall.result.fell', { text, n });
    case 'moved':
      return t('hall.result.moved', { text, stage: stageName(account, fact) });
    case 'waits':
      return t('hall.result.waits', { text });
    case 'overtaken':
      return t('hall.result.overtaken', { text });
    case 'no-rule':
      return lineText(draftFinding(setup, hall.facts));
  }
}

/** The rule by which votes are counted, in a line. */
function ruleLine({ decides, threshold }: StageDef): string {
  switch (decides) {
    case 'iso':
      return t('hall.rule.iso');
    case 'threegpp':
      return t('hall.rule.threegpp', { share: threshold / 10 });
    case 'ieee':
      return t('hall.rule.ieee', { share: threshold / 10 });
    default:
      return t('hall.majority');
  }
}

const isVote = (decides: StageDef['decides']): boolean =>
  decides === 'majority' || decides === 'iso' || decides === 'threegpp' || decides === 'ieee';

/** Words of the hall under the stage’s procedure. */
export function hallLabels(setup: Setup, stage: StageDef): HallLabels {
  const replies = setup.scenario.assembly.procedures
    .flatMap((p) => p.stages)
    .find((s) => s.decides === 'replies');
  const rivals = stage.decides === 'support';
  return {
    hall: t('hall.view.hall'),
    table: t('hall.view.table'),
    view: t('hall.view'),
    name: t('hall.column.name'),
    lean: t('hall.column.lean'),
    stance: t('hall.column.stance'),
    votes: t('hall.column.votes'),
    voices: t('hall.column.voices'),
    draft: t('hall.column.draft'),
    pivotal: t('hall.column.pivotal'),
    you: t('hall.you'),
    nothing: t('hall.nothing'),
    objections: t(stage.decides === 'replies' ? 'hall.objections.then' : 'hall.objections'),
    objectionsNeeded:
      stage.decides === 'ietf'
        ? t('hall.rule.rough')
        : t(rivals ? 'hall.objections.draft' : 'hall.objections.needed', {
            n: stage.decides === 'replies' ? 1 : stage.threshold,
          }),
    replies: t('hall.replies'),
    repliesNeeded: t('hall.replies.needed', { share: (replies?.threshold ?? 700) / 10 }),
    support: t('hall.support'),
    yes: t('hall.yes'),
    no: t('hall.no'),
    abstain: t('hall.abstain'),
    majority: ruleLine(stage),
    majorityLine: (votes) => t('hall.tally.needed', { n: votes }),
    sealed: t('hall.sealed'),
    notTurned: t('hall.notTurned'),
    stanceNames: {
      // In a consultation a card is a reply, which counts towards the share and is no objection yet.
      support: t(stage.decides === 'replies' ? 'hall.stance.reply.support' : 'hall.stance.support'),
      object: t(stage.decides === 'replies' ? 'hall.stance.reply.against' : 'hall.stance.object'),
      silent: t(isVote(stage.decides) ? 'hall.stance.noVote' : 'hall.stance.silent'),
      absent: t('hall.stance.absent'),
      denied: t('hall.stance.denied'),
      policy: t('hall.stance.policy'),
      yes: t('hall.stance.yes'),
      no: t('hall.stance.no'),
      abstain: t('hall.stance.abstain'),
      hidden: t('hall.stance.hidden'),
    },
    leanNames: leanNames(),
    cannotDraw: t('hall.cannot'),
  };
}

function leanNames(): HallLabels['leanNames'] {
  return {
    liberal: t('hall.lean.liberal'),
    'leaning-liberal': t('hall.lean.leaning-liberal'),
    hedging: t('hall.lean.hedging'),
    'leaning-illiberal': t('hall.lean.leaning-illiberal'),
    illiberal: t('hall.lean.illiberal'),
    none: t('hall.lean.none'),
    disputed: t('hall.lean.disputed'),
  };
}
