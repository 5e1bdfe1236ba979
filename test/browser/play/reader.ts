import type { CDPSession, Page } from 'playwright-core';

/** A thing on the page as a screen reader has it: a role and a name, and nothing of how it looks or where it is. */
export interface Thing {
  readonly role: string;
  readonly name: string;
  readonly level: number;
  readonly isDisabled: boolean;
  readonly backend: number;
}

/** How long a person waits for a page that is busy, and how often they ask it, in milliseconds. */
const PATIENCE = 30_000;
const PAUSE = 50;

/** A person without a screen, a mouse or keys: the accessibility tree is all there is, and pressing is its default action. */
export class Reader {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Reader> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Reader(session);
  }

  /** Everything that is exposed, in reading order. */
  async things(): Promise<Thing[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .map(({ role, name, properties = [], backendDOMNodeId }) => {
        const of = (key: string): unknown => properties.find((one) => one.name === key)?.value.value;
        return {
          role: String(role?.value ?? ''),
          name: String(name?.value ?? '').trim(),
          level: Number(of('level') ?? 0),
          isDisabled: of('disabled') === true,
          backend: backendDOMNodeId ?? 0,
        };
      });
  }

  /** Waits for the last thing of a role that goes by one of these names. */
  async find(role: string, names: readonly (string | RegExp)[]): Promise<Thing> {
    const fits = ({ name }: Thing): boolean =>
      names.some((one) => (typeof one === 'string' ? one === name : one.test(name)));
    const until = Date.now() + PATIENCE;
    for (;;) {
      const things = await this.things();
      const found = things.findLast((thing) => thing.role === role && !thing.isDisabled && fits(thing));
      if (found) return found;
      if (Date.now() > until) {
        const there = things.filter((thing) => thing.role === role).map(({ name }) => name);
        throw new Error(`no ${role} is called ${names.join(' or ')}; there are ${there.join(', ')}`);
      }
      await new Promise((resolve) => {
        setTimeout(resolve, PAUSE);
      });
    }
  }

  /** Does what the thing is for; one that the page has drawn anew in the meantime is looked for again, by what it is called. */
  async press(thing: Thing): Promise<void> {
    const resolve = ({ backend }: Thing) => this.session.send('DOM.resolveNode', { backendNodeId: backend });
    const { object } = await resolve(thing).catch(async () =>
      resolve(await this.find(thing.role, [thing.name])),
    );
    await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { this.click(); }',
    });
  }
}
