import { useMemo } from 'react';
import { memberTable } from '../../../lab/xray/accord';
import { nameOf, type Account } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { askedLines, type AskedAccord } from '../../models/xray';
import { useGame } from '../../store';
import { Brief } from '../../ui';
import { t } from '../../words';

/**
 * After a commitment that was made in silence: what each shared accord asked of the reader, by the table it could have drawn, and
 * where this turn lay in it.
 */
export function AskedOfYou({ account }: { account: Account }) {
  const game = useGame();
  const { setup, seat, turn, facts } = account;
  const asked = useMemo((): AskedAccord[] => {
    const policies = setup.scenario.forecast;
    if (seat === '' || policies[Math.min(turn, policies.length) - 1] !== 'after-commit') return [];
    return setup.accords.flatMap((accord) => {
      const here = (f: { turn: number; accord: string }) => f.turn === turn && f.accord === accord.id;
      const own = facts.find((f) => f.kind === 'conduct' && f.state === seat && here(f));
      const count = facts.find((f) => f.kind === 'honour-count' && here(f));
      if (own?.kind !== 'conduct' || count?.kind !== 'honour-count') return [];
      const table = memberTable(game, turn, accord.id, seat);
      return [{ accord: accord.id, honoured: own.honoured, count: count.honoured, of: count.of, table }];
    });
  }, [game, setup, seat, turn, facts]);
  return asked.map((one) => (
    <Brief key={one.accord} title={t('xray.news.title', { accord: nameOf.accord(setup, one.accord) })}>
      {askedLines(one).map((line) => (
        <p key={line.id}>{lineText(line)}</p>
      ))}
    </Brief>
  ));
}
