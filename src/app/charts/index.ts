/** Charts over turns and states. Import this room lazily: it brings d3-scale and d3-shape. */
export { BarRow } from './bar-row';
export { ChartWithTable } from './chart-with-table';
export type { ChartTable } from './chart-with-table';
export { DumbbellChart } from './dumbbell-chart';
export type { DumbbellRow } from './dumbbell-chart';
export { LineChart } from './line-chart';
export { SmallMultiple } from './small-multiple';
export { changeTable, turnTable } from './tables';
export type { Series, SeriesLook } from './types';
