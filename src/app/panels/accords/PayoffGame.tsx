import type { ReactNode } from 'react';
import type { Prospects } from '../../../engine';
import type { AccordDef } from '../../../scenario/types';
import { goodOf, marginsOf, returnOf } from '../../models/accordView';
import { gameLine, gameMeans } from '../../models/xray';
import { lineText } from '../../models/factsLine';
import { usePlan } from '../../screens/plan/usePlan';
import { Term } from '../../ui/term';
import { num, t } from '../../words';
import { tr } from '../../words/rich';

/** The game by its name in the field and in plain words, what one more partner is worth, and what being answered in kind costs. */
export function PayoffGame({ accord, table }: { accord: AccordDef; table: Prospects }) {
  const { view } = usePlan();
  const { game, until, end, others } = table;
  if (game === null) return <p className="type-support ac-game">{t('payoffs.loading')} …</p>;
  const good = goodOf(accord, view.turn);
  const back = returnOf(accord);
  const { another, own } = marginsOf(game);
  return (
    <div className="ac-game type-support">
      <p>
        {tr('payoffs.game', {
          name: lineText(gameLine(game.name)),
          means: lineText(gameMeans(game.name)),
          game: strong,
        })}
      </p>
      <p>
        {tr('payoffs.good', {
          name: t(`good.${good}`),
          means: t(`good.${good}.means`),
          good: strong,
        })}{' '}
        {back !== null &&
          tr('payoffs.return', {
            share: num(back, 'fine'),
            mpcr: explained,
          })}{' '}
        {others > 0 &&
          t(own < 0 ? 'payoffs.margins.gain' : 'payoffs.margins', { another, own: num(Math.abs(own)) })}
      </p>
      {until < end && (
        <p className="type-support" role="status">
          {t('payoffs.working', { turn: until + 1, end })}
        </p>
      )}
    </div>
  );
}

function strong(name: ReactNode): ReactNode {
  return <strong>{name}</strong>;
}

function explained(name: ReactNode): ReactNode {
  return <Term means={t('good.mpcr.means')}>{name}</Term>;
}
