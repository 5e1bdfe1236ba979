import type { Situation } from '../appraise/situation';
import type { Proposal } from './bargain';
import { conduct } from './conduct';
import { suspicion } from './suspicion';

/** Doubt about a partner from which a pledge is sought. */
const DOUBT = 0.35;

/**
 * "I pay if you swear to": offered to the partner most in doubt in the accord that matters most, by those who mean to pay and keep
 * their word, and by some who do neither.
 */
export function pledges(s: Situation, strategy: string): Proposal[] {
  const [main] = [...s.options.accords]
    .filter((a) => a.members.length > 2 && a.due > 0)
    .sort((a, b) => b.members.length - a.members.length || b.due - a.due);
  if (main === undefined) return [];
  const pays = conduct(s, strategy).find((d) => d.accord === main.accord)?.choice === 'honour';
  if (!pays && s.character.keepsWord) return [];
  const word = { kind: 'promise', clause: { kind: 'honour', accord: main.accord } } as const;
  return main.members
    .filter((id) => id !== s.view.seat && s.options.deals.partners.includes(id))
    .map((id) => ({ id, doubt: suspicion(s, main.accord, id) }))
    .filter(({ id, doubt }) => doubt > DOUBT && !sworn(s, id, main.accord))
    .map(({ id, doubt }) => ({ offer: { to: id, give: [word], take: [word] }, gain: 0.4 * doubt }));
}

function sworn(s: Situation, by: string, accord: string): boolean {
  return s.view.promises.some(
    (p) =>
      p.from === by && p.turn === s.view.turn && p.clause.kind === 'honour' && p.clause.accord === accord,
  );
}
