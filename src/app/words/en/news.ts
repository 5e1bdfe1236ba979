/** Words of the resolution: newspaper, reveal and ledger. Ids start with `news.`. */
export const news = {} as const;
