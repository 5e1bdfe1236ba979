/** A rule as a formula a reader can check, and where it comes from. The sentence for players lives with the words. */
export interface RuleInfo {
  readonly formula: string;
  /** Chapter of docs/rules.md. */
  readonly chapter: string;
}
