import { useState } from 'react';
import { called } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { usePlan } from '../../screens/plan/usePlan';
import { Button, Picker, SentenceSelect } from '../../ui';
import { t } from '../../words';
import { tr } from '../../words/rich';
import { clausesOf, headingOf, threatsAt, wordOf, wordsOf } from './clauses';
import { firstPartner, partnerGroups } from './partners';
import { clauseText, timedText } from './phrases';
import { Reputation } from './Reputation';
import { say } from './say';

/** A promise or a threat as one sentence; the promise ledger judges it after its turn. */
export function PromiseComposer() {
  const { setup, seat, view, options } = usePlan();
  const [to, setTo] = useState(firstPartner(setup, view, options));
  const mine = [...wordsOf(setup, options, seat), ...threatsAt(options, to)];
  const [chosen, setDeed] = useState(mine[0]?.key ?? '');
  // A threat at one partner is none at another.
  const deed = mine.some(({ key }) => key === chosen) ? chosen : (mine[0]?.key ?? '');
  const [unless, setUnless] = useState('');
  if (mine.length === 0) return <p className="type-support">{t('deals.promise.nothing')}</p>;
  const other = lineText(called(setup, to));
  const { clause, turn = view.turn } = wordOf(deed);
  // A condition is judged in the turn of the deed.
  const theirs = clausesOf(setup, options, to, turn);
  const condition = theirs.find(({ key }) => key === unless)?.clause;
  const draft = { to, turn, clause, ...(condition === undefined ? {} : { unless: condition }) };
  return (
    <div className="pl-compose">
      <p className="pl-sentence">
        {tr('deals.promise.sentence', {
          to: (
            <Picker
              label={t('deals.partner')}
              value={to}
              groups={partnerGroups(setup, view, options)}
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
              options={mine.map((word) => ({
                value: word.key,
                group: headingOf(word, view.turn),
                label: timedText(setup, word.clause, word.turn, view.turn),
              }))}
              onChange={(key) => {
                setDeed(key);
                if (wordOf(key).turn !== wordOf(deed).turn) setUnless('');
              }}
            />
          ),
          unless: (
            <SentenceSelect
              label={t('deals.promise.unless')}
              value={condition === undefined ? '' : unless}
              options={[
                { value: '', label: t('deals.promise.always') },
                ...theirs.map((theirWord) => ({
                  value: theirWord.key,
                  group: headingOf(theirWord, view.turn),
                  label: t('deals.promise.unless.you', { clause: clauseText(setup, theirWord.clause) }),
                })),
              ]}
              onChange={setUnless}
            />
          ),
        })}
      </p>
      <p className="type-support">
        {condition === undefined
          ? t('deals.promise.note', { other })
          : t('deals.promise.note.unless', { other })}
      </p>
      <Reputation view={view} seat={to} />
      <Button onClick={() => say(seat, { promises: [draft] }, t('deals.promise.sent', { other }))}>
        {t('deals.promise.send')}
      </Button>
    </div>
  );
}
