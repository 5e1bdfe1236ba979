/** Words of the assembly and its texts. Ids start with `hall.`. */
export const hall = {} as const;
