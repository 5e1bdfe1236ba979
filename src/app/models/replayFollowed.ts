import { POINT } from '../../engine';
import { ballots } from './factsUnion';
import { byId, called, factsOf, line, screen, type Account } from './facts';
import { itemTitle, itemsDecided, itemName, standardMove } from './factsTexts';
import { knownAs } from './factsWorld';
import { causeRef, refTo } from './ledgerRefs';
import { SALIENCE } from './newsStory';
import { marketEntries, moveLine } from './replayMarkets';
import { MANY, step, type Candidate } from './replayStep';

/** A text is two steps: cards go up, then the one that decides, and the result. Where nobody spoke there is nothing to turn. */
export function hearings(account: Account): Candidate[] {
  return itemsDecided(account).flatMap(({ item, facts }) => {
    const close = facts.some((f) => f.pivotal.length > 0 && f.pivotal.length <= MANY);
    const fell = facts.every((f) => f.result === 'fell' || f.result === 'no-rule');
    const spoken = facts.some((f) => f.objectors.length + f.supporters.length > 0 || f.votes !== undefined);
    const texts = facts.map((f) => f.text);
    const moved = Math.abs(standardMove(account, texts)?.by ?? 0) / POINT;
    const weight = (close ? SALIENCE.narrow : spoken || fell ? 42 : 34) + Math.min(16, moved);
    const cards = step({
      id: `cards-${item}`,
      kind: 'cards',
      line: line('replay.cards', { text: textTitleOf(account, item, texts) }),
      weight,
      marks: { item },
      is: [`cards ${item}`],
    });
    const verdict = step({
      id: `verdict-${item}`,
      kind: 'verdict',
      line: itemTitle(account, facts),
      weight,
      marks: { item },
      is: texts,
      needs: spoken ? [`cards ${item}`] : [],
    });
    return spoken ? [cards, verdict] : [verdict];
  });
}

/** “F.101 Built-in interception”, or the title of an item of rival texts. */
function textTitleOf(account: Account, item: string, texts: readonly string[]): string {
  const [first] = texts;
  const title = texts.length === 1 ? byId(account.setup.texts, first ?? '')?.title : undefined;
  return title === undefined ? itemName(account, item) : `${itemName(account, item)} ${title}`;
}

export function elections(account: Account): Candidate[] {
  return ballots(account).map(({ id, title }) =>
    step({ id, kind: 'ballot', line: title, weight: SALIENCE.ballot, marks: { item: id } }),
  );
}

export function contracts(account: Account): Candidate[] {
  const { setup } = account;
  return factsOf(account, 'contract').map((f) => {
    const told = line(
      'reveal.contract',
      { state: called(setup, f.state), market: called(setup, f.market), amount: screen(f.amount) },
      causeRef(refTo(account, 'contracts', f.state)),
    );
    return step({
      id: `contract-${f.state}-${f.market}`,
      kind: 'contract',
      line: told,
      weight: 18 + (f.state === account.seat ? 16 : 0),
      marks: { travel: [{ from: f.market, to: f.state }] },
      needs: [`${f.state}>${f.market}`],
    });
  });
}

export function markets(account: Account, domain: number): Candidate[] {
  const last = new Map<string, string>();
  const all = marketEntries(account, domain);
  const size = ({ after, before }: (typeof all)[number]): number => Math.abs(after - before);
  const far = new Set(all.toSorted((a, b) => size(b) - size(a)).slice(0, FARTHEST));
  return all.map((one) => {
    const { entry, state, phase, after, before } = one;
    const id = `market-${state}-${phase}`;
    const earlier = last.get(state);
    last.set(state, id);
    const by = after - before;
    return step({
      id,
      kind: 'market',
      line: moveLine(account, one, domain),
      weight: (far.has(one) ? 30 : 18) + Math.min(27, size(one) / POINT) + (state === account.seat ? 6 : 0),
      marks: { moves: [{ state, after, by }] },
      entries: entry === undefined ? [] : [entry],
      is: [id],
      needs: earlier === undefined ? [] : [earlier],
    });
  });
}

/** Markets that are told before anything of no more weight. */
const FARTHEST = 2;

/** What covert acts left to be seen. */
export function covert(account: Account): Candidate[] {
  const { setup } = account;
  return factsOf(account, 'covert').map((f, at) =>
    step({
      id: `covert-${at}`,
      kind: 'covert',
      line: line(`reveal.covert.${knownAs(account, f)}`, {
        by: f.by === undefined ? '' : called(setup, f.by),
        verb: f.verb,
        target: called(setup, f.target),
        success: f.success ? 'yes' : 'no',
      }),
      weight: f.by === undefined ? SALIENCE.covertUnknown : SALIENCE.covertKnown,
      marks: f.by === undefined ? { ring: [f.target] } : { travel: [{ from: f.by, to: f.target }] },
      is: f.by === undefined ? [] : [`${f.by}>${f.target}`],
    }),
  );
}
