import { draftFinding, draftLost } from './drafts';
import { called, byId, factsOf, interest, line, screen, type Account, type Line } from './facts';
import { itemName, itemsDecided, standardMove, textTitle, type TextFact } from './factsTexts';
import { causeRef, refTo } from './ledgerRefs';
import { SALIENCE, stateNames, type Story } from './newsStory';

/** One story for each docket item of the turn. */
export function textStories(account: Account): Story[] {
  return itemsDecided(account).flatMap(({ item, facts }) => {
    const winner = facts.find((f) => f.result === 'approved');
    const [first] = facts;
    if (!first) return [];
    if (facts.length > 1 && !winner && facts.some((f) => f.result === 'no-rule' || f.result === 'fell'))
      return noRule(account, item, facts);
    if (winner) return passed(account, winner, facts);
    if (first.result === 'fell') return fell(account, first);
    // Taken to another house in the same turn, it is not where its procedure would have sent it.
    if (first.result === 'moved' && factsOf(account, 'moved-house').some((f) => f.text === first.text))
      return [];
    return {
      id: `text-${item}`,
      salience: SALIENCE.moved,
      headline: textTitle(account, first),
      body: [line(first.result === 'overtaken' ? 'news.overtaken.body' : 'news.moved.body')],
    };
  });
}

function passed(account: Account, fact: TextFact, facts: readonly TextFact[]): Story {
  const rivals = facts.length > 1;
  const text = byId(account.setup.texts, fact.text)?.title ?? fact.text;
  const lone = !rivals && !fact.votes && fact.objectors.length === 1 && fact.pivotal.length > 0;
  const across = crossed(account, fact);
  const body = [movedRules(account, fact), ...votes(account, fact), spoken(account, fact), ...across];
  if (lone) return alone(account, fact, text, body);
  const headline = rivals
    ? line('news.chosen', { text, item: itemName(account, fact.item) })
    : fact.votes
      ? line('news.approved.votes', { text, ...fact.votes })
      : line('news.approved', { text, n: fact.objectors.length });
  // Whom the other side won over is the story of such a text, so it is told by itself.
  if (!rivals && across[0] !== undefined)
    return {
      id: `text-${fact.text}`,
      salience: SALIENCE.crossed,
      headline,
      standfirst: across[0],
      body: body.filter((part) => part !== across[0]),
    };
  return {
    id: `text-${fact.text}`,
    salience: rivals ? SALIENCE.chosen : SALIENCE.approved,
    headline,
    ...(rivals && { standfirst: line('news.sentence', { text: draftFinding(account.setup, facts) }) }),
    body,
  };
}

/** More states than this are a number in the paper. */
const MANY = 6;

/** One objection where two were needed: the volunteer who stood alone. */
function alone(account: Account, fact: TextFact, text: string, body: readonly Line[]): Story {
  const denied = factsOf(account, 'denied').map((d) =>
    line('news.lone.denied', {
      by: called(account.setup, d.by),
      state: called(account.setup, d.state),
    }),
  );
  const states = stateNames(account, fact.pivotal);
  return {
    id: `text-${fact.text}`,
    salience: SALIENCE.lone,
    headline: line('news.lone', { text }),
    standfirst: line('news.lone.standfirst', {
      objector: called(account.setup, fact.objectors[0] ?? ''),
    }),
    body: [
      ...body,
      states.length > MANY
        ? line('news.lone.any', { n: states.length })
        : line('news.lone.could', { states }),
      ...denied,
    ],
  };
}

function fell(account: Account, fact: TextFact): Story {
  const { setup } = account;
  const text = byId(setup.texts, fact.text)?.title ?? fact.text;
  const n = fact.objectors.length;
  const narrow = fact.pivotal.length > 0;
  const refs = causeRef(refTo(account, 'outcome', fact.text));
  const states = stateNames(account, fact.objectors);
  const title = titleOf(account, fact);
  return {
    id: `text-${fact.text}`,
    salience: narrow ? SALIENCE.narrow : SALIENCE.fellText,
    headline: fact.votes
      ? line('news.fellVotes', { text, ...fact.votes })
      : n > 0 && !fact.replies
        ? line('news.fellText', { n, states, text })
        : textTitle(account, fact),
    ...(narrow && {
      standfirst: line(fact.pivotal.length > 6 ? 'news.fellText.any' : 'news.fellText.pivot', {
        n: fact.pivotal.length,
        states: stateNames(account, fact.pivotal),
      }),
    }),
    body: fact.votes
      ? [line('news.fellVotes.body', { title, ...fact.votes }, refs)]
      : fact.replies
        ? [
            line(
              'news.fellReplies.body',
              {
                title,
                support: fact.replies.support,
                total: fact.replies.total,
                share: fact.replies.threshold / 10,
              },
              refs,
            ),
          ]
        : [line('news.fellText.body', { title, n }, refs), spoken(account, fact), ...crossed(account, fact)],
  };
}

function noRule(account: Account, item: string, facts: readonly TextFact[]): Story {
  const move = standardMove(account, [item, ...facts.map((f) => f.text)]);
  return {
    id: `item-${item}`,
    salience: SALIENCE.noRule,
    headline: line('news.noRule', { item: itemName(account, item) }),
    standfirst: line('news.sentence', { text: draftFinding(account.setup, facts) }),
    body: [
      ...(move ? [line('news.noRule.body', { by: screen(move.by) }, causeRef(move.entry))] : []),
      ...facts.map((f) => line('news.sentence', { text: draftLost(account.setup, f) })),
    ],
  };
}

function movedRules(account: Account, fact: TextFact): Line {
  const title = titleOf(account, fact);
  const move = standardMove(account, [fact.text]);
  if (!move) return line('news.approved.plain', { title });
  return line(
    'news.approved.body',
    { title, by: screen(move.by), after: screen(move.after) },
    causeRef(move.entry),
  );
}

function votes(account: Account, fact: TextFact): Line[] {
  return fact.votes
    ? [line('reveal.voices.votes', { ...fact.votes }, causeRef(refTo(account, 'outcome', fact.text)))]
    : [];
}

function spoken(account: Account, fact: TextFact): Line {
  return line('news.voices', { n: fact.supporters.length, states: stateNames(account, fact.supporters) });
}

/** Who spoke for a text of the other side; nothing where nobody did. */
function crossed(account: Account, fact: TextFact): Line[] {
  const { setup } = account;
  const states = fact.supporters.filter(
    (id) => byId(setup.states, id)?.pole !== 'hedging' && interest(setup, id, fact.text) < 0,
  );
  if (states.length === 0) return [];
  return [line('news.crossed', { n: states.length, states: stateNames(account, states) })];
}

/** “I1, lawful intercept”: the reference with the title, to begin a sentence. */
function titleOf({ setup }: Account, fact: TextFact): Line {
  const text = byId(setup.texts, fact.text);
  return line('news.text', { ref: text?.ref ?? fact.text, title: text?.title ?? '' });
}
