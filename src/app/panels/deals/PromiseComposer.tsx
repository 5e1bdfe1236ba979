import { useState } from 'react';
import { nameOf } from '../../models/facts';
import { usePlan } from '../../screens/plan/usePlan';
import { Button, SentenceSelect } from '../../ui';
import { t, tr } from '../../words';
import { clauseOf, clausesOf } from './clauses';
import { partnerText } from './partners';
import { clauseText } from './phrases';
import { Reputation } from './Reputation';
import { say } from './say';

/** A promise or a threat as one sentence; the promise ledger judges it after its turn. */
export function PromiseComposer() {
  const { setup, seat, view, options } = usePlan();
  const { partners } = options.deals;
  const mine = clausesOf(setup, options, seat);
  const [to, setTo] = useState(partners[0] ?? '');
  const [deed, setDeed] = useState(mine[0]?.key ?? '');
  const [unless, setUnless] = useState('');
  const theirs = clausesOf(setup, options, to);
  if (mine.length === 0) return <p className="type-support">{t('deals.promise.nothing')}</p>;
  const other = nameOf.state(setup, to);
  const draft = {
    to,
    turn: view.turn,
    clause: clauseOf(deed),
    ...(unless === '' ? {} : { unless: clauseOf(unless) }),
  };
  return (
    <div className="pl-compose">
      <p className="pl-sentence">
        {tr('deals.promise.sentence', {
          to: (
            <SentenceSelect
              label={t('deals.partner')}
              value={to}
              options={partners.map((id) => ({ value: id, label: partnerText(setup, view, id) }))}
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
                  label: t('deals.promise.unless.you', { clause: clauseText(setup, clause) }),
                })),
              ]}
              onChange={setUnless}
            />
          ),
        })}
      </p>
      <p className="type-support">
        {unless === '' ? t('deals.promise.note', { other }) : t('deals.promise.note.unless', { other })}
      </p>
      <Reputation view={view} seat={to} />
      <Button onClick={() => say(seat, { promises: [draft] }, t('deals.promise.sent', { other }))}>
        {t('deals.promise.send')}
      </Button>
    </div>
  );
}
