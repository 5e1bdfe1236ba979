// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { agendaOf, forumVotes } from '../../../src/app/models/agenda';
import { cohesionCauses, forumPictures } from '../../../src/app/models/forums';
import { ForumPanel } from '../../../src/app/panels/forum/ForumPanel';
import { ForumPlate } from '../../../src/app/panels/forum/ForumPlate';
import { orderProblems } from '../../../src/engine';
import { fullScenario, type Draft } from '../../support/full';
import { game, type TestGame } from '../../support/game';
import { click, settle } from '../ui/render';
import { desk, type Desk } from './desk';

type Forum = NonNullable<Draft['forums']>[number];

const CLUB: Forum = {
  id: 'club',
  name: 'The club',
  summary: 'Three democracies around one table.',
  pole: 'liberal',
  members: ['USA', 'DEU', 'FIN'],
  cohesion: 60,
  admission: { needs: 600, candidates: [{ state: 'KEN', as: 'member' }] },
  deliverables: [
    { id: 'easy', title: 'An easy thing', summary: 'It helps.', needs: 10, members: { approval: 1 } },
    { id: 'hard', title: 'A hard thing', summary: 'It would help.', needs: 95, members: { approval: 2 } },
  ],
  councils: [{ id: 'firms', name: 'Council of firms', summary: 'Firms are heard.', kind: 'business' }],
};

const PLAN: Forum = {
  id: 'plan',
  name: 'The plan',
  summary: 'Not yet met.',
  pole: 'illiberal',
  purpose: 'security',
  members: ['CHN', 'RUS'],
  convene: { needs: 1, capital: 5 },
};

function tables(): TestGame {
  return game(
    fullScenario((d) => {
      d.agenda = [['research', 'accords', 'assembly', 'statecraft', 'forum', 'deals']];
      d.rules.forums = {};
      d.forums = [CLUB, PLAN];
    }),
    { ledger: true },
  );
}

const legal = (g: TestGame, seat: string, { orders }: Desk): void =>
  expect(orderProblems(g.game.setup, g.options(seat), orders())).toEqual([]);
const group = (place: HTMLElement, words: string): HTMLElement =>
  [...place.querySelectorAll('fieldset')].find((one) => one.querySelector('legend')?.textContent === words)!;
const radio = (place: HTMLElement, words: string, at: number): HTMLElement =>
  group(place, words).querySelectorAll<HTMLElement>('input')[at]!;

describe('a member of a forum', () => {
  it('reads who is in, who is in the chair and how far they agree', () => {
    const { place } = desk(tables(), 'DEU', <ForumPanel />);
    expect(place.textContent).toContain('Cohesion 60 of 100');
    expect(place.textContent).toContain('3 members; in the chair: the United States.');
    expect(place.textContent).toContain('One other forum');
  });

  it('votes on a candidate and on a council, and takes a vote back', () => {
    const g = tables();
    const at = desk(g, 'DEU', <ForumPanel />);
    click(radio(at.place, 'Let Kenya in?', 0));
    click(radio(at.place, 'Set up “Council of firms”?', 1));
    expect(at.orders().forums).toEqual({ club: { admit: { KEN: 'yes' }, councils: { firms: 'no' } } });
    legal(g, 'DEU', at);
    click(radio(at.place, 'Let Kenya in?', 2));
    click(radio(at.place, 'Set up “Council of firms”?', 2));
    expect(at.orders().forums).toEqual({});
  });

  it('has the agenda only in the chair, and is told when there is not enough cohesion', () => {
    const g = tables();
    expect(desk(g, 'DEU', <ForumPanel />).place.textContent).not.toContain('You are in the chair');
    const at = desk(g, 'USA', <ForumPanel />);
    const field = at.place.querySelector('select')!;
    settle(() => {
      field.value = 'hard';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(at.orders().forums).toEqual({ club: { agenda: 'hard' } });
    expect(at.place.textContent).toContain('It needs 95, and there is 60 now.');
    legal(g, 'USA', at);
  });
});

describe('a seat outside', () => {
  it('that is a candidate says whether it would join', () => {
    const g = tables();
    const at = desk(g, 'KEN', <ForumPanel />);
    click(radio(at.place, 'Your entry to The club', 0));
    expect(at.orders().forums).toEqual({ club: { join: true } });
    legal(g, 'KEN', at);
    click(radio(at.place, 'Your entry to The club', 1));
    expect(at.orders().forums).toEqual({});
  });

  it('that founds calls its own forum, and reads what the call costs', () => {
    const g = tables();
    const at = desk(g, 'CHN', <ForumPanel />);
    expect(at.place.textContent).toContain('5 of your 100 political capital');
    click(at.place.querySelector<HTMLInputElement>('input[type=checkbox]')!);
    expect(at.orders().forums).toEqual({ plan: { call: true } });
    legal(g, 'CHN', at);
  });
});

describe('six kinds of decision', () => {
  it('count a forum only where there is something to say at one', () => {
    const kinds = (seat: string) => {
      const g = tables();
      return agendaOf(g.game.setup, g.view(seat), g.options(seat), {}, true).map(({ kind }) => kind);
    };
    expect(kinds('DEU')).toContain('forum');
    expect(kinds('KEN')).toContain('forum');
  });

  it('count the questions that wait: a candidate, and the chair’s choice', () => {
    const g = tables();
    expect(forumVotes(g.options('DEU'), {})).toBe(1);
    expect(forumVotes(g.options('USA'), {})).toBe(2);
    expect(forumVotes(g.options('USA'), { forums: { club: { agenda: 'air', admit: { KEN: 'no' } } } })).toBe(
      0,
    );
  });
});

describe('the tables side by side', () => {
  it('show members in the order of the chair, and a finding that is true', () => {
    const g = tables();
    const { place } = desk(g, 'DEU', <ForumPlate />);
    expect(place.querySelector('h1')?.textContent).toBe('The club holds together at 60 of 100');
    expect([...place.querySelectorAll('.pl-seats tbody th')].map((one) => one.textContent)).toEqual([
      expect.stringContaining('United States'),
      expect.stringContaining('Germany'),
      expect.stringContaining('Finland'),
    ]);
  });

  it('tell the causes of cohesion so that they add up to its change', () => {
    const g = tables().play();
    const [club] = forumPictures(g.game.setup, g.view('DEU'));
    const causes = cohesionCauses(g.game, 'club');
    expect(causes.length).toBeGreaterThan(2);
    const sum = causes.reduce((all, { by }) => all + by, 0);
    expect(Math.abs(60 + sum - (club?.cohesion ?? 0))).toBeLessThan(1.5);
    for (const { label, means } of causes) {
      expect(label).not.toBe('Something else');
      expect(means).not.toBe('');
    }
  });
});
