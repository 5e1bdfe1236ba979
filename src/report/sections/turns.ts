import { factsOf, nameOf, type Account } from '../../app/models/facts';
import { lineText } from '../../app/models/factsLine';
import { storiesOf } from '../../app/models/news';
import { SALIENCE, type Story } from '../../app/models/newsStory';
import { list, t } from '../../app/words';
import { turnNumbers, type Citations } from '../cite';
import { factsBehind } from '../evidence-of';
import { interventionText } from '../interventions';
import { accountOf } from '../played';
import { interventionRef } from '../refs';
import type { Block, Claim, Section } from '../types';

/** The game turn by turn: what came of each, the weightiest first, and what a facilitator did. */
export function turnsSection(cite: Citations): Section {
  const turns = turnNumbers(cite.played);
  return {
    id: 'turns',
    title: cite.text(t('review.turns'), cite.path('/turns')),
    note: t('report.turns.note'),
    blocks: turns.map((turn) => turnPart(cite, turn)),
  };
}

function turnPart(cite: Citations, turn: number): Block {
  const account = accountOf(cite.played, turn);
  const { setup } = account;
  const index = account.after.index.get();
  const { turns } = setup.scenario;
  // What the facilitator did stands first, with the reason given for it.
  const stories = storiesOf(account).filter(({ id }) => !id.startsWith('act-'));
  const cue = turns.cues?.[turn - 1];
  return {
    kind: 'part',
    title: cite.text(
      t('report.turn', { turn, label: nameOf.turn(setup, turn), index: index / 10_000 }),
      cite.cell('index', '', turn),
    ),
    ...(cue === undefined || cue === '' ? {} : { note: cue }),
    blocks: [...interventions(cite, turn), { kind: 'list', claims: claimsOf(cite, account, stories) }],
  };
}

/** Each story a claim; counts of accords and texts that only move on are gathered where the first of them stands. */
function claimsOf(cite: Citations, account: Account, stories: readonly Story[]): Claim[] {
  const counts = stories.filter(({ id }) => id.startsWith('count-'));
  const moved = stories.filter(({ salience }) => salience === SALIENCE.moved);
  const gather = (some: readonly Story[], one: () => Claim) =>
    some.length < GATHERED ? null : { some, one };
  const gathered = [
    gather(counts, () => paid(cite, account)),
    gather(moved, () => onTheWay(cite, account, moved)),
  ].flatMap((found) => found ?? []);
  return stories.flatMap((story) => {
    const found = gathered.find(({ some }) => some.includes(story));
    if (found === undefined) return [told(cite, account, story)];
    return found.some[0] === story ? [found.one()] : [];
  });
}

/** So many alike are one line. */
const GATHERED = 3;

/** Every accord's count in one line. */
function paid(cite: Citations, account: Account): Claim {
  const counts = factsOf(account, 'honour-count');
  const said = counts.map(({ accord, honoured, of }) =>
    t('report.turns.paid.one', { accord: nameOf.accord(account.setup, accord), honoured, of }),
  );
  return cite.text(t('report.turns.paid', { counts: list(said) }), ...counts.map((f) => cite.fact(f)));
}

/** Texts that moved a step and are not decided, in one line. */
function onTheWay(cite: Citations, account: Account, moved: readonly Story[]): Claim {
  const texts = list(moved.map(({ headline }) => lineText(headline)));
  const facts = moved.flatMap((story) => factsBehind(account, story));
  return cite.text(t('report.turns.open', { texts }), ...facts.map((f) => cite.fact(f)));
}

/** A story of the paper in one paragraph: its finding, then why, each phrase with what it rests on. */
function told(cite: Citations, account: Account, story: Story): Claim {
  const facts = factsBehind(account, story).map((f) => cite.fact(f));
  const parts = [
    story.headline,
    ...(story.standfirst === undefined ? [] : [story.standfirst]),
    ...story.body,
  ].map((line) => cite.line(line));
  // What an event moved stands in its summary; the ledger behind each number stays its evidence.
  const effects = new Set(story.body.filter(({ id }) => id === 'news.event.effect').map(lineText));
  const text = parts.flatMap((part) => (effects.has(part.text) ? [] : [ended(part.text)])).join(' ');
  return cite.text(text, ...parts.flatMap((part) => part.refs), ...facts);
}

/** With a full stop, which headlines do without. */
function ended(text: string): string {
  return /[.!?…]["”’]?$/.test(text) ? text : `${text}.`;
}

function interventions(cite: Citations, turn: number): Block[] {
  const { record, setup } = cite.played.game;
  const done = record.turns.flatMap((step) => (step.turn === turn ? step.interventions : []));
  if (done.length === 0) return [];
  return [
    {
      kind: 'list',
      claims: done.map((one, n) =>
        cite.text(interventionText(setup, one).join(' '), interventionRef(turn, n)),
      ),
    },
  ];
}
