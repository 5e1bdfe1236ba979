import { z } from 'zod';
import { direction, points, slug, stateId, text, turnNumber } from '../common';

const candidate = z
  .strictObject({
    id: slug.describe('Unique among the candidates of all elections.'),
    name: text.describe('Who stands.'),
    sponsor: stateId.describe('The state that put the candidate up.'),
    direction: direction
      .optional()
      .describe('Whose texts this secretariat would speed up. Absent: nobody’s.'),
    appeal: points
      .default(0)
      .describe('Standing with everybody at the start, −100 to 100: a record, a scandal, a war.'),
  })
  .describe('One who stands for an office.');

export const election = z
  .strictObject({
    id: slug.describe('Unique among elections.'),
    title: text.describe('What is elected: “Secretary-General of the ITU”.'),
    turn: turnNumber.describe('The turn of the secret ballot.'),
    candidates: z.array(candidate).min(1).describe('Who stands.'),
    domain: slug
      .optional()
      .describe('A study group’s chair: its speed counts for texts of this domain only. Absent: for all.'),
    speed: z
      .int()
      .min(0)
      .max(3)
      .default(1)
      .describe('Turns by which texts of the winner’s direction are drafted faster, and others more slowly.'),
    lasts: z.int().min(1).max(40).default(4).describe('Turns for which the winner holds the office.'),
  })
  .describe(
    'A secret ballot: more than half of those voting, blanks outside, and the last one out until there is a majority.',
  );
