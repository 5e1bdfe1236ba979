#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { serveJobs } from '../lab/pool/worker-node';
import { main } from './main';

// The built program is one file, and the threads it starts run that same file.
if (isMainThread) {
  process.exitCode = await main(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
} else serveJobs();
