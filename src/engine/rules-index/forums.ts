import type { RuleInfo } from './types';

const rule = (formula: string): RuleInfo => ({ chapter: 'forums', formula });

/** Rules of forums: who founds them, who sits in them, how far they agree, and what their summits decide. */
export const FORUM_RULES = {
  'forums.call': rule('−capital of the call, whether or not enough others call'),
  'forums.convened': rule('founders that call, and those without a seat, at least `needs`'),
  'forums.founding': rule('as the scenario says of its founding'),
  'forums.chair': rule('to the next member after each summit'),
  'forums.invited': rule('yes ≥ needs × members with a vote; or a founder that did not call'),
  'forums.joined': rule('invited and ready; without a seat: pole × alignment + trust in the members > 0'),
  'forums.left': rule('of its own will, or voted out with the same share of the others'),
  'forums.entry-effect': rule('as the scenario says of the candidate'),
  'forums.anger': rule('−trust in every member, of each state that minds'),
  'forums.entry': rule('−entry, of each state of the other pole, in a hedging state that joins'),
  'forums.exit': rule('−exit, between a member voted out and each that voted so'),
  'forums.council-set': rule('more yes than no among members with a vote'),
  'forums.council-ended': rule('voted out again, the same way'),
  'forums.whole': rule('pace × 1000'),
  'forums.inertia': rule('−pace × cohesion'),
  'forums.size': rule('−pace × (size × members + growth × (members above the founding size)²)'),
  'forums.alignment': rule('−pace × alignment × spread of members’ alignment by capacity × (1 − aired)'),
  'forums.interests': rule('−pace × interests × spread of their installed base by capacity × (1 − aired)'),
  'forums.crowding': rule('−pace × crowding × share of members that sit in the other forum too'),
  'forums.kept': rule('pace × kept × share of the dues of its accords that were honoured'),
  'forums.breadth': rule('pace × breadth, while a council of all sides sits'),
  'forums.rival': rule('pace × rivalry × the rival’s weight × its cohesion'),
  'forums.named': rule('−named × members named as cheats in its accords / members'),
  'forums.failed': rule('−failed, when a deliverable fails'),
  'forums.delivered': rule('cohesion ≥ needs at the summit'),
  'forums.effect': rule('as the scenario says of the deliverable'),
  'forums.approval': rule('as the deliverable says, for every member'),
  'forums.capital': rule('as the deliverable says, for every member'),
  'forums.esteem': rule('trust, of each hedging state outside, in every member'),
  'forums.company': rule('company × cohesion, between members, after a summit that did not fail'),
  'forums.aired': rule('airing × (1 − aired), by a summit about differences'),
  'forums.reopened': rule('−fading × aired'),
} satisfies Record<string, RuleInfo>;
