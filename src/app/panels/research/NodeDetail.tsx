import { screen } from '../../models/facts';
import {
  levelNode,
  levelSentences,
  milestoneNode,
  milestoneSentences,
  rulesSentences,
} from '../../models/researchNodes';
import type { ResearchSeen } from '../../models/researchNodes';
import { Asked } from '../../screens/ledger/Asked';
import type { Cell } from '../../models/ledgerRefs';
import { num, t } from '../../words';

/** One box of the tree: a technology, a milestone, or the rules of a field. */
export interface NodeId {
  readonly kind: 'level' | 'milestone' | 'rules';
  /** Place of the domain, or of the milestone. */
  readonly at: number;
}

/** The box that is chosen, in words. */
export function NodeDetail({ seen, node }: { seen: ResearchSeen; node: NodeId }) {
  const { title, lines } = detailOf(seen, node);
  const cell = cellOf(seen, node);
  return (
    <section className="rs-detail" aria-live="polite">
      <h2 className="type-section">
        {title} {cell && <Asked at={{ kind: 'cell', turn: seen.view.turn - 1, ...cell }} text={cell.text} />}
      </h2>
      <ul className="pl-lines type-support">
        {lines.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function detailOf(seen: ResearchSeen, { kind, at }: NodeId): { title: string; lines: string[] } {
  if (kind === 'milestone') {
    const node = milestoneNode(seen, at);
    const state = [node.progress, node.when].filter((part) => part !== '').join(' · ');
    return { title: node.title, lines: [...milestoneSentences(seen, at), state] };
  }
  const name = seen.setup.domains[at]?.name ?? '';
  if (kind === 'rules') return { title: name, lines: rulesSentences(seen, at) };
  const { now, then } = levelNode(seen, at);
  return {
    title: name,
    lines: [
      ...(then === null ? [] : [t('tree.detail.then', { from: num(now), to: num(then) })]),
      ...levelSentences(seen, at),
    ],
  };
}

/** The number of the box that the ledger explains, as it is written. */
function cellOf({ setup, view }: ResearchSeen, { kind, at }: NodeId): (Cell & { text: string }) | null {
  const domain = setup.domains[at]?.id ?? '';
  const n = setup.states.length;
  if (kind === 'level') {
    const level = view.columns.level[at * n + setup.state(view.seat)] ?? 0;
    return { measure: 'level', subject: `${domain}/${view.seat}`, text: num(screen(level)) };
  }
  if (kind === 'rules')
    return {
      measure: 'standard',
      subject: domain,
      text: num(screen(view.columns.standard[at] ?? 0), 'signed'),
    };
  const def = setup.scenario.milestones[at];
  if (def?.cost === undefined) return null;
  return {
    measure: 'paidIn',
    subject: def.id,
    text: t('tree.paid', { paid: num((view.columns.paidIn[at] ?? 0) / 1000), cost: num(def.cost) }),
  };
}
