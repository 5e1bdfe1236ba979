import {
  levelNode,
  levelSentences,
  milestoneNode,
  milestoneSentences,
  rulesSentences,
} from '../../models/researchNodes';
import type { ResearchSeen } from '../../models/researchNodes';
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
  return (
    <section className="rs-detail" aria-live="polite">
      <h2 className="type-section">{title}</h2>
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
