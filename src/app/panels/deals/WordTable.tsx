import { useId, useState } from 'react';
import { endOf, evidenceOf } from '../../models/wordLedger';
import { Asked } from '../../screens/ledger/Asked';
import { usePlan } from '../../screens/plan/usePlan';
import { Button, ScrollBox } from '../../ui';
import { t } from '../../words';
import { dealText, promiseText } from './phrases';
import { WordMark } from './WordMark';

/** Lines that stand before the reader at first. */
const PAGE = 12;

/** Everything said and signed, the latest first: the turn, the words, the result, and where its proof lies. */
export function WordTable() {
  const { setup, seat, view } = usePlan();
  const [shown, setShown] = useState(PAGE);
  const name = useId();
  const promises = view.promises.map((word) => ({ turn: word.made, id: word.id, word, deal: null }));
  const deals = view.deals.map((deal) => ({ turn: deal.turn, id: deal.id, word: null, deal }));
  const rows = [...promises, ...deals].toSorted((a, b) => b.turn - a.turn);
  return (
    <section className="wd-ledger">
      <h2 className="type-section" id={name}>
        {t('words.ledger')}
      </h2>
      <ScrollBox label={name}>
        <table>
          <thead className="type-label">
            <tr>
              <th scope="col">{t('words.turn')}</th>
              <th scope="col">{t('words.what')}</th>
              <th scope="col">{t('words.end')}</th>
              <th scope="col">{t('words.evidence')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ id, turn, word, deal }) => {
              if (deal !== null)
                return (
                  <tr key={id}>
                    <td>{turn}</td>
                    <td>{dealText(setup, deal, seat)}</td>
                    <td>{t(`deals.status.${deal.status}`)}</td>
                    <td>{t(deal.status === 'executed' ? 'words.proof.deal' : 'words.proof.none')}</td>
                  </tr>
                );
              const end = endOf(word, view.turn);
              return (
                <tr key={id}>
                  <td>{turn}</td>
                  <td>{promiseText(setup, word, seat)}</td>
                  <td>
                    <WordMark word={word} now={view.turn} /> {t(`words.end.${end}`)}
                  </td>
                  <td>
                    {word.from === seat && !word.told && (end === 'kept' || end === 'broken') ? (
                      t('words.proof.own')
                    ) : end === 'broken' ? (
                      <Asked
                        at={{ kind: 'cell', turn: word.turn, measure: 'brokenPromises', subject: word.from }}
                        text={t(`words.proof.${evidenceOf(word.clause)}`, { turn: word.turn })}
                      />
                    ) : end === 'kept' ? (
                      t(`words.proof.${evidenceOf(word.clause)}`, { turn: word.turn })
                    ) : (
                      t(`words.proof.${end}`, { turn: word.turn })
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {t('why.list.more', { n: Math.min(PAGE, rows.length - shown) })}
        </Button>
      )}
    </section>
  );
}
