import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  OrderError,
  advance,
  optionsFor,
  talk,
  type Game,
  type Options,
  type Orders,
} from '../../src/engine';
import { checksum } from '../../src/engine/world';
import { scenario } from '../support/scenario';
import { randomGame, randomTurn, seatsOf, seeds } from './play';

/** One thing that the options do not offer, laid over legal orders; null where this seat has nothing of the kind. */
type Trespass = (o: Options, game: Game) => Orders | null;

const acted = (acts: Orders['acts']): Orders => ({ acts });

const DEEDS: Readonly<Record<string, Trespass>> = {
  'a voice on a text that is not on the docket': () => ({
    voices: [{ text: 'no-such-text', stance: 'object' }],
  }),
  'a voice more than it has': (o) => {
    const open = o.texts.flatMap((t) =>
      t.stances.filter((c) => c.allowed).map((c) => ({ text: t.text, stance: c.value })),
    );
    const distinct = open.filter((v, i) => open.findIndex((w) => w.text === v.text) === i);
    return distinct.length > o.voices ? { voices: distinct.slice(0, o.voices + 1), acts: [] } : null;
  },
  'two voices on one text': (o) => {
    const text = o.texts.find((t) => t.stances.filter((c) => c.allowed && c.value !== 'policy').length === 2);
    if (text === undefined || o.voices < 2) return null;
    return {
      voices: [
        { text: text.text, stance: 'object' },
        { text: text.text, stance: 'support' },
      ],
    };
  },
  'support for two rival drafts': (o) => {
    const drafts = o.texts.filter((t) => t.decides === 'support');
    const rivals = drafts.filter((t) => t.item === drafts[0]?.item).slice(0, 2);
    if (rivals.length < 2 || o.voices < 2) return null;
    return { voices: rivals.map((t) => ({ text: t.text, stance: 'support' as const })) };
  },
  'a stance its stage does not take': (o) => {
    const closed = o.texts.flatMap((t) =>
      t.stances.filter((c) => !c.allowed).map((c) => ({ text: t.text, stance: c.value })),
    );
    return closed[0] === undefined || o.voices === 0 ? null : { voices: [closed[0]] };
  },
  'a vote its stage does not take': (o) => {
    const closed = o.texts.find((t) => t.votes.some((c) => !c.allowed));
    return closed === undefined ? null : { votes: { [closed.text]: 'yes' } };
  },
  'a motion of others': (o, game) => {
    const foreign = game.setup.motions.find((m) => !o.motions.some((x) => x.motion === m.def.id));
    return foreign === undefined ? null : { motions: { [foreign.def.id]: 'yes' } };
  },
  'neither yes, no nor abstention': (o) =>
    o.motions[0] === undefined
      ? null
      : ({ motions: { [o.motions[0].motion]: 'honour' } } as unknown as Orders),
  'the accord of others': (o, game) => {
    const foreign = game.setup.accords.find((a) => !o.accords.some((x) => x.accord === a.id));
    return foreign === undefined ? null : { accords: { [foreign.id]: 'honour' } };
  },
  'neither honour nor defection': (o) =>
    o.accords[0] === undefined
      ? null
      : ({ accords: { [o.accords[0].accord]: 'abstain' } } as unknown as Orders),
  'an act it may not do': (o) => {
    const closed = o.verbs.find((v) => !v.allowed);
    return closed === undefined
      ? null
      : acted([
          {
            verb: closed.verb,
            ...(closed.targets[0] === undefined ? {} : { target: closed.targets[0].value }),
          },
        ]);
  },
  'an act more than it has': (o) => {
    const plain = o.verbs
      .filter((v) => v.allowed && v.targets.length === 0 && v.verb !== 'diplomacy')
      .map((v) => ({ verb: v.verb }));
    return plain.length > o.acts ? acted(plain.slice(0, o.acts + 1)) : null;
  },
  'an act without its target': (o) => {
    const verb = o.verbs.find((v) => v.allowed && v.targets.length > 0);
    return verb === undefined || o.acts === 0 ? null : acted([{ verb: verb.verb }]);
  },
  'a verb that does not exist': () => acted([{ verb: 'annex' }]),
  'a supplier where it sells': (o) => (o.supplier.length > 0 ? null : { supplier: 'open' }),
  'a budget that does not sum': (o) =>
    o.budget === null ? { budget: { research: 1000 } } : { budget: { research: 999 } },
  'a focus on no domain': () => ({ focus: { alchemy: 1000 } }),
  'money for a project that is not open': () => ({ projects: { 'no-such-project': 1 } }),
  'an inspection of an outsider': (o) => ({
    inspections: [{ accord: o.accords[0]?.accord ?? 'none', state: 'ZZZ' }],
  }),
  'the suspension of an outsider': (o) => ({ suspend: { [o.accords[0]?.accord ?? 'none']: ['ZZZ'] } }),
  'an item that is not in the drawer': () => ({ table: ['no-such-item'] }),
  'a prediction about itself': (o) => ({ predictions: { [o.seat]: [] } }),
  'talk in the sealed step': (o) => ({
    promises: [{ to: o.deals.partners[0] ?? 'ZZZ', turn: o.turn, clause: { kind: 'act', verb: 'loan' } }],
  }),
};

const WORDS: Readonly<Record<string, Trespass>> = {
  'deeds in a talk step': () => ({ voices: [] }),
  'an offer to itself': (o) => ({
    offers: [{ to: o.seat, give: [{ kind: 'payment', amount: 1 }], take: [] }],
  }),
  'an empty offer': (o) =>
    o.deals.partners[0] === undefined ? null : { offers: [{ to: o.deals.partners[0], give: [], take: [] }] },
  'more money than it may pay': (o) =>
    o.deals.partners[0] === undefined
      ? null
      : {
          offers: [
            {
              to: o.deals.partners[0],
              give: [{ kind: 'payment', amount: o.deals.maxPayment + 1 }],
              take: [],
            },
          ],
        },
  'a voice on a text that is not for sale': (o) =>
    o.deals.partners[0] === undefined
      ? null
      : {
          offers: [
            {
              to: o.deals.partners[0],
              give: [],
              take: [{ kind: 'voice', text: 'no-such-text', stance: 'object' }],
            },
          ],
        },
  'acceptance of what was not offered': () => ({ accepts: ['d0-0'] }),
  'withdrawal of what it did not offer': () => ({ withdraws: ['d0-0'] }),
  'a promise to nobody': (o) => ({
    promises: [{ to: 'ZZZ', turn: o.turn, clause: { kind: 'act', verb: 'loan' } }],
  }),
  'a promise for the past': (o) =>
    o.deals.partners[0] === undefined
      ? null
      : { promises: [{ to: o.deals.partners[0], turn: o.turn - 1, clause: { kind: 'act', verb: 'loan' } }] },
};

/** Games stopped before their first, second and third turn: a refusal changes nothing, so every trespass may use them. */
const GAMES = (['small-rooms', 'radio-silence', 'face-value', 'radio-silence-seminar'] as const).flatMap(
  (id) =>
    fc.sample(seeds, { numRuns: 3, seed: 7 }).map((seed, turns) => {
      const game = randomGame(scenario(id), seed, { ledger: false, keep: false });
      for (let n = 0; n < turns; n += 1) randomTurn(game);
      return { game, name: `${id}, seed ${seed}, after turn ${turns}` };
    }),
);

/** How many seats could try it and were refused; the error must name the seat. */
function refused(trespass: Trespass, step: (game: Game, seat: string, wrong: Orders) => void): number {
  let tried = 0;
  for (const { game, name } of GAMES) {
    const before = stateOf(game);
    for (const seat of seatsOf(game).slice(0, 7)) {
      const wrong = trespass(optionsFor(game, seat), game);
      if (wrong === null) continue;
      tried += 1;
      expect(
        problemsOf(() => step(game, seat, wrong)),
        `${name}, ${seat}`,
      ).toContain(seat);
      expect(stateOf(game), `${name}, ${seat}`).toEqual(before);
    }
  }
  return tried;
}

function stateOf(game: Game) {
  return [checksum(game.world), game.record.turns.length, game.facts.length, game.ledger.entries.length];
}

describe('the rules refuse, and change nothing:', () => {
  it.each(Object.entries(DEEDS))('%s', { timeout: 60_000 }, (_name, trespass) => {
    expect(refused(trespass, (game, seat, wrong) => advance(game, { [seat]: wrong }))).toBeGreaterThan(0);
  });

  it.each(Object.entries(WORDS))('%s', { timeout: 60_000 }, (_name, trespass) => {
    expect(refused(trespass, (game, seat, wrong) => talk(game, { [seat]: wrong }))).toBeGreaterThan(0);
  });
});

/** Seats that the error names; empty when nothing was refused. */
function problemsOf(step: () => void): string[] {
  try {
    step();
  } catch (error) {
    if (error instanceof OrderError) return error.problems.map((p) => p.seat);
    throw error;
  }
  return [];
}
