import type { Lean, MapArea, MapModel } from '../../../src/app/map/model';

/** An example in the shape of Radio Silence, so that the map can be looked at without a game. Numbers are invented. */

type Given = Pick<MapArea, 'code' | 'name' | 'countries' | 'lean' | 'value' | 'base' | 'size' | 'pole'> & Partial<MapArea>;

const area = (id: string, given: Given): MapArea => ({ id, kind: id.includes('-') ? 'market' : 'seat', facts: [], ...given });

const codes = (list: string): string[] => list.split(' ');

export const AREAS: readonly MapArea[] = [
  area('USA', { code: 'USA', name: 'United States', countries: ['USA'], lean: 'liberal', value: 72, base: 88, size: 3, pole: 'liberal' }),
  area('GBR', { code: 'GBR', name: 'United Kingdom', countries: ['GBR'], lean: 'liberal', value: 64, base: 62, size: 2, pole: 'liberal' }),
  area('DEU', {
    code: 'DEU', name: 'Germany', countries: ['DEU'], lean: 'leaning-liberal', value: 45, base: 44, size: 2, pole: 'liberal', you: true,
    facts: [{ label: 'Home', value: '24' }, { label: 'Trust', value: '58' }],
  }),
  area('SWE', { code: 'SWE', name: 'Sweden', countries: ['SWE'], lean: 'liberal', value: 80, base: 100, size: 1, pole: 'liberal' }),
  area('CHN', { code: 'CHN', name: 'China', countries: ['CHN'], lean: 'illiberal', value: -88, base: 4, size: 3, pole: 'illiberal' }),
  area('KEN', {
    code: 'KEN', name: 'Kenya', countries: ['KEN'], lean: 'hedging', value: 8, base: 38, size: 1, pole: 'hedging', change: 9,
    facts: [
      { label: 'Liberal 5G', value: '38% → 44%' },
      { label: 'Vote', value: 'For → Against' },
      { label: 'Votes', value: '2' },
    ],
  }),
  area('IDN', { code: 'IDN', name: 'Indonesia', countries: ['IDN'], lean: 'hedging', value: 0, base: 50, size: 2, pole: 'hedging' }),
  area('west-africa', {
    code: 'W AF', name: 'West Africa', lean: 'leaning-illiberal', value: -31, base: 24, size: 2, pole: 'illiberal', locked: 'illiberal',
    countries: codes('NGA GHA CIV SEN MLI NER BFA BEN TGO GIN SLE LBR GMB GNB CPV'),
    anchor: [2, 10], facts: [{ label: 'Votes', value: '3' }, { label: 'Lender', value: 'China' }],
  }),
  area('south-asia', {
    code: 'S AS', name: 'South Asia', lean: 'hedging', value: 6, base: 52, size: 2, pole: 'hedging',
    countries: codes('PAK BGD LKA NPL BTN MDV'), anchor: [69, 29],
  }),
  area('latin-america', {
    code: 'LATAM', name: 'Latin America', lean: 'leaning-liberal', value: 27, base: 64, size: 3, pole: 'liberal',
    countries: codes('BRA ARG CHL PER COL ECU BOL PRY URY MEX GTM HND SLV CRI PAN DOM GUY SUR'), anchor: [-53, -12],
  }),
  area('gulf', {
    code: 'GULF', name: 'Gulf', lean: 'hedging', value: -4, base: 41, size: 2, pole: 'hedging', change: -3,
    countries: codes('SAU ARE QAT KWT BHR OMN'),
  }),
  area('pacific', {
    code: 'PAC', name: 'Pacific', lean: 'hedging', value: 4, base: 55, size: 1, pole: 'hedging',
    countries: codes('PNG FJI SLB VUT WSM TON KIR'), anchor: [162, -9],
  }),
];

const leanNames: Record<Lean, string> = {
  liberal: 'Liberal',
  'leaning-liberal': 'Leaning liberal',
  hedging: 'Hedging',
  'leaning-illiberal': 'Leaning illiberal',
  illiberal: 'Illiberal',
  none: 'Not in play',
  disputed: 'Disputed',
};

export const MAP: MapModel = {
  finding: 'Five of seven markets now run mostly Chinese 5G',
  subtitle: 'Alignment of rules in force and installed 5G base at the start of turn 3. Areas are true to size.',
  areas: AREAS,
  seals: [
    {
      id: 'fund', label: 'Trusted 5G accord', code: 'T5', shape: 'ring', at: [-32, 41],
      links: [
        { area: 'USA', state: 'kept' },
        { area: 'GBR', state: 'kept' },
        { area: 'DEU', state: 'broken' },
        { area: 'SWE', state: 'unknown' },
      ],
    },
    {
      id: 'pact', label: 'Price pact', code: 'PP', shape: 'diamond', at: [74, -14],
      links: [
        { area: 'KEN', state: 'kept' },
        { area: 'IDN', state: 'broken' },
      ],
    },
  ],
  legend: [
    {
      label: 'Alignment',
      items: [
        { key: 'liberal', label: 'Liberal' },
        { key: 'leaning-liberal', label: 'leaning' },
        { key: 'hedging', label: 'Hedging' },
        { key: 'leaning-illiberal', label: 'leaning' },
        { key: 'illiberal', label: 'Illiberal' },
      ],
    },
    { label: '5G base', items: [{ key: 'banner', label: 'whose kit, how many lines' }] },
    {
      label: 'Accord',
      items: [
        { key: 'kept', label: 'kept' },
        { key: 'broken', label: 'broken' },
        { key: 'unknown', label: 'not known' },
      ],
    },
  ],
  labels: {
    zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Whole world', map: 'Map', table: 'Table', view: 'Show as', europe: 'Europe, ×2.6',
    credits: 'Natural Earth. Boundaries do not imply endorsement.', close: 'Close', name: 'Area', lean: 'Rules', value: 'Alignment',
    base: 'Liberal 5G', change: 'Your draft', facts: 'More', accords: 'Accords', you: 'You', nothing: '–',
    locked: { liberal: 'Locked to open kit', illiberal: 'Locked to Chinese kit' }, leanNames,
    linkNames: { kept: 'kept', broken: 'broken', unknown: 'not known' },
    cannotDraw: 'The map cannot be drawn here. Every state, accord and vote is in the table.',
  },
};
