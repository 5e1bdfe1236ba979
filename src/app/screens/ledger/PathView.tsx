import type { Line } from '../../models/facts';
import { Panel } from '../../ui';
import { lineText } from '../../models/factsLine';
import { ScenarioLine } from './ScenarioLine';

/** A number that stands in the scenario and nowhere else. */
export function PathView({ path, title }: { path: string; title: Line }) {
  return (
    <Panel title={lineText(title)}>
      <ScenarioLine path={path} />
    </Panel>
  );
}
