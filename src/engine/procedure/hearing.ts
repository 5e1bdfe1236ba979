import type { Turn } from '../context';
import type { StageDef, StateDef } from '../../scenario/types';
import { leanOf, sponsorLead } from '../full/leans';
import type { Voice } from '../orders';
import { voicesAt } from '../schedule';
import { happens } from '../chance';
import { FULL, ratio } from '../fixed';
import { decidesNow, isCompanies, isFranchised, openTexts, stageOf } from './docket';
import { proxies, voteless } from './franchise';
import { companiesOf } from './venues';

/** Who said what on one text, as places; votes are counted by `decide`. */
export interface Hearing {
  readonly support: number[];
  readonly object: number[];
  readonly policy: number[];
  /** Replies and votes by place: +1 yes, −1 no, 0 abstains. Who is not in it did not reply. */
  readonly replies: Map<number, number>;
  /** States whose companies comment in a last call. */
  readonly companies: number[];
}

/** Hearings by text: seats' voices in order up to what they have left, and, in the full model, other states by their lean. */
export function hearings(t: Turn): Map<number, Hearing> {
  const { setup, world } = t;
  const texts = openTexts(setup, world);
  const heard = new Map<number, Hearing>(
    texts.map((text) => [text, { support: [], object: [], policy: [], replies: new Map(), companies: [] }]),
  );
  for (const place of setup.seats) {
    for (const { text, stance } of spoken(t, place)) {
      const h = heard.get(setup.text(text));
      if (h === undefined || (stance === 'support' && backsRival(t, place, text, heard))) continue;
      h[stance].push(place);
      t.tell({ kind: 'voice', text, state: setup.states[place]?.id ?? '', stance });
    }
    for (const text of texts) {
      const vote = t.orders[place]?.votes[setup.texts[text]?.id ?? ''];
      if (vote !== undefined)
        heard.get(text)?.replies.set(place, vote === 'yes' ? 1 : vote === 'no' ? -1 : 0);
    }
  }
  if (setup.scenario.assembly.others) others(t, texts, heard);
  for (const text of texts) entitle(t, text, heard.get(text) as Hearing);
  return heard;
}

/** True where a seat already supports another draft of the same item: of several supports only the first is heard. */
function backsRival({ setup }: Turn, place: number, text: string, heard: Map<number, Hearing>): boolean {
  const drafts = setup.items[setup.itemOf(setup.text(text))]?.texts ?? [];
  return drafts.some((id) => id !== text && heard.get(setup.text(id))?.support.includes(place) === true);
}

/** The voices a seat still has after statecraft added and took; the last ones are lost first, sold ones stand first. */
export function spoken(t: Turn, place: number): Voice[] {
  const { setup, mods } = t;
  const own = voicesAt(setup, t.world, place);
  const left = Math.max(0, own + (mods.extraVoices[place] ?? 0) - (mods.denied[place] ?? 0));
  return (t.orders[place]?.voices ?? []).slice(0, left);
}

/** States that are not seats attend, reply and object by their lean; a group replies with its votes and objects as one. */
function others(t: Turn, texts: readonly number[], heard: ReadonlyMap<number, Hearing>): void {
  for (const text of texts) {
    const h = heard.get(text);
    if (h === undefined) continue;
    const lead = sponsorLead(t, text);
    for (let place = 0; place < t.setup.states.length; place += 1) {
      const state = t.setup.states[place] as StateDef;
      if (state.seat !== undefined || state.votes === 0) continue;
      const { present, replies, lean } = leanOf(t, place, text, lead);
      const stage = stageOf(t.setup, t.world, t.setup.itemOf(text));
      // Where firms are members they are always there; where engineers are, who can build it speaks for it too.
      if (replies || isCompanies(stage)) h.replies.set(place, Math.sign(lean));
      if (present && lean < -OBJECTS) h.object.push(place);
      if (present && lean > OBJECTS && countsSupport(stage)) h.support.push(place);
    }
  }
}

/** Where support weighs or commits: at the IETF, and where a question needs supporters. */
function countsSupport({ decides, atLeast }: StageDef): boolean {
  return decides === 'ietf' || (decides === 'consensus' && atLeast > 0);
}

/** Takes out whom a stage does not count: no vote in arrears, no firms without firms; and hands on proxies and comments. */
function entitle(t: Turn, text: number, h: Hearing): void {
  const { setup, world } = t;
  const stage = stageOf(setup, world, setup.itemOf(text));
  if (isFranchised(stage)) {
    for (const place of h.replies.keys()) if (voteless(setup, world, place) !== null) h.replies.delete(place);
    if (stage.decides === 'majority')
      for (const { giver, holder } of proxies(t)) {
        const vote = h.replies.get(holder);
        if (vote === undefined) h.replies.delete(giver);
        else h.replies.set(giver, vote);
      }
  }
  if (isCompanies(stage))
    for (const place of h.replies.keys()) if (companiesOf(setup, place) === 0) h.replies.delete(place);
  if (stage.sectorMembers === true && decidesNow(stage, world.turn))
    for (let place = 0; place < setup.states.length; place += 1)
      if (comments(t, place, text)) h.companies.push(place);
}

/** A hundred companies are heard whatever they say; one in a hundred times a hundredth. */
const HEARD = 10;
const SURE = 900;

/** Whether a state's companies comment in a last call: the more they are, and the more the text serves the other side's vendors. */
function comments(t: Turn, place: number, text: number): boolean {
  const { setup, world } = t;
  const companies = companiesOf(setup, place);
  if (companies === 0) return false;
  const direction = Math.sign(setup.stepOf(text));
  const pole = setup.pole[place] as number;
  const d = setup.domain(setup.texts[text]?.domain ?? '');
  const against = -direction * (pole === 0 ? world.tilt.get(d, place) : pole * HALF);
  if (against <= 0) return false;
  return happens(
    t.chance,
    ratio(Math.min(SURE, companies * HEARD), against, FULL),
    world.turn,
    'company',
    place,
    text,
  );
}

const HALF = 500_000;

/** A state that leans against a text by less than a quarter of full scale stays silent: silence approves. */
const OBJECTS = 250_000;
