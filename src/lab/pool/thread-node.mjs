// A worker thread run from source: it first learns to read TypeScript, as the command line does. The built program needs none of this.
import { register } from 'tsx/esm/api';

register();
const { serveJobs } = await import('./worker-node.ts');
serveJobs();
