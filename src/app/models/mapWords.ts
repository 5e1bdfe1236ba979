import type { Setup } from '../../engine';
import type { LegendGroup, MapLabels, MapSeal } from '../map/model';
import { t } from '../words';

/** Only what is on the map is explained. */
export function legendOf({ scenario }: Setup, seals: readonly MapSeal[]): LegendGroup[] {
  const means = t(scenario.rules.ledger === 'full' ? 'map.legend.banner.market' : 'map.legend.banner.votes');
  const states = (['kept', 'broken', 'unknown'] as const).filter((state) =>
    seals.some((seal) => seal.quiet !== true && seal.links.some((link) => link.state === state)),
  );
  return [
    {
      label: t('map.legend.alignment'),
      items: [
        { key: 'liberal', label: t('map.legend.liberal') },
        { key: 'leaning-liberal', label: t('map.legend.leaning') },
        { key: 'hedging', label: t('map.legend.hedging'), means: t('gloss.hedging.means') },
        { key: 'leaning-illiberal', label: t('map.legend.leaning') },
        { key: 'illiberal', label: t('map.legend.illiberal') },
      ],
    },
    { label: t('map.legend.base'), items: [{ key: 'banner', label: t('map.legend.banner'), means }] },
    ...(seals.length > 0
      ? [
          {
            label: t('map.legend.accord'),
            means: t('gloss.accord.means'),
            items: [
              ...(seals.some(({ quiet }) => quiet === true)
                ? [{ key: 'seal' as const, label: t('map.legend.seal') }]
                : []),
              ...states.map((key) => ({ key, label: t(`map.link.${key}`) })),
            ],
          },
        ]
      : []),
  ];
}

/** Every word of the map that is not of an area. */
export function mapLabels(): MapLabels {
  return {
    zoomIn: t('map.zoomIn'),
    zoomOut: t('map.zoomOut'),
    fit: t('map.fit'),
    map: t('map.view.map'),
    table: t('map.view.table'),
    view: t('map.view'),
    europe: t('map.europe'),
    credits: t('map.credits'),
    disputed: t('map.disputed'),
    showMembers: t('map.seal.show'),
    close: t('common.close'),
    name: t('map.column.name'),
    lean: t('map.column.lean'),
    value: t('map.column.value'),
    base: t('map.column.base'),
    change: t('map.column.change'),
    facts: t('map.column.facts'),
    accords: t('map.column.accords'),
    you: t('map.you'),
    nothing: t('map.nothing'),
    locked: { liberal: t('map.locked.liberal'), illiberal: t('map.locked.illiberal') },
    leanNames: {
      liberal: t('map.lean.liberal'),
      'leaning-liberal': t('map.lean.leaningLiberal'),
      hedging: t('map.lean.hedging'),
      'leaning-illiberal': t('map.lean.leaningIlliberal'),
      illiberal: t('map.lean.illiberal'),
      none: t('map.lean.none'),
      disputed: t('map.lean.disputed'),
    },
    linkNames: { kept: t('map.link.kept'), broken: t('map.link.broken'), unknown: t('map.link.unknown') },
    coming: t('map.loading'),
    comingText: t('map.loading.text'),
    cannotDraw: t('map.cannotDraw'),
  };
}
