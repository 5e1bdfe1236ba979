import type { Scenario } from '../../src/scenario/types';
import { accordOf, fullScenario, type Draft } from './full';
import { game, type TestGame } from './game';

type ForumInput = NonNullable<Draft['forums']>[number];

/** A club of three founders that two must call, with two things to decide, three councils and three candidates. */
export function club(change: (f: ForumInput) => void = () => {}): ForumInput {
  const forum: ForumInput = {
    id: 'club',
    name: 'The club',
    summary: 'Democracies meet.',
    pole: 'liberal',
    members: ['USA', 'DEU', 'FIN'],
    cohesion: 60,
    convene: { needs: 2, capital: 10 },
    admission: {
      needs: 667,
      candidates: [
        { state: 'KEN' },
        { state: 'IDN' },
        { state: 'west-africa', as: 'observer', anger: [{ state: 'CHN', trust: 80 }] },
      ],
    },
    deliverables: [
      { id: 'doors', title: 'Doors', summary: 'They are hardened.', needs: 50, members: { approval: 2 } },
      {
        id: 'vision',
        title: 'A vision',
        summary: 'What it is for.',
        needs: 90,
        vision: true,
        members: { approval: 1, trust: 5, capital: 4 },
      },
    ],
    councils: [
      { id: 'firms', name: 'Firms', summary: 'Firms sit there.', kind: 'business' },
      { id: 'groups', name: 'Groups', summary: 'All sides sit there.', kind: 'multistakeholder' },
      { id: 'knot', name: 'A tie', summary: 'To the alliance.', kind: 'tie', with: 'alliance' },
    ],
  };
  change(forum);
  return forum;
}

/** It stands from the start: nobody needs to call it. */
export function standing(change: (f: ForumInput) => void = () => {}): ForumInput {
  return club((f) => {
    delete f.convene;
    change(f);
  });
}

/** An alliance of two of the club's members, for the same purpose. */
export const ALLIANCE: ForumInput = {
  id: 'alliance',
  name: 'The alliance',
  summary: 'Two of them meet elsewhere.',
  pole: 'liberal',
  members: ['USA', 'DEU'],
};

/** The other side's club, which draws closer when the first has weight. */
export const PACT: ForumInput = {
  id: 'pact',
  name: 'The pact',
  summary: 'Autocracies meet.',
  pole: 'illiberal',
  members: ['CHN', 'RUS'],
  rivalOf: ['club'],
};

/** The full model with these forums, and a research pool of the club's members and candidates that starts with it. */
export function forumWorld(forums: ForumInput[], change: (d: Draft) => void = () => {}): Scenario {
  return fullScenario((d) => {
    d.agenda = [['research', 'accords', 'forum', 'assembly', 'statecraft', 'deals']];
    d.rules.forums = {};
    for (const x of d.states) if (x.seat) x.seat.bot = { player: 'status-quo', strategy: 'tit-for-tat' };
    // A tie to a forum that the test leaves out goes with it.
    const ids = forums.map((f) => f.id);
    d.forums = forums.map((f) => ({
      ...f,
      councils: (f.councils ?? []).filter((c) => c.with === undefined || ids.includes(c.with)),
    }));
    d.accords = [
      {
        ...accordOf('pool', 80, [{ kind: 'pool', domains: ['ai'], phi: 800 }]),
        members: ['USA', 'DEU', 'FIN', 'KEN', 'IDN', 'west-africa'],
        forum: 'club',
      },
    ];
    change(d);
  });
}

export function forumGame(forums: ForumInput[], change?: (d: Draft) => void): TestGame {
  return game(forumWorld(forums, change));
}

/** Orders of seats in the club. */
export const inClub = (order: NonNullable<Parameters<TestGame['orders']>[0][string]['forums']>[string]) => ({
  forums: { club: order },
});
