import './research.css';
import { useState } from 'react';
import { treeFinding } from '../../models/researchNodes';
import { useExhibit } from '../../screens/plan/exhibit';
import { Button, Plate } from '../../ui';
import { t } from '../../words';
import { JointTable } from './JointTable';
import { NodeDetail } from './NodeDetail';
import type { NodeId } from './NodeDetail';
import { Lanes } from './Lanes';
import { TreeLegend } from './TreeLegend';
import { useResearchSeen } from './useResearchSeen';

/** The plate in place of the map: technologies in lanes, what they build on, and the milestones they lead to. */
export function ResearchPlate() {
  const seen = useResearchSeen();
  const { show } = useExhibit();
  const { setup, orders } = seen;
  const [chosen, choose] = useState<NodeId>(() => {
    const shares = setup.domains.map(({ id }) => orders.focus?.[id] ?? 0);
    return { kind: 'level', at: Math.max(0, shares.indexOf(Math.max(...shares))) };
  });
  const joint = setup.scenario.milestones.some(({ cost }) => cost !== undefined);
  return (
    <Plate
      title={treeFinding(seen)}
      subtitle={t('tree.subtitle')}
      controls={
        <Button icon="globe" onClick={() => show({ kind: 'map' })}>
          {t('payoffs.back')}
        </Button>
      }
      legend={<TreeLegend />}
    >
      <Lanes seen={seen} chosen={chosen} onChoose={choose} />
      <NodeDetail seen={seen} node={chosen} />
      {joint && <JointTable seen={seen} />}
    </Plate>
  );
}
