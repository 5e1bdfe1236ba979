import type { Turn } from '../context';
import type { StateDef } from '../../scenario/types';
import { leanOf, sponsorLead } from '../full/leans';
import type { Voice } from '../orders';
import { voicesAt } from '../schedule';
import { openTexts } from './docket';

/** Who said what on one text, as places; votes are counted by `decide`. */
export interface Hearing {
  readonly support: number[];
  readonly object: number[];
  readonly policy: number[];
  /** Replies and votes by place: +1 yes, −1 no, 0 abstains. Who is not in it did not reply. */
  readonly replies: Map<number, number>;
}

/** Hearings by text: seats' voices in order up to what they have left, and, in the full model, other states by their lean. */
export function hearings(t: Turn): Map<number, Hearing> {
  const { setup, world } = t;
  const texts = openTexts(setup, world);
  const heard = new Map<number, Hearing>(
    texts.map((text) => [text, { support: [], object: [], policy: [], replies: new Map() }]),
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
      if (replies) h.replies.set(place, Math.sign(lean));
      if (present && lean < -OBJECTS) h.object.push(place);
    }
  }
}

/** A state that leans against a text by less than a quarter of full scale stays silent: silence approves. */
const OBJECTS = 250_000;
