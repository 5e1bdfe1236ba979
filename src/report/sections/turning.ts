import { called, clauseLine, line, screen, type Line } from '../../app/models/facts';
import { t } from '../../app/words';
import type { Clause } from '../../engine';
import type { TurningPoint } from '../../lab/turning/settle';
import type { Citations } from '../cite';
import { reasonOf } from '../orders';
import type { Claim, Section } from '../types';

/** The few decisions that the game turned on, each with what would have come of the other choice. Left out where none was sought. */
export function turningSection(cite: Citations): Section | null {
  const found = cite.played.turning;
  if (found === undefined) return null;
  const search = cite.run(t('report.turning.run'), `sb turning ${cite.file}`);
  return {
    id: 'turning',
    title: cite.text(t('report.turning', { n: found.points.length }), search),
    note: t('report.turning.note', { tried: found.tried, of: found.decisions }),
    blocks: [{ kind: 'list', numbered: true, claims: found.points.map((point) => pointClaim(cite, point)) }],
  };
}

function pointClaim(cite: Citations, point: TurningPoint): Claim {
  const { setup, after, facts: told } = cite.account;
  const { turn, seat, kind, moved, rationale, impossible } = point;
  const end = screen(after.index.get());
  const state = called(setup, seat);
  const then = moved.ending?.whatIf ?? null;
  const parts = [
    line('report.turning.did', { turn, state, did: deed(cite, point, point.was) }),
    line('report.turning.if', {
      did: deed(cite, point, point.value),
      then: end - moved.orderIndex,
      was: end,
    }),
    ...(then === null ? [] : [line(`report.turning.ending.${then}`)]),
    line('report.turning.score', { state, by: -moved.score }),
    ...(impossible === 0 ? [] : [line('report.turning.impossible', { n: impossible })]),
  ].map((said) => cite.line(said).text);
  // A bot gives its reason for its conduct in accords; a person for all it ordered.
  const own = rationale !== null && (kind === 'accords' || !rationale.startsWith('reason:'));
  const why = own && rationale !== '' ? [reasonOf(rationale)] : [];
  const { facts, cells } = point.evidence;
  const sets = point.flips.map(({ path, value }) => `--set ${path}=${value}`).join(' ');
  return cite.text(
    [...parts, ...why].join(' '),
    ...cells.map((cell) => cite.cell(cell.measure, cell.subject, cell.turn)),
    ...facts.flatMap((at) => {
      const fact = told[at];
      return fact === undefined ? [] : [cite.fact(fact)];
    }),
    cite.orders(turn, seat),
    cite.run(
      t('report.turning.whatif', { n: turn }),
      `sb whatif ${cite.file} --turn ${turn} --state ${seat} ${sets}`,
    ),
  );
}

/** “honour Trusted 5G fund”; what no clause says is told as the orders have it. */
function deed(cite: Citations, { kind, path, about, flips, was }: TurningPoint, value: string): Line {
  if (kind === 'deals') {
    const [, deal = ''] = path.split('.');
    return line('report.turning.answer', { answer: value, deal });
  }
  const clause =
    kind === 'acts' ? actOf(value === 'none' ? was : value, value !== 'none') : clauseOf(kind, about, value);
  if (clause !== null) return clauseLine(cite.account.setup, clause);
  return line('report.turning.order', { path: flips[0]?.path ?? path, value });
}

/** `loan:west-africa`, done or left undone. */
function actOf(act: string, done: boolean): Clause {
  const [verb = '', target = ''] = act.split(':');
  return { kind: done ? 'act' : 'no-act', verb, ...(target === '' ? {} : { target }) };
}

function clauseOf(kind: string, about: string, value: string): Clause | null {
  if (kind === 'accords' && (value === 'honour' || value === 'defect')) return { kind: value, accord: about };
  if (
    (kind === 'texts' || kind === 'voices') &&
    (value === 'support' || value === 'object' || value === 'silent')
  )
    return { kind: value, text: about };
  if (kind === 'supplier' && (value === 'open' || value === 'closed' || value === 'both'))
    return { kind: 'supplier', side: value };
  return null;
}
