import type { World } from '../../../../engine';
import type { TurningPoint } from '../../../../lab/turning/settle';
import type { FlipResult } from '../../../../lab/whatif/whatif';
import { ChartWithTable, LineChart } from '../../../charts';
import type { Account } from '../../../models/facts';
import { lineText } from '../../../models/factsLine';
import { assumedLines, didLine, findingLine, ifLine, impossibleLine } from '../../../models/turning';
import { useLayout } from '../../../ui';
import { num, t } from '../../../words';
import { Figure } from '../../ledger/Figure';
import { Section } from '../Section';
import { Also } from './Also';
import { Gains } from './Gains';
import type { Choice } from './choices';
import { useOtherLedger } from './useOtherLedger';

export interface ResultProps {
  readonly account: Account;
  readonly history: readonly World[];
  readonly result: FlipResult;
  readonly choice: Choice;
  readonly points: readonly TurningPoint[];
}

/** Both games: the finding, the two needles, what else moved, who gained, what became impossible, and what is assumed. */
export function Result({ account, result, choice, points }: ResultProps) {
  const { setup } = account;
  const { question, tracks, swing, impossible } = result;
  const narrow = useLayout().name === 'phone';
  const other = useOtherLedger(account, question);
  const signed = (value: number): string => num(value, 'signed');
  const turns = tracks.asPlayed.map(({ turn }) => (turn === 0 ? t('review.chart.start') : String(turn)));
  const played = tracks.asPlayed.map((p) => p.orderIndex);
  const then = tracks.whatIf.map((p) => p.orderIndex);
  const finding = lineText(findingLine(result));
  const cell = (turn: number) => ({ kind: 'cell', turn, measure: 'index', subject: '' }) as const;
  return (
    <>
      <ChartWithTable
        title={finding}
        subtitle={`${sentenceCase(lineText(ifLine(setup, question.turn, question.seat, choice)))}. ${t('whatif.chart.note')}`}
        table={{
          columns: [t('chart.turn'), t('whatif.chart.played'), t('whatif.chart.if')],
          rows: played.map((value, at) => ({
            id: String(at),
            cells: [
              turns[at],
              <Figure key="played" at={cell(at)} text={signed(value)} />,
              then[at] === undefined ? (
                t('chart.none')
              ) : (
                <Figure key="if" at={cell(at)} text={signed(then[at])} onOpen={other.openAt} />
              ),
            ],
          })),
        }}
      >
        <div className="sb-review-chart">
          <LineChart
            label={finding}
            turns={turns}
            series={[
              { id: 'played', label: t('whatif.chart.played'), values: played, look: 'played' },
              { id: 'if', label: t('whatif.chart.if'), values: then, look: 'alternative' },
            ]}
            format={signed}
            area={['played', 'if']}
            gap={t('whatif.chart.gap', { by: swing.orderIndex })}
            event={{
              turn: question.turn,
              label: narrow
                ? t('review.chart.turn', { turn: question.turn })
                : t('whatif.chart.event', {
                    turn: question.turn,
                    what: lineText(didLine(setup, question.seat, choice.was)),
                  }),
            }}
            points={points.map((p, at) => ({
              id: String(at),
              turn: p.turn,
              series: 'played',
              number: at + 1,
            }))}
          />
        </div>
        <p className="sb-review-figures type-support">
          {then.map(
            (value, at) =>
              at >= question.turn && (
                <span key={at}>
                  {t('review.chart.turn', { turn: at })}{' '}
                  <Figure at={cell(at)} text={signed(played[at] ?? 0)} label={t('whatif.chart.played')} />{' '}
                  <Figure
                    at={cell(at)}
                    text={signed(value)}
                    label={t('whatif.chart.if')}
                    onOpen={other.openAt}
                  />
                </span>
              ),
          )}
          {other.working && <span role="status">{t('whatif.ledger.working')}</span>}
        </p>
      </ChartWithTable>
      <Also account={account} result={result} />
      <Gains account={account} result={result} openOther={other.openAt} />
      <Section title={t('whatif.assumed')}>
        <ul className="sb-review-lines">
          {assumedLines(result).map((line) => (
            <li key={line.id}>{lineText(line)}</li>
          ))}
          <li>{t('whatif.assumed.words')}</li>
        </ul>
        {impossible.length > 0 && (
          <ul className="sb-whatif-impossible type-support">
            {impossible.map((x, at) => (
              <li key={at}>{lineText(impossibleLine(setup, x))}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
