import { findChromium } from './find';
import { thisMachine } from './machine';

const path = await findChromium(thisMachine());
if (path === undefined) process.exit(1);
process.stdout.write(`${path}\n`);
