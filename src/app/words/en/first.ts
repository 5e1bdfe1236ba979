import { common } from './common';
import { help } from './help';
import { notices } from './notices';
import { title } from './title';

/** What the first screen says, and what the interface kit says anywhere; the rest comes with the game. */
export const first = { ...common, ...help, ...notices, ...title } as const;
