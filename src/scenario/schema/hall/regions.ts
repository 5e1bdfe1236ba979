import { z } from 'zod';
import { permille, points, slug, stateId, text } from '../common';

export const region = z
  .strictObject({
    id: slug.describe('Unique among regions.'),
    name: text.describe('What it is called: “African Telecommunications Union (ATU)”.'),
    members: z.array(stateId).min(1).describe('Its states; a state may be in several regions.'),
    rule: z
      .strictObject({
        support: permille.describe('Share of all members’ votes that must be for it, thousandths.'),
        against: permille
          .default(0)
          .describe('Most that may be against it, in thousandths of those for it. 0: nobody.'),
      })
      .describe('When the members agree on a common position.'),
    pull: points
      .default(20)
      .describe('How far a common position moves what members without a seat make of a text or a candidate.'),
    breach: points
      .default(2)
      .describe('Trust with each other member that a seat loses by voting against it in the open.'),
    steer: z
      .strictObject({
        votes: z.int().min(0).max(60).default(2).describe('Votes that a seat that steers adds to its own.'),
        cost: points.default(5).describe('Political capital, or points at home, that it costs.'),
      })
      .prefault({})
      .describe('What it means for a member’s seat to steer the region.'),
  })
  .describe('States that meet before a vote and may agree on a common position. It binds loosely.');
