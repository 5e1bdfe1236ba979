/** Words of help, keys and the rules in short. Ids start with `help.`. */
export const help = {} as const;
