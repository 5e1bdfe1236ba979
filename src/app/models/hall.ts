import type { Setup, Voice } from '../../engine';
import type { StageDef, TextDef } from '../../scenario/types';
import type { HallDraft, HallModel, HallSaid, HallSeat, Procedure, Stance } from '../hall/model';
import { list, t } from '../words';
import { regionsOf, saidOf } from './drafts';
import { byId, factsOf, screen, type Account } from './facts';
import { lineText } from './factsLine';
import { itemsDecided, type TextFact } from './factsTexts';
import { hallLabels, hallResult, hallSubtitle, hallTitle } from './hallWords';
import { codeOf, leanOf } from './map';

/** One item of the docket as the hall shows it. */
export interface HallCase {
  readonly item: string;
  readonly stage: StageDef;
  readonly texts: readonly TextDef[];
  /** What became of them; empty before the commitment. */
  readonly facts: readonly TextFact[];
}

/** The items that came up in the turn, in docket order, with the stage each was in. */
export function hallCases(account: Account): HallCase[] {
  const { setup } = account;
  return itemsDecided(account).flatMap(({ item, facts }) => {
    const [first] = facts;
    const procedure = byId(setup.scenario.assembly.procedures, first?.procedure ?? '');
    const stage = byId(procedure?.stages ?? [], first?.stage ?? '');
    const texts = facts.flatMap((f) => byId(setup.texts, f.text) ?? []);
    return stage ? [{ item, stage, texts, facts }] : [];
  });
}

/** The items on the docket now, not yet decided. */
export function openCases(
  setup: Setup,
  options: readonly { item: string; text: string; procedure: string; stage: string }[],
): HallCase[] {
  const items = [...new Set(options.map((o) => o.item))];
  return items.flatMap((item) => {
    const own = options.filter((o) => o.item === item);
    const procedure = byId(setup.scenario.assembly.procedures, own[0]?.procedure ?? '');
    const stage = byId(procedure?.stages ?? [], own[0]?.stage ?? '');
    return stage
      ? [{ item, stage, texts: own.flatMap((o) => byId(setup.texts, o.text) ?? []), facts: [] }]
      : [];
  });
}

/** Stages that count yes and no on the board; replies have a bar of their own. */
export function isHouseVote(decides: StageDef['decides']): boolean {
  return decides === 'majority' || decides === 'iso' || decides === 'threegpp' || decides === 'ieee';
}

/** Stages that count votes or replies, and no objections. */
const isCounted = ({ decides }: StageDef): boolean => isHouseVote(decides) || decides === 'replies';

/** Objections that the board has boxes for. */
function boxesOf({ decides, threshold }: StageDef): number {
  if (isHouseVote(decides) || decides === 'ietf') return 0;
  return Math.max(1, decides === 'replies' ? 1 : threshold);
}

/** Where on the bar of yes and no the text is through, thousandths. */
function lineOf({ decides, threshold }: StageDef): number {
  if (decides === 'iso') return 667;
  return decides === 'majority' ? 500 : threshold;
}

/** Which picture of a procedure a stage is: by how it decides, and for objections by how many it takes. */
export function pictureOf({ decides, threshold }: StageDef): Procedure {
  if (decides === 'support') return 'rivals';
  if (decides === 'ietf') return 'rough';
  if (isHouseVote(decides)) return 'wtsa';
  if (decides === 'replies') return 'tap';
  return threshold === 1 ? 'tap' : 'aap';
}

/** True where a claim of policy implications takes a text of this stage to another procedure. */
function canClaim(setup: Setup, stage: StageDef): boolean {
  const { procedures } = setup.scenario.assembly;
  return procedures.find((p) => p.stages.includes(stage))?.policyRoute !== undefined;
}

/**
 * The hall after the commitment: every seat's sealed voice on an item, in the order in which its cards are turned.
 * @param shown true once the last card is turned: only then may the head tell the result
 */
export function hallModel(account: Account, hall: HallCase, shown: boolean): HallModel {
  const { setup } = account;
  const { stage, facts } = hall;
  const head = decisive(facts);
  const seated = sitting(account, hall);
  return {
    finding: shown ? hallResult(account, hall, head) : hallTitle(setup, hall, seated.length),
    subtitle: hallSubtitle(setup, hall),
    textTitle: boardTitle(setup, hall),
    procedure: pictureOf(stage),
    canClaim: canClaim(setup, stage),
    consults: stage.decides === 'replies',
    board: {
      objections: facts.length > 1 || stage.decides === 'replies' ? 0 : head.objectors.length,
      needed: boxesOf(stage),
      ...(head.replies && {
        replies: {
          support: head.replies.support,
          total: head.replies.total,
          thresholdPermille: head.replies.threshold,
        },
      }),
      ...(head.votes && { votes: head.votes, line: lineOf(stage) }),
      ...(stage.decides === 'support' && { drafts: facts.map((f) => draftOf(setup, f)) }),
      result:
        head.result === 'approved' || head.result === 'fell' || head.result === 'no-rule'
          ? head.result
          : 'pending',
      resultLabel: hallResult(account, hall, head),
    },
    seats: seated.map((place) => seatAt(account, hall, place)),
    labels: hallLabels(setup, stage),
  };
}

/** A market's tilt in the first domain, world units. */
export type TiltOf = (place: number) => number;

/**
 * The hall before the commitment: who sits there, this seat first with its card as drafted, all others sealed. Show it with one
 * card turned.
 */
export function draftHall(
  setup: Setup,
  tilt: TiltOf,
  seat: string,
  hall: HallCase,
  voices: readonly Voice[],
): HallModel {
  const { stage, texts } = hall;
  const all = voices.filter((v) => texts.some((x) => x.id === v.text));
  const own = all.find((v) => v.stance === 'support') ?? all[0];
  const stance = own?.stance ?? 'silent';
  const also = all.flatMap((v): HallSaid[] =>
    v === own || v.stance === 'policy' ? [] : [{ stance: v.stance, draft: v.text }],
  );
  const saying = (text: string, as: 'support' | 'object') =>
    all.some((v) => v.text === text && v.stance === as) ? 1 : 0;
  const mine = setup.state(seat);
  return {
    finding: hallTitle(setup, hall),
    subtitle: hallSubtitle(setup, hall),
    textTitle: boardTitle(setup, hall),
    procedure: pictureOf(stage),
    canClaim: canClaim(setup, stage),
    consults: stage.decides === 'replies',
    board: {
      objections: stance === 'object' && texts.length === 1 ? 1 : 0,
      needed: boxesOf(stage),
      ...(isHouseVote(stage.decides) && { votes: { yes: 0, no: 0, abstain: 0 }, line: lineOf(stage) }),
      ...(stage.decides === 'support' && {
        drafts: texts.map((x) => ({
          id: x.id,
          code: codeOfText(x),
          label: x.title,
          support: saying(x.id, 'support'),
          objections: saying(x.id, 'object'),
        })),
      }),
      result: 'pending',
      resultLabel: '',
    },
    seats: [mine, ...setup.seats.filter((place) => place !== mine)].map((place) => ({
      ...plateOf(setup, tilt, place, seat),
      stance: place === mine ? stance : 'hidden',
      voices: place === mine ? all.length : 0,
      pivotal: false,
      ...(own && place === mine && { draft: own.text }),
      ...(also.length > 0 && place === mine && { also }),
    })),
    labels: hallLabels(setup, stage),
  };
}

/** The text whose fate is the item's: the one approved, or the first. */
function decisive(facts: readonly TextFact[]): TextFact {
  const head = facts.find((f) => f.result === 'approved') ?? facts[0];
  if (!head) throw new RangeError('an item that was not decided has no cards to turn');
  return head;
}

function boardTitle(setup: Setup, { item, texts }: HallCase): string {
  const [first] = texts;
  if (texts.length > 1 || !first) return byId(setup.items, item)?.title ?? item;
  return `${first.ref} ${first.title}`;
}

function draftOf(setup: Setup, fact: TextFact): HallDraft {
  const text = byId(setup.texts, fact.text) as TextDef;
  const regions = regionsOf(fact);
  return {
    id: fact.text,
    code: codeOfText(text),
    label: text.title,
    support: fact.supporters.length,
    objections: fact.objectors.length,
    regions,
    ...(regions > 0 && { note: t('hall.regions', { n: fact.supporters.length, by: regions }) }),
    won: fact.result === 'approved',
  };
}

/** One or two characters for a card: the first letters of its reference. */
function codeOfText(text: TextDef): string {
  return text.ref.slice(0, 2);
}

/** Seats, and states that spoke or voted without being seats: the cards in the hall come to what the board counts. */
function sitting(account: Account, { facts, stage }: HallCase): number[] {
  const { setup } = account;
  const voted = factsOf(account, 'vote').filter((v) => v.votes > 0 && facts.some((f) => f.text === v.text));
  const spoke = [
    // An objection has no place where votes are counted.
    ...(isCounted(stage) ? [] : facts.flatMap((f) => [...f.objectors, ...f.supporters])),
    ...voted.map(({ state }) => state),
  ].map((id) => setup.state(id));
  return setup.states.flatMap((_, place) =>
    setup.seats.includes(place) || spoke.includes(place) ? [place] : [],
  );
}

function seatAt(account: Account, hall: HallCase, place: number): HallSeat {
  const { setup, before, seat } = account;
  const id = setup.states[place]?.id ?? '';
  const { stance, draft } = stanceOf(account, hall, id);
  // One text, one card: only among rival drafts does a seat say several things.
  const also = hall.facts.length > 1 ? alsoOf(hall, id, draft) : [];
  const said = hall.stage.decides === 'support' ? saidOf(setup, hall.facts, id) : [];
  return {
    ...plateOf(setup, (at) => before.tilt.get(0, at), place, seat),
    stance,
    voices: (stance === 'support' || stance === 'object' ? 1 : 0) + also.length,
    pivotal: hall.facts.some((f) => f.pivotal.includes(id)),
    ...(draft !== undefined && { draft }),
    ...(also.length > 0 && { also }),
    ...(hall.stage.decides === 'replies' &&
      (stance === 'support' || stance === 'object' || stance === 'abstain') && {
        said: t('hall.replied', { state: setup.states[place]?.name ?? '', stance }),
      }),
    ...(said.length > 0 && {
      said: t('hall.said', { state: setup.states[place]?.name ?? '', said: list(said.map(lineText)) }),
    }),
  };
}

/** Among rival drafts a seat may say several things: what it said beside the card it holds first. */
function alsoOf({ facts }: HallCase, id: string, draft: string | undefined): HallSaid[] {
  return facts
    .filter((fact) => fact.text !== draft)
    .flatMap((fact): HallSaid[] =>
      fact.supporters.includes(id)
        ? [{ stance: 'support', draft: fact.text }]
        : fact.objectors.includes(id)
          ? [{ stance: 'object', draft: fact.text }]
          : [],
    );
}

/** A reply to a consultation as the card it is. */
const REPLY = { yes: 'support', no: 'object', abstain: 'abstain' } as const;

function stanceOf(
  account: Account,
  { facts, stage }: HallCase,
  id: string,
): { stance: Stance; draft?: string } {
  if (isCounted(stage)) {
    const own = factsOf(account, 'vote').find((v) => v.state === id && facts.some((f) => f.text === v.text));
    if (own === undefined) return { stance: 'silent' };
    return { stance: isHouseVote(stage.decides) ? own.vote : REPLY[own.vote] };
  }
  const backed = facts.find((fact) => fact.supporters.includes(id));
  if (backed) return { stance: 'support', draft: backed.text };
  const opposed = facts.find((fact) => fact.objectors.includes(id));
  if (opposed) return { stance: 'object', draft: opposed.text };
  const voices = factsOf(account, 'voice').filter((v) => v.state === id);
  if (voices.some((v) => v.stance === 'policy' && facts.some((f) => f.text === v.text)))
    return { stance: 'policy' };
  const spoke = voices.length > 0;
  if (!spoke && factsOf(account, 'denied').some((d) => d.state === id)) return { stance: 'denied' };
  return { stance: spoke ? 'absent' : 'silent' };
}

export type Plate = Pick<HallSeat, 'id' | 'code' | 'name' | 'pole' | 'lean' | 'votes' | 'you'>;

/** Who sits behind a nameplate. */
export function plateOf(setup: Setup, tilt: TiltOf, place: number, seat: string): Plate {
  const state = setup.states[place] as Setup['states'][number];
  const lean = state.buys ? screen(tilt(place)) : (setup.pole[place] as number) * 100;
  return {
    id: state.id,
    code: codeOf(state),
    name: state.name,
    pole: state.pole,
    lean: leanOf(lean),
    votes: state.votes,
    you: state.id === seat,
  };
}
