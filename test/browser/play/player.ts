import type { Locator, Page } from 'playwright-core';
import { t } from '../../../src/app/words/whole';
import type { Scenario } from '../../../src/scenario';
import { oneOf, say } from './words';

/** For `expect.poll`: how long a person waits for a page that is busy. */
export const patience = { timeout: 30_000 };

/** How a person works the controls. */
export interface Hand {
  /** Presses a button or follows a link. */
  press(control: Locator): Promise<void>;
  /** Takes one of several alternatives (radio buttons). */
  take(choice: Locator): Promise<void>;
}

export const mouse: Hand = {
  press: (control) => control.click(),
  take: (choice) => choice.check(),
};

/** The kinds of screen that a game goes through. */
export type Kind = 'plan' | 'assembly' | 'reveal' | 'news' | 'review';

/** Buttons that lead on, with the screen each stands on. */
const ONWARD = {
  'hall.skip': 'assembly',
  'hall.next': 'assembly',
  'hall.done': 'assembly',
  'hall.result': 'assembly',
  'reveal.next': 'reveal',
  'reveal.read': 'reveal',
  'news.next': 'news',
  'news.next.review': 'news',
} as const satisfies Record<string, Kind>;
type Onward = keyof typeof ONWARD;
const onward = Object.keys(ONWARD) as Onward[];

/** A person who knows what the screen says, by roles and names, and nothing of how the page is made. */
export class Player {
  /** Called with each screen before it is left. */
  look: (kind: Kind) => Promise<void> = () => Promise.resolve();

  constructor(
    readonly page: Page,
    private readonly hand: Hand = mouse,
  ) {}

  /** A button by its whole name. One that is blocked has its reason in the name and is not meant. */
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  press(name: string): Promise<void> {
    return this.hand.press(this.button(name));
  }

  playNow(): Promise<void> {
    return this.press(t('title.play'));
  }

  /** Chooses a scenario on the shelf, where its question tells it from others, and waits until it is here. */
  async choose({ question, title }: Scenario): Promise<void> {
    await this.hand.press(this.page.getByRole('button', { name: question }));
    await this.page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
  }

  /** Chooses a scenario and starts it in the seat it offers, with a seed. */
  async start(scenario: Scenario, seed: string): Promise<void> {
    await this.choose(scenario);
    await this.page.getByText(t('title.more'), { exact: true }).click();
    await this.page.getByRole('textbox', { name: t('title.seed') }).fill(seed);
    const seat = scenario.states.find(({ id }) => id === scenario.start)?.name ?? '';
    await this.press(t('title.start', { n: 1, seat }));
  }

  /** The decisions of the turn. */
  get agenda(): Locator {
    return this.page.getByRole('list', { name: t('agenda.title'), exact: true });
  }

  /** Opens a decision of the agenda, unless it lies open. */
  async open(title: string): Promise<void> {
    const head = this.agenda.getByRole('button', { name: title });
    await head.first().waitFor();
    const closed = this.agenda.getByRole('button', { name: title, expanded: false });
    if (await closed.isVisible()) await this.hand.press(closed);
    await this.agenda.getByRole('button', { name: title, expanded: true }).first().waitFor();
  }

  /** A card with a choice on it. */
  choice(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  decide(name: string): Promise<void> {
    return this.hand.take(this.choice(name));
  }

  /** One of the alternatives in a named group: a stance on a text, the map or its table. */
  take(group: string, choice: string): Promise<void> {
    return this.hand.take(
      this.page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: choice }),
    );
  }

  /** Waits until nothing has to be decided before the turn is submitted. */
  ready(): Promise<void> {
    return this.button(t('submit.turn')).waitFor();
  }

  /** Submits the turn; waits until nothing has to be decided first. */
  async submit(): Promise<void> {
    await this.look('plan');
    await this.press(t('submit.turn'));
  }

  /** The button that leads on farthest, as the id of its words; it stands after any other. */
  async waitForOnward(): Promise<Onward> {
    const button = this.page.getByRole('button', { name: oneOf(onward.map(say)) }).last();
    const name = await button.innerText();
    const id = onward.find((word) => say(word) === name.trim());
    if (id === undefined) throw new Error(`no button is called “${name}”`);
    return id;
  }

  /**
   * Reads what a turn brought, a button at a time, up to the next plan or the review.
   * @returns whether the game goes on
   */
  async read(): Promise<boolean> {
    for (;;) {
      const id = await this.waitForOnward();
      await this.look(ONWARD[id]);
      await this.press(say(id));
      if (id === 'news.next') return true;
      if (id === 'news.next.review') {
        await this.button(t('review.again.new')).waitFor();
        await this.look('review');
        return false;
      }
    }
  }

  /** Opens the menu of the game and takes an item. */
  async menu(item: string): Promise<void> {
    await this.press(t('common.menu'));
    await this.press(item);
  }
}
