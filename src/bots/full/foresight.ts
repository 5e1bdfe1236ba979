import type { Orders } from '../../engine';
import type { Situation } from '../appraise/situation';
import { suspicion } from './suspicion';

/** Seats foretold a turn. */
const MOST = 3;

/** What this seat expects of partners in its largest accord: of those it suspects most that they keep their share. */
export function predictions(s: Situation): NonNullable<Orders['predictions']> {
  let main: { accord: string; members: readonly string[] } | undefined;
  for (const a of s.options.accords) if (a.members.length > (main?.members.length ?? 1)) main = a;
  if (main === undefined) return {};
  const { accord } = main;
  const ranked = s.options.predict
    .filter((id) => main.members.includes(id))
    .map((id) => ({ id, doubt: suspicion(s, accord, id) }))
    .sort((a, b) => b.doubt - a.doubt);
  return Object.fromEntries(
    ranked
      .slice(0, MOST)
      .map(({ id, doubt }) => [
        id,
        [{ kind: doubt > 0.6 ? ('defect' as const) : ('honour' as const), accord }],
      ]),
  );
}
