import { Banner } from '../ui/banner';
import type { LegendGroup, LegendKey } from './model';
import { LeanSwatch, LinkSwatch } from './Swatch';

function Key({ legendKey }: { legendKey: LegendKey }) {
  switch (legendKey) {
    case 'banner':
      return <Banner pole="hedging" length={2} split={0.55} />;
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
      {groups.map(({ label, items }) => (
        <dl key={label} className="map-legend-group">
          <dt>{label}</dt>
          {items.map(({ key, label: meaning }) => (
            <dd key={key}>
              <Key legendKey={key} />
              {meaning}
            </dd>
          ))}
        </dl>
      ))}
    </div>
  );
}
