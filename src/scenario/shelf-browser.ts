import { shelfOf } from './shelf';

/** What a shelf says of a scenario, so that the scenario itself need not be there: plain data. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly level: string;
  readonly minutes: number;
  readonly turns: number;
  /** The turns that may follow the last, unannounced. */
  readonly hidden: number;
  readonly seats: number;
  /** More than a class game: see `large.ts`. */
  readonly isLarge: boolean;
  /** Ids of the files that it is made of, its own among them. */
  readonly files: readonly string[];
}

const cards = Object.fromEntries(
  Object.entries(
    import.meta.glob<ScenarioCard>('../../scenarios/*.json', {
      query: '?card',
      import: 'default',
      eager: true,
    }),
  ).map(([, card]) => [card.id, card]),
);

/** What the shelf says of a shipped scenario; undefined where none has this id. */
export function cardOf(id: string): ScenarioCard | undefined {
  return Object.hasOwn(cards, id) ? cards[id] : undefined;
}

/** The cards of all shipped scenarios, in shelf order; without reading one of them. */
export function shippedCards(): ScenarioCard[] {
  return shelfOf({ ids: Object.keys(cards) }).flatMap((id) => cardOf(id) ?? []);
}
