import { useState } from 'react';
import { nameOf } from '../../models/facts';
import { usePlan } from '../../screens/plan/usePlan';
import { Button, SentenceSelect } from '../../ui';
import { t, tr } from '../../words';
import { clauseOf, clausesOf } from './clauses';
import { clauseText } from './phrases';
import { say } from './say';

/** A promise or a threat as a sentence; the promise ledger judges it after its turn. */
export function PromiseComposer() {
  const { setup, seat, view, options } = usePlan();
  const { partners } = options.deals;
  const mine = clausesOf(setup, options, seat);
  const [to, setTo] = useState(partners[0] ?? '');
  const [deed, setDeed] = useState(mine[0]?.key ?? '');
  const [unless, setUnless] = useState('');
  const theirs = clausesOf(setup, options, to);
  if (mine.length === 0) return <p className="type-support">{t('deals.promise.nothing')}</p>;
  return (
    <div className="pl-compose">
      <p className="pl-sentence">
        {tr('deals.promise.sentence', {
          to: (
            <SentenceSelect
              label={t('deals.partner')}
              value={to}
              options={partners.map((id) => ({ value: id, label: nameOf.state(setup, id) }))}
              onChange={(id) => {
                setTo(id);
                setUnless('');
              }}
            />
          ),
          clause: (
            <SentenceSelect
              label={t('deals.promise.deed')}
              value={deed}
              options={mine.map(({ key, clause }) => ({ value: key, label: clauseText(setup, clause) }))}
              onChange={setDeed}
            />
          ),
          unless: (
            <SentenceSelect
              label={t('deals.promise.unless')}
              value={unless}
              options={[
                { value: '', label: t('deals.promise.always') },
                ...theirs.map(({ key, clause }) => ({
                  value: key,
                  label: t('deals.promise.unless.they', { clause: clauseText(setup, clause) }),
                })),
              ]}
              onChange={setUnless}
            />
          ),
        })}
      </p>
      <p className="type-support">{t('deals.promise.note')}</p>
      <Button
        onClick={() =>
          say(
            seat,
            {
              promises: [
                {
                  to,
                  turn: view.turn,
                  clause: clauseOf(deed),
                  ...(unless === '' ? {} : { unless: clauseOf(unless) }),
                },
              ],
            },
            t('deals.promise.sent'),
          )
        }
      >
        {t('deals.promise.send')}
      </Button>
    </div>
  );
}
