import { motionPivots, textPivots } from '../../../../lab/xray/votes';
import { Explained } from '../../../glossary/Explained';
import { byId, nameOf, type Account } from '../../../models/facts';
import { lineText } from '../../../models/factsLine';
import { motionLine, pivotsLine, ruleOf } from '../../../models/xray';
import { useGame } from '../../../store';
import { t } from '../../../words';
import { Figure } from '../../ledger/Figure';
import { Section } from '../Section';

/** Of every text and motion of a turn: who could have turned it alone, and by which rule. */
export function VotesView({ account, turn }: { account: Account; turn: number }) {
  const game = useGame();
  const { setup } = account;
  const texts = textPivots(game, turn);
  const motions = motionPivots(game, turn);
  const rules = [...new Set(texts.map((p) => ruleOf(setup, p)))];
  return (
    <Section title={t('xray.votes')} note={t('xray.votes.note')}>
      {texts.length + motions.length === 0 && (
        <p className="type-support">
          <Explained>{t('xray.votes.none')}</Explained>
        </p>
      )}
      {rules.length === 1 && <p className="type-support">{rules[0]}</p>}
      {texts.length > 0 && (
        <table className="sb-review-table">
          <thead className="type-label">
            <tr>
              <th scope="col">{t('xray.text')}</th>
              {rules.length > 1 && <th scope="col">{t('xray.rule')}</th>}
              <th scope="col">{t('xray.alone')}</th>
            </tr>
          </thead>
          <tbody>
            {texts.map((p) => (
              <tr key={p.text}>
                <th scope="row">
                  <Figure
                    at={{ kind: 'cell', ...p.cell }}
                    text={`${nameOf.text(setup, p.text)} ${t(`xray.result.${resultOf(p.result)}`)}`}
                  />{' '}
                  <span className="type-support">{byId(setup.texts, p.text)?.title}</span>
                </th>
                {rules.length > 1 && <td className="type-support">{ruleOf(setup, p)}</td>}
                <td>{lineText(pivotsLine(setup, p))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul className="sb-review-lines">
        {motions.map((m) => (
          <li key={m.motion}>{lineText(motionLine(setup, m))}</li>
        ))}
      </ul>
    </Section>
  );
}

const RESULTS = ['approved', 'fell', 'moved', 'no-rule'] as const;

function resultOf(result: string): (typeof RESULTS)[number] {
  return RESULTS.find((one) => one === result) ?? 'moved';
}
