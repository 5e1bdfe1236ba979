/** Words of the review after the game. Ids start with `review.`. */
export const review = {} as const;
