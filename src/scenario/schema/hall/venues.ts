import { z } from 'zod';
import { permille, points, slug, stateId, text } from '../common';

export const venue = z
  .strictObject({
    id: slug.describe('Unique among venues.'),
    name: text.describe('What it is called: “ISO/IEC JTC 1”.'),
    summary: text.describe('One sentence for the student: who decides there, and by what rule.'),
    entry: z.string().min(1).describe('Where a text begins there, as `procedure/stage`.'),
    weight: permille.describe('What approval there counts, thousandths of approval at the ITU.'),
    domains: z
      .record(slug, permille)
      .default({})
      .describe('The same for single domains: a text of chips counts more at home than elsewhere.'),
    members: z
      .array(stateId)
      .default([])
      .describe('Who takes part with a full vote (participating national bodies). Empty: everybody.'),
    cost: points
      .default(10)
      .describe('Political capital, or points at home, that taking a text there costs.'),
  })
  .describe('Another house that can make a standard of a text.');

export const race = z
  .strictObject({
    share: points.describe('How far the markets’ mean tilt must be from even, 0 to 100.'),
    level: points.default(0).describe('Level that the best vendor of that side must have (full ledger).'),
    follow: permille
      .default(500)
      .describe('How much of the way the standard then goes to what is installed.'),
  })
  .describe('The market may decide first: a side that has sold so much makes the text moot.');
