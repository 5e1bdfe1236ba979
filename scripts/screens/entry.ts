import type { Page } from 'playwright-core';

/** How a page begins: what the device keeps, where it is opened, and the way to the first thing that is looked at. */
export interface Start {
  /** Added to the page's address, such as `#ballot`. */
  readonly at?: string;
  /** What the device keeps before the page opens: values by key, without the prefix. */
  readonly kept?: () => Readonly<Record<string, unknown>>;
  /** Takes something from the browser, or holds something back, before the page opens. */
  readonly before?: (page: Page) => Promise<void>;
  readonly arrive?: (page: Page) => Promise<void>;
}

/** One screen of the catalogue, in one state. */
export interface Entry {
  /** Folder and name, `plan/radio-research`: the name of its pictures. */
  readonly id: string;
  /** What is to be seen, in a line. */
  readonly title: string;
  readonly start: Start;
  /** The way from the start, or from where the entry before it of the same start has left the page. Returns a window that it opened. */
  readonly go?: (page: Page) => Promise<Page | void>;
  /** Opens a page of its own, although others have the same start. */
  readonly fresh?: boolean;
  /** Something is on its way for ever here: nothing is waited for. */
  readonly busy?: boolean;
  /** For the eye alone: made of the same parts as another entry, which the tests look at. */
  readonly likeOthers?: boolean;
  /** The number of the mockup it is judged by. */
  readonly beside?: string;
}
