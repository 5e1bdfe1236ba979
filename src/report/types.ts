/** A sentence or a figure of the report, and the evidence it rests on: references that stand in the appendix. */
export interface Claim {
  readonly text: string;
  readonly refs: readonly string[];
}

export interface Column {
  readonly title: string;
  /** True where the column holds figures, which stand to the right. */
  readonly figure?: boolean;
}

export interface Series {
  readonly label: string;
  /** By turn, the start first; undefined before there was anything to count. */
  readonly values: readonly (number | undefined)[];
  readonly look: 'played' | 'threshold' | 'supposed';
}

/** One thing a section is made of. */
export type Block =
  | { readonly kind: 'says'; readonly claims: readonly Claim[] }
  | { readonly kind: 'list'; readonly claims: readonly Claim[]; readonly numbered?: boolean }
  /** A smaller heading, with what stands under it. */
  | {
      readonly kind: 'part';
      readonly title: Claim;
      readonly note?: string;
      readonly blocks: readonly Block[];
    }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Claim[])[];
    }
  /** Lines over turns. What they show stands in a table, too, where every value opens its evidence. */
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly turns: readonly string[];
      /** True where zero lies between two sides, and numbers are written with their sign. */
      readonly signed?: boolean;
      readonly series: readonly Series[];
      readonly refs: readonly string[];
    }
  /** Small charts side by side, one a title. */
  | { readonly kind: 'charts'; readonly charts: readonly (Block & { kind: 'chart' })[] }
  /** A word of caution or of method, which claims nothing about the game. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'terms'; readonly terms: readonly { readonly term: string; readonly means: string }[] };

export interface Section {
  readonly id: string;
  /** States a finding where there is one. */
  readonly title: Claim;
  readonly note?: string;
  readonly blocks: readonly Block[];
}

/** One cause of a change: what it added, what the number then came to, the rule, and where the scenario sets its size. */
export interface CauseLine {
  readonly text: string;
  readonly rule: string;
  readonly effect: string;
  readonly total: string;
  /** `file:line`; null where no number of the scenario set the size. */
  readonly at: string | null;
  readonly from: readonly Claim[];
}

/** What a reference opens. */
export type Evidence =
  /** A change of a number in the ledger. */
  | {
      readonly kind: 'entry';
      readonly ref: string;
      readonly title: string;
      readonly when: string;
      readonly before: string;
      readonly after: string;
      readonly causes: readonly CauseLine[];
      /** The command that shows the same with what lies behind it. */
      readonly command: string;
    }
  /** Something that came of a turn, as the rules told it. */
  | {
      readonly kind: 'outcome';
      readonly ref: string;
      readonly title: string;
      readonly fields: readonly (readonly [name: string, value: string])[];
    }
  /** What a seat ordered in one step. */
  | {
      readonly kind: 'orders';
      readonly ref: string;
      readonly title: string;
      readonly lines: readonly string[];
    }
  /** What a facilitator did. */
  | {
      readonly kind: 'intervention';
      readonly ref: string;
      readonly title: string;
      readonly lines: readonly string[];
    }
  /** A line of the scenario. */
  | {
      readonly kind: 'line';
      readonly ref: string;
      readonly title: string;
      /** `file:line`. */
      readonly at: string;
      /** The line itself, where it is at hand. */
      readonly text: string;
    }
  /** Something worked out from the game by the engine, and the command that works it out again. */
  | { readonly kind: 'run'; readonly ref: string; readonly title: string; readonly command: string };

export type Level = 'school' | 'graduate';

/** A game's report: data, from which every format is written. */
export interface Report {
  /** What was played. */
  readonly game: string;
  /** The finding, as a headline. */
  readonly headline: Claim;
  readonly lead: readonly Claim[];
  readonly level: Level;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly seed: string;
  readonly hash: string;
  readonly sections: readonly Section[];
  /** In the order of their references, cited or not: orders and interventions stand here complete. */
  readonly evidence: readonly Evidence[];
}
