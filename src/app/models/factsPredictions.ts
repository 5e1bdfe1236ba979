import { called, clauseLine, factsOf, line, nameOf, type Account, type FactOf, type Line } from './facts';
import type { RevealStep } from './factsReveal';

/** Who foretold what, and how many were right. */
export function predictions(account: Account): RevealStep[] {
  const own = (by: string): number => (by === account.seat ? 0 : 1);
  const made = factsOf(account, 'prediction').toSorted((a, b) => own(a.by) - own(b.by));
  if (made.length === 0) return [];
  return [
    {
      id: 'predictions',
      kind: 'predictions',
      short: line('reveal.predictions.short'),
      title: line('reveal.predictions', { right: made.filter((p) => p.right).length, of: made.length }),
      lines: made.map((p) => predictionLine(account, p)),
    },
  ];
}

/** One guess and how it came out, of a deed, a count or a text. */
export function predictionLine(account: Account, p: FactOf<'prediction'>): Line {
  const { setup, seat } = account;
  const { clause } = p;
  const who = p.by === seat ? 'you' : 'other';
  const by = called(setup, p.by);
  const right = p.right ? 'yes' : 'no';
  switch (clause.kind) {
    case 'count': {
      const count = factsOf(account, 'honour-count', p.turn).find((f) => f.accord === clause.accord);
      const accord = nameOf.accord(setup, clause.accord);
      const came = count?.honoured ?? 0;
      return line('reveal.guess.count', { who, by, accord, honoured: clause.honoured, right, came });
    }
    case 'passes':
    case 'falls':
      return line('reveal.guess.text', {
        who,
        by,
        text: nameOf.text(setup, clause.text),
        kind: clause.kind,
        right,
      });
    default:
      return line(p.right ? 'reveal.prediction.right' : 'reveal.prediction.wrong', {
        by,
        about: called(setup, p.about),
        clause: clauseLine(setup, clause),
      });
  }
}
