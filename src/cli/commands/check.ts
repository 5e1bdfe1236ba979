import { existsSync, readFileSync } from 'node:fs';
import { checkText, problemLine, shelfOf, type Problem } from '../../scenario';
import { shippedLibrary } from '../../scenario/library-node';
import { readArgs, UsageError } from '../args';
import { json, type Command } from '../command';
import { didYouMean } from '../files';

/** Parse and lint scenario files: every problem with its place, why, and how to mend it. */
export const check: Command = {
  name: 'check',
  usage: 'check FILE… [--json]   (FILE: a path or the id of a shipped scenario)',
  summary: 'check scenario files, with exact places and how to mend each problem',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, { json: { type: 'boolean' } });
    if (positionals.length === 0) throw new UsageError('missing FILE');
    const library = shippedLibrary();
    const problems = positionals.flatMap((name): Problem[] => {
      const shipped = library.find(name);
      if (shipped === undefined && !existsSync(name))
        throw new UsageError(`no scenario or file "${name}"${didYouMean(name, shelfOf(library))}`);
      const text = shipped?.text ?? readFileSync(name, 'utf8');
      return checkText(shipped?.file ?? name, text, library);
    });
    if (values.json === true) json(io, problems);
    else for (const p of problems) io.out(problemLine(p));
    const errors = problems.filter((p) => p.severity === 'error').length;
    if (values.json !== true) {
      io.err(`${positionals.length} checked: ${errors} errors, ${problems.length - errors} warnings`);
    }
    return errors > 0 ? 1 : 0;
  },
};
