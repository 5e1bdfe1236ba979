import { Banner } from '../ui/banner';
import { Term } from '../ui/term';
import type { LegendGroup, LegendKey } from './model';
import { LeanSwatch, LinkSwatch, SealSwatch } from './Swatch';

function Key({ legendKey }: { legendKey: LegendKey }) {
  switch (legendKey) {
    case 'banner':
      return <Banner pole="hedging" length={2} split={0.55} />;
    case 'seal':
      return <SealSwatch />;
    case 'kept':
    case 'broken':
    case 'unknown':
      return <LinkSwatch state={legendKey} />;
    default:
      return <LeanSwatch lean={legendKey} />;
  }
}

/** What the fills, banners and lines mean. */
export function MapLegend({ groups }: { groups: readonly LegendGroup[] }) {
  return (
    <div className="map-legend">
      {groups.map(({ label, means: groupMeans, items }) => (
        <dl key={label} className="map-legend-group" data-scale={items.length > 4 || undefined}>
          <dt>{groupMeans === undefined ? label : <Term means={groupMeans}>{label}</Term>}</dt>
          {items.map(({ key, label: meaning, means }) => (
            <dd key={key}>
              <Key legendKey={key} />
              {means === undefined ? meaning : <Term means={means}>{meaning}</Term>}
            </dd>
          ))}
        </dl>
      ))}
    </div>
  );
}
