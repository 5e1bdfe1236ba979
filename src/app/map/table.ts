import type { LinkState, MapArea, MapModel } from './model';

export interface TableRow {
  readonly area: MapArea;
  /** The accords this area is linked to on the map, with the state of its link. */
  readonly accords: readonly { readonly id: string; readonly label: string; readonly state: LinkState }[];
}

/** One row an area, in the model's order; links are listed with the member they lead to. */
export function tableRows(model: MapModel): TableRow[] {
  return model.areas.map((area) => ({
    area,
    accords: model.seals.flatMap(({ id, label, links }) =>
      links.filter((link) => link.area === area.id).map(({ state }) => ({ id, label, state })),
    ),
  }));
}
