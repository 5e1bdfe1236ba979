import { z } from 'zod';
import { effect } from './events';
import { permille, points, pole, slug, stateId, text, turnNumber } from './common';

/** The forums' numbers: base value and meaning; thousandths, of the full scale where a thing is gained or lost. */
export const FORUM_NUMBERS = {
  pace: [300, 'How much of the way cohesion moves to its target, a turn.'],
  size: [8, 'What each member at the table costs in cohesion: everybody bargains with everybody.'],
  growth: [2, 'What each member above the founding size costs beyond that, times their number.'],
  alignment: [500, 'What the spread of members’ alignment takes, by capacity.'],
  interests: [200, 'What the spread of what they have installed takes, by capacity.'],
  crowding: [
    150,
    'What a forum of the same purpose takes that all members sit in too, where no tie joins them.',
  ],
  kept: [100, 'What it gives when every due of the forum’s accords is paid.'],
  named: [100, 'What it takes when every member was named as a cheat in them this turn.'],
  airing: [120, 'Share of members’ differences that one summit spent on them narrows.'],
  fading: [200, 'Share of what was narrowed that opens again, a turn.'],
  failed: [30, 'What a summit takes whose deliverable fails.'],
  rivalry: [250, 'What a rival forum of all the world’s weight and full cohesion gives.'],
  waste: [
    600,
    'What no cohesion at all takes from the return of the forum’s accords: the cost of bargaining.',
  ],
  company: [12, 'Trust among members that a summit at full cohesion gives.'],
  voice: [
    500,
    'What a forum of all the world’s weight and full cohesion adds to a lean on a text of its members.',
  ],
  entry: [60, 'Trust that each state of the other pole loses in a hedging state that joins.'],
  exit: [60, 'Trust that is lost between a member voted out and each that voted so.'],
  staffPace: [500, 'A secretariat’s share of the pace: it slows.'],
  staffHold: [300, 'Share of the cost of size that a secretariat takes away: it holds.'],
  staffDue: [2, 'Share of its budget that each member of a secretariat pays a turn.'],
  compliance: [400, 'What a business council takes from the approval that a kept due buys.'],
  quality: [60, 'What a council of business or of all sides adds to the return of the forum’s accords.'],
  breadth: [40, 'What a council of all sides adds to cohesion, of the full scale.'],
} as const satisfies Record<string, readonly [value: number, meaning: string]>;

export type ForumNumber = keyof typeof FORUM_NUMBERS;

const number = z.int().min(0).max(10_000);

/** Complete after parsing; absent where a scenario has no forums. */
export const forumNumbers = z
  .strictObject(
    Object.fromEntries(
      Object.entries(FORUM_NUMBERS).map(([id, [value, meaning]]) => [
        id,
        number.default(value).describe(meaning),
      ]),
    ) as Record<ForumNumber, z.ZodDefault<typeof number>>,
  )
  .describe(
    'The numbers of forums, thousandths. `{}` takes them as they are; needed where there are forums.',
  );

const candidate = z
  .strictObject({
    state: stateId.describe('The state. It accepts by its own order; one without a seat by its lean.'),
    from: turnNumber.default(1).describe('The first turn it may be voted on.'),
    as: z
      .enum(['member', 'observer'])
      .default('member')
      .describe('`observer`: takes part in accords and brings its weight, without a vote or the chair.'),
    anger: z
      .array(
        z
          .strictObject({
            state: stateId.describe('Who minds.'),
            trust: permille.describe('The trust it loses in every member, thousandths of the full scale.'),
          })
          .describe('A state that minds.'),
      )
      .default([])
      .describe('Who answers its joining, and how.'),
    effects: z.array(effect).default([]).describe('What else its joining does.'),
  })
  .describe('A state that may be let in.');

const deliverable = z
  .strictObject({
    id: slug.describe('Unique among the deliverables of all forums.'),
    title: text.describe('What it is called: “Doors of cockpits are hardened”.'),
    summary: text.describe('One sentence for the student: what it does.'),
    needs: points.describe('The least cohesion with which it succeeds.'),
    from: turnNumber.default(1).describe('The first turn the chair may put it on the agenda.'),
    vision: z.boolean().default(false).describe('A declared vision: it says what the forum is for.'),
    members: z
      .strictObject({
        approval: points.default(0).describe('Approval or control that each member gains.'),
        capital: points.default(0).describe('Political capital that each member gains.'),
        trust: points.default(0).describe('Trust that each hedging state outside gains in each member.'),
      })
      .prefault({})
      .describe('What it does for every member.'),
    effects: z.array(effect).default([]).describe('What else it does.'),
  })
  .describe('What a summit can decide, once.');

const council = z
  .strictObject({
    id: slug.describe('Unique among the councils of all forums.'),
    name: text.describe('What it is called.'),
    summary: text.describe('One sentence for the student: who sits there and what it changes.'),
    kind: z
      .enum(['business', 'multistakeholder', 'tie'])
      .describe(
        '`business`: firms; a kept due pleases less, accords return more. `multistakeholder`: all sides; more cohesion and return, a turn longer between summits. `tie`: with another forum; the two no longer crowd each other.',
      ),
    with: slug.optional().describe('The other forum of a `tie`.'),
    from: turnNumber.default(1).describe('The first turn it may be voted on.'),
  })
  .describe('A body beside the forum; more yes than no sets it up, and ends it again.');

export const forum = z
  .strictObject({
    id: slug.describe('Unique among forums.'),
    name: text.describe('What it is called.'),
    summary: text.describe('One sentence for the student: what it is for.'),
    pole: pole.describe('The side it serves.'),
    purpose: slug.default('technology').describe('Forums of one purpose crowd each other.'),
    form: z
      .enum(['informal', 'secretariat'])
      .default('informal')
      .describe('`secretariat`: costs money, moves slowly and holds a large membership better.'),
    members: z
      .array(stateId)
      .min(2)
      .describe('Who founds it, in the order of the chair. One without a seat goes along.'),
    cohesion: points.default(60).describe('Cohesion at the start, 0 to 100.'),
    every: z.int().min(1).max(10).default(1).describe('Turns from one summit to the next.'),
    convene: z
      .strictObject({
        from: turnNumber.default(1).describe('The first turn in which founders may call it.'),
        needs: z.int().min(1).max(60).describe('How many founders must call it in one turn.'),
        capital: points.default(10).describe('Political capital that a call costs, also where too few call.'),
        effects: z.array(effect).default([]).describe('What its founding does to the world.'),
      })
      .optional()
      .describe('How it comes about. Absent: it stands from the start.'),
    admission: z
      .strictObject({
        needs: permille
          .default(667)
          .describe('Share of the members with a vote that must say yes, to the nearest vote.'),
        most: z.int().min(2).max(60).default(60).describe('The most members it can have.'),
        candidates: z.array(candidate).describe('Who may be let in.'),
      })
      .optional()
      .describe('How it grows, and how a member is voted out. Absent: it stays as it is.'),
    deliverables: z
      .array(deliverable)
      .default([])
      .describe('What its summits can decide. Empty: it holds none.'),
    councils: z.array(council).default([]).describe('Bodies it can set up.'),
    rivalOf: z.array(slug).default([]).describe('Forums whose weight makes this one draw closer.'),
  })
  .describe('A group of states that meets: it has a chair, summits, and more or less cohesion.');

export const newOrder = z
  .strictObject({
    forum: slug.describe('The forum that writes it.'),
    index: points.describe('The needle must stand this far on the side of the forum’s pole.'),
    cohesion: points.describe('The forum’s least cohesion.'),
    members: z.int().min(2).max(60).describe('Its fewest members.'),
  })
  .describe('A new order: the ending of a forum’s pole, with a forum that can keep it.');
