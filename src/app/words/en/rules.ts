/** What each rule says, in one or two sentences, by its id. Ids start with `rule.`; the formula stands in the engine's index. */
export const rules = {} as const;
