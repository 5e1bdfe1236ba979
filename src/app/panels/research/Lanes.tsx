import type { ReactNode } from 'react';
import { levelNode, milestoneNode, rulesNode } from '../../models/researchNodes';
import type { ResearchSeen } from '../../models/researchNodes';
import { useSize } from '../../charts/use-size';
import { Meter, useLayout } from '../../ui';
import { LevelBar } from './LevelBar';
import { num, t } from '../../words';
import { layTree } from './tree';
import type { Box, Edge, Tree } from './tree';
import type { NodeId } from './NodeDetail';

export interface LanesProps {
  readonly seen: ResearchSeen;
  readonly chosen: NodeId;
  readonly onChoose: (node: NodeId) => void;
}

const INITIAL = { width: 900, height: 400, rem: 16 };
/** Narrower than this, rem, lanes are a list; on a low screen, where a milestone is one line, sooner. */
const NARROW = 40;
const NARROW_LOW = 52;

/** Technologies in lanes with lines between them; in a narrow place, or with large text, the same as a list. */
export function Lanes({ seen, chosen, onChoose }: LanesProps) {
  const { setup } = seen;
  const [box, { width, rem }] = useSize(INITIAL);
  const { short: isLow } = useLayout();
  const isList = width / rem < (isLow ? NARROW_LOW : NARROW);
  const tree = layTree(setup, width, rem, setup.texts.length > 0, isLow);
  const is = (node: NodeId): boolean => node.kind === chosen.kind && node.at === chosen.at;
  const node = (id: NodeId, at: Box, look: string, said: string, children: ReactNode): ReactNode => (
    <button
      type="button"
      key={`${id.kind}-${id.at}`}
      className="rs-node"
      data-look={look}
      aria-pressed={is(id)}
      aria-label={said}
      style={isList ? undefined : { left: at.x, top: at.y, width: at.width, minHeight: at.height }}
      onClick={() => onChoose(id)}
    >
      {children}
    </button>
  );
  return (
    <div className="rs-lanes" data-list={isList || undefined} data-low={(isLow && !isList) || undefined}>
      {!isList && <Heads tree={tree} />}
      <div ref={box} className="rs-tree" style={isList ? undefined : { height: tree.height }}>
        {!isList && <Lines tree={tree} seen={seen} />}
        <ol>
          {tree.lanes.map((lane) => {
            const level = levelNode(seen, lane.domain);
            const rules = lane.rules && rulesNode(seen, lane.domain);
            return (
              <li key={lane.domain} aria-label={t('tree.lane', { domain: level.name })}>
                {node(
                  { kind: 'level', at: lane.domain },
                  lane.level,
                  level.isHeld ? 'level held-back' : 'level',
                  level.said,
                  <>
                    <strong>{level.name}</strong>
                    <span className="rs-bar">
                      <LevelBar level={level} />
                      <span className="rs-figure">
                        {num(level.now)}
                        {level.then !== null && ` ${num(level.then - level.now, 'signed')}`}
                      </span>
                    </span>
                  </>,
                )}
                {lane.milestones.map(({ at, box: place }) => {
                  const one = milestoneNode(seen, at);
                  return node(
                    { kind: 'milestone', at },
                    place,
                    `milestone ${one.state}${one.isJoint ? ' joint' : ''}`,
                    one.said,
                    <>
                      <strong>{one.title}</strong>
                      {one.state === 'held' ? (
                        <span className="rs-note">✓ {one.when}</span>
                      ) : (
                        <>
                          <span className="rs-bar">
                            <Meter share={one.share} more={one.more} />
                            <span className="rs-figure">{one.progress}</span>
                          </span>
                          {one.when !== '' && <span className="rs-note">{one.when}</span>}
                        </>
                      )}
                    </>,
                  );
                })}
                {lane.rules &&
                  rules &&
                  node(
                    { kind: 'rules', at: lane.domain },
                    lane.rules,
                    rules.isLive ? 'rules live' : 'rules',
                    rules.said,
                    <>
                      <strong>
                        {t('tree.column.rules')} {num(rules.value, 'signed')}
                      </strong>
                      {rules.isLive && <span className="rs-note">{rules.line}</span>}
                    </>,
                  )}
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}

/** What the columns are. */
function Heads({ tree }: { tree: Tree }) {
  const right = tree.columns.length - tree.depths;
  const name = (at: number): string => {
    if (at >= tree.depths)
      return right === 2 && at === tree.depths
        ? t('tree.column.milestones')
        : t(
            right === 1 && tree.lanes.every(({ rules }) => rules === null)
              ? 'tree.column.milestones'
              : 'tree.column.rules.head',
          );
    return t(
      (['tree.column.base', 'tree.column.next', 'tree.column.later', 'tree.column.last'] as const)[
        Math.min(at, 3)
      ] ?? 'tree.column.last',
    );
  };
  return (
    <div className="rs-heads type-label" aria-hidden="true">
      {tree.columns.map(({ x, width }, at) => (
        <span key={x} style={{ left: x, width }}>
          {name(at)}
        </span>
      ))}
    </div>
  );
}

/** The lines of the tree. Decorative: each node's detail says what it builds on. */
function Lines({ tree, seen }: { tree: Tree; seen: ResearchSeen }) {
  const strong = (edge: Edge): boolean => edge.kind === 'needs' && levelNode(seen, edge.to).isHeld;
  return (
    <svg className="rs-lines" width={tree.width} height={tree.height} aria-hidden="true">
      {tree.lanes.map(({ y, height, domain }) => (
        <line
          key={domain}
          x1="0"
          x2={tree.width}
          y1={y + height + 5}
          y2={y + height + 5}
          stroke="var(--rule)"
        />
      ))}
      {tree.edges.map((edge) => (
        <g
          key={`${edge.kind}-${edge.from}-${edge.to}-${edge.milestone ?? ''}`}
          data-kind={edge.kind}
          data-strong={strong(edge) || undefined}
        >
          <path d={edge.path} fill="none" />
          <path
            className="rs-head"
            d={`M${edge.head[0] - 6} ${edge.head[1] - 4}L${edge.head[0] - 1} ${edge.head[1]}L${edge.head[0] - 6} ${edge.head[1] + 4}`}
            fill="none"
          />
        </g>
      ))}
    </svg>
  );
}
