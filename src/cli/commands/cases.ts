import { misnumbered } from '../../lab/cases/numbering';
import { complaints } from '../../lab/cases/run';
import { readArgs } from '../args';
import { caseFiles, openCase } from '../case-files';
import { json, type Command } from '../command';

/** Plays procedure cases and says of each whether it holds. */
export const cases: Command = {
  name: 'cases',
  usage: 'cases [PATH…] [--json]   (PATH: a case or a folder of cases; by default test/cases)',
  summary: 'hold the engine to numbered procedure cases',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, { json: { type: 'boolean' } });
    const played = caseFiles(positionals.length === 0 ? ['test/cases'] : positionals).map((file) => {
      const opened = openCase(file);
      if (!opened.ok) return { file, id: null, rule: null, complaints: opened.lines };
      const { id, rule } = opened.case;
      const wrong = complaints(opened.case, opened.scenario).map((line) => `${file}: ${line}`);
      return { file, id, rule, complaints: wrong };
    });
    const named = played.flatMap(({ file, id }) => (id === null ? [] : [{ file, id }]));
    // Numbers are those of whole folders that can be read; a single case may be tried under any name.
    const whole = named.length === played.length && !positionals.some((path) => path.endsWith('.json'));
    const order = whole ? misnumbered(named) : [];
    const failed = played.filter((c) => c.complaints.length > 0).length;
    if (values.json === true)
      json(io, { cases: played.map((c) => ({ ...c, holds: c.complaints.length === 0 })), numbering: order });
    else {
      for (const line of [...played.flatMap((c) => c.complaints), ...order]) io.out(line);
      io.out(`${played.length} cases: ${played.length - failed} hold, ${failed} do not`);
    }
    return failed === 0 && order.length === 0 ? 0 : 1;
  },
};
