import type { Setup } from '../../engine';
import type { HallLabels, HallModel, HallSeat } from '../hall/model';
import { t } from '../words';
import type { Account } from './facts';
import { plateOf } from './hall';
import { hallLabels } from './hallWords';
import type { TableCase, TableQuestion } from './tableVotes';

/**
 * A vote among members as the hall shows it: a chair and a card for each of them, the line where the question carries.
 * @param shown true once the last card is turned: only then may the head tell the result
 */
export function tableHall(account: Account, table: TableCase, q: TableQuestion, shown: boolean): HallModel {
  const { setup } = account;
  const seats = seatsOf(account, q);
  return {
    finding: shown ? resultOf(q) : t('vote.finding.sealed', { table: table.name, n: seats.length }),
    subtitle: t(q.kind === 'call' ? 'vote.subtitle.founders' : 'vote.subtitle.members', {
      table: table.name,
      rule: ruleOf(q),
    }),
    textTitle: questionTitle(q),
    procedure: 'hands',
    board: {
      objections: 0,
      needed: 0,
      votes: { yes: q.yes.length, no: q.no.length, abstain: q.abstain.length },
      ...(q.rule !== 'majority' && { needs: q.needs }),
      result: q.passed ? 'approved' : 'fell',
      resultLabel: resultOf(q),
    },
    seats,
    labels: labelsOf(setup, q),
  };
}

const yesNo = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no');

/** The question as it is put. */
export function questionTitle({ kind, on, as, repeal }: TableQuestion): string {
  return t('vote.on', { kind, on, as: as ?? 'member', repeal: yesNo(repeal) });
}

/** What came of it, as a finding. */
export function resultOf({ kind, on, repeal, passed, yes, no }: TableQuestion): string {
  return kind === 'call'
    ? t('vote.result.call', { on, passed: yesNo(passed), yes: yes.length })
    : t('vote.result', {
        kind,
        on,
        repeal: yesNo(repeal),
        passed: yesNo(passed),
        yes: yes.length,
        no: no.length,
      });
}

/** What it takes, in a sentence. */
function ruleOf({ rule, needs, yes, no, abstain }: TableQuestion): string {
  const n = yes.length + no.length + abstain.length;
  if (rule === 'majority') return t('vote.rule.majority');
  return rule === 'all' ? t('vote.rule.all', { n }) : t('vote.rule.share', { needs, n });
}

/** Members in the scenario’s order, which tells nothing. */
function seatsOf({ setup, before, seat }: Account, q: TableQuestion): HallSeat[] {
  const voted = [
    ...q.yes.map((id) => ({ id, vote: 'yes' as const })),
    ...q.no.map((id) => ({ id, vote: 'no' as const })),
    ...q.abstain.map((id) => ({ id, vote: 'abstain' as const })),
  ];
  return voted
    .map(({ id, vote }) => ({ place: setup.state(id), id, vote }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ place, id, vote }) => {
      const plate = plateOf(setup, (at) => before.tilt.get(0, at), place, seat);
      return {
        ...plate,
        votes: 1,
        stance: vote,
        voices: 0,
        pivotal: q.pivotal.includes(id),
        said: t(q.kind === 'call' ? 'vote.spoke.call' : 'vote.spoke', { state: plate.name, vote }),
      };
    });
}

function labelsOf(setup: Setup, q: TableQuestion): HallLabels {
  const [stage] = setup.scenario.assembly.procedures.flatMap((p) => p.stages);
  if (stage === undefined) throw new RangeError('a scenario has procedures');
  const labels = hallLabels(setup, stage);
  return {
    ...labels,
    votes: t('vote.column.votes'),
    yes: t('vote.yes'),
    no: t('vote.no'),
    abstain: t('vote.abstain'),
    majority: ruleOf(q),
    majorityLine: (n) => t('vote.needed', { n }),
    stanceNames: {
      ...labels.stanceNames,
      yes: t('vote.yes'),
      no: t('vote.no'),
      abstain: t('vote.abstain'),
    },
  };
}

/** One row of “what passes if” of a question. */
export interface TableOutcome {
  readonly id: string;
  readonly when: string;
  readonly result: string;
  readonly then: string;
  readonly came: boolean;
}

/** How counts become a result under the rule of the question, and what follows. */
export function tableOutcomes(q: TableQuestion): TableOutcome[] {
  const { rule, needs, yes, no, abstain, passed } = q;
  const row = (id: string, when: string, carries: boolean, came: boolean): TableOutcome => ({
    id,
    when,
    result: t(carries ? 'vote.if.carries' : 'vote.if.falls'),
    then: carries ? effectOf(q) : t(q.kind === 'call' ? 'vote.if.call.fails' : 'vote.if.stays'),
    came,
  });
  if (rule === 'all') {
    const n = yes.length + no.length + abstain.length;
    return [
      row('yes', t('vote.if.all.yes', { n }), true, passed),
      row('no', t('vote.if.all.no'), false, !passed),
    ];
  }
  if (rule === 'share')
    return [
      row('yes', t('vote.if.share.yes', { needs }), true, passed),
      row('no', t('vote.if.share.no'), false, !passed),
    ];
  const lead = Math.sign(yes.length - no.length);
  return [
    row('yes', t('vote.if.majority.yes'), true, lead > 0),
    row('tie', t('vote.if.majority.tie'), false, lead === 0),
    row('no', t('vote.if.majority.no'), false, lead < 0),
  ];
}

function effectOf({ kind, repeal }: TableQuestion): string {
  switch (kind) {
    case 'motion':
      return t(repeal ? 'vote.if.motion.end' : 'vote.if.motion');
    case 'council':
      return t(repeal ? 'vote.if.council.end' : 'vote.if.council');
    case 'admission':
      return t('vote.if.admission');
    case 'call':
      return t('vote.if.call');
  }
}

/** A count as the list of a table’s questions says it. */
export function countText({ kind, yes, no, needs, passed }: TableQuestion): string {
  return kind === 'call'
    ? t('vote.table.call', { yes: yes.length, needs, passed: yesNo(passed) })
    : t('vote.table.result', { yes: yes.length, no: no.length, passed: yesNo(passed) });
}
