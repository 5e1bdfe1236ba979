/** Words of the agenda, its decisions and the forecast. Ids start with `agenda.`. */
export const agenda = {} as const;
