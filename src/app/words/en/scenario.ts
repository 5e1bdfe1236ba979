/** Words of the title page, the scenario shelf, seats and saved games. Ids start with `scenario.`. */
export const scenario = {} as const;
