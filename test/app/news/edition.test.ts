import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/app/models/factsLine';
import { edition } from '../../../src/app/models/news';
import { leadEntry } from '../../../src/app/models/newsChain';
import { mayRead } from '../../../src/app/models/ledgerRefs';
import { begin, type Game } from '../../../src/engine';
import { object, support } from '../../support/game';
import { scenario } from '../../support/scenario';
import { calm, told } from './told';

const headline = (g: { game: Game }, seat = 'GBR') => lineText(edition(told(g.game, seat)).lead.headline);

describe('the lead of the paper', () => {
  it('is the text that passed with exactly one objection, when nothing weightier happened', () => {
    const g = calm({ DEU: object('intercept') }).play();
    expect(headline(g)).toBe('One objection is not enough: “Built-in interception” passes');
  });

  it('prefers a name to a text', () => {
    const g = calm({ DEU: object('intercept') }).play();
    const account = told(g.game, 'GBR');
    const named = { turn: 1, kind: 'named', accord: 'trusted-5g-fund', state: 'USA' } as const;
    const paper = edition({ ...account, facts: [...account.facts, named] });
    expect(lineText(paper.lead.headline)).toBe(
      'United States did not honour Trusted 5G fund, an inspection finds'.replace('United', 'the United'),
    );
  });

  it('prefers a fallen government to a lock-in, and the ending to both', () => {
    const g = calm().play();
    const account = told(g.game, 'GBR');
    const fell = { turn: 1, kind: 'election', state: 'DEU', fell: true } as const;
    const locked = { turn: 1, kind: 'locked', domain: 'radio', state: 'KEN', pole: 'illiberal' } as const;
    const both = edition({ ...account, facts: [...account.facts, locked, fell] });
    expect(both.lead.id).toBe('fell-DEU');
    expect(both.second[0]?.id).toBe('locked-radio-KEN');
    expect(edition(told(calm().toEnd().game, 'GBR')).lead.id).toBe('ending');
  });

  it('is the needle where a turn decided nothing', () => {
    const bare = begin(scenario('small-rooms'), { seed: '1' });
    const account = { ...told(bare, 'FIN', 0), facts: [] };
    expect(edition(account).lead.id).toBe('needle');
  });
});

describe('every story', () => {
  it('opens only entries that the seat may read, whoever reads', () => {
    const g = calm({ DEU: object('intercept') }).play(2);
    for (const seat of ['', 'GBR', 'CHN', 'KEN']) {
      const account = told(g.game, seat);
      const paper = edition(account);
      const stories = [paper.lead, ...paper.second, ...paper.briefs, ...paper.standing];
      const refs = stories.flatMap((s) => s.body.flatMap((l) => Object.values(l.refs ?? {})));
      expect(refs.length).toBeGreaterThan(2);
      for (const id of refs) expect(mayRead(account, account.entries[id]!)).toBe(true);
      const lead = leadEntry(account, paper);
      expect(lead !== undefined && mayRead(account, account.entries[lead]!)).toBe(true);
    }
  });

  it('tells nothing of the conduct of others before the game ends', () => {
    const honest = calm().play();
    const other = calm({ CHN: { accords: { 'technology-transfer': 'honour' } } }).play();
    const mine = (g: Game) => edition(told(g, 'GBR')).standing.map((s) => lineText(s.headline));
    expect(mine(honest.game)[1]).toBe(mine(other.game)[1]);
  });

  it('gathers texts that passed plainly in one story', () => {
    const g = calm({ DEU: object('intercept') }).play();
    const paper = edition(told(g.game, 'GBR'));
    const gathered = [...paper.second, ...paper.briefs].find((s) => s.id === 'approved');
    expect(lineText(gathered!.headline)).toBe('Two more texts pass');
  });

  it('names who spoke for a text of the other side, and tells that text by itself', () => {
    const g = calm({ DEU: support('intercept'), SWE: support('intercept') }).play();
    const paper = edition(told(g.game, 'GBR'));
    const story = [paper.lead, ...paper.second, ...paper.briefs].find((s) => s.id === 'text-intercept');
    expect(lineText(story!.headline)).toBe('Built-in interception passes unopposed');
    expect(lineText(story!.standfirst!)).toBe('Germany and Sweden spoke for a text of the other side.');
  });

  it('says nothing of the kind of a text’s own side, of states between the sides, and where nobody spoke', () => {
    const g = calm({ CHN: support('intercept'), KEN: support('intercept') }).play();
    const paper = edition(told(g.game, 'GBR'));
    const all = [paper.lead, ...paper.second, ...paper.briefs];
    const lines = all.flatMap((s) => [...(s.standfirst ? [s.standfirst] : []), ...s.body]);
    expect(lines.map(({ id }) => id)).not.toContain('news.crossed');
  });

  it('names them too where the text falls', () => {
    const g = calm({
      DEU: support('intercept'),
      USA: object('intercept'),
      GBR: object('intercept'),
    }).play();
    const paper = edition(told(g.game, 'GBR'));
    const story = [paper.lead, ...paper.second, ...paper.briefs].find((s) => s.id === 'text-intercept');
    expect(story!.body.map(lineText)).toContain('Germany spoke for a text of the other side.');
  });
});
