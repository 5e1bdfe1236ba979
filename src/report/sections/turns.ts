import { nameOf, type Account } from '../../app/models/facts';
import { storiesOf } from '../../app/models/news';
import type { Story } from '../../app/models/newsStory';
import { t } from '../../app/words';
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
    blocks: [
      ...interventions(cite, turn),
      { kind: 'list', claims: stories.map((story) => told(cite, account, story)) },
    ],
  };
}

/** A story of the paper in one paragraph: its finding, then why, each phrase with what it rests on. */
function told(cite: Citations, account: Account, story: Story): Claim {
  const facts = factsBehind(account, story).map((f) => cite.fact(f));
  const parts = [
    story.headline,
    ...(story.standfirst === undefined ? [] : [story.standfirst]),
    ...story.body,
  ].map((line) => cite.line(line));
  const text = parts.map((part) => ended(part.text)).join(' ');
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
