import './assumptions.css';
import { useCallback, useRef, useState } from 'react';
import { dialsOf } from '../../../../lab/experiments/dials';
import { leverPaths } from '../../../../lab/sensitivity/levers';
import { numberAt } from '../../../../lab/number-at';
import { Explained } from '../../../glossary/Explained';
import { line } from '../../../models/facts';
import { isEstimate } from '../../../models/sensitivity';
import type { Tried } from '../../../../lab/sensitivity/tried';
import { isLarge, tryLever } from '../../../store';
import { Button } from '../../../ui';
import { num, t } from '../../../words';
import type { PartProps } from '../parts';
import { Section } from '../Section';
import { LeverCard, ScenarioLine, type LeverState } from './LeverCard';

const REASONS = ['tuned', 'players', 'left', 'held'] as const;

/** Why this is no forecast: what the game assumes, what hangs on it, and which of its findings would flip. */
export function Assumptions({ account, scenario }: PartProps) {
  const { scenario: def } = scenario;
  const { assumptions } = def;
  const paths = leverPaths(def);
  const dials = dialsOf(def, () => true).filter(({ path }) => (def.balance?.free ?? []).includes(path));
  const [states, setStates] = useState<Readonly<Record<string, LeverState>>>({});
  const busy = useRef(false);
  const turn = useCallback(async (list: readonly string[]) => {
    if (busy.current) return;
    busy.current = true;
    const set = (path: string, state: LeverState): void => setStates((old) => ({ ...old, [path]: state }));
    for (const path of list) {
      try {
        const tried: Tried = await tryLever(path, (done, of) => set(path, { kind: 'trying', done, of }));
        set(path, { kind: 'tried', tried });
      } catch {
        set(path, { kind: 'failed' });
      }
    }
    busy.current = false;
  }, []);
  const textOf = (path: string): string =>
    assumptions.find((a) => a.path === path)?.text ?? dials.find((d) => d.path === path)?.words ?? path;
  const fixed = assumptions.filter(({ path }) => path === undefined || !paths.includes(path));
  const working = Object.values(states).some(({ kind }) => kind === 'trying');
  return (
    <>
      <Section title={t('sens.not')}>
        <ul className="sb-review-lines sb-assume-reasons">
          <li>
            {t('sens.not.rests', {
              n: assumptions.length,
              estimates: assumptions.filter(({ text }) => isEstimate(text)).length,
            })}
          </li>
          {REASONS.map((reason) => (
            <li key={reason}>{t(`sens.not.${reason}`)}</li>
          ))}
        </ul>
      </Section>
      {dials.length > 0 && (
        <Section title={t('sens.steep')} note={t('sens.steep.note')}>
          <ul className="sb-review-lines">
            {dials.map(({ path, words, value }) => (
              <li key={path}>
                {words}{' '}
                <ScenarioLine
                  at={at(path, words, value)}
                  text={t('sens.value', { value: num(value, 'exact') })}
                  label={words}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('sens.cards', { n: paths.length })} note={t('sens.cards.note')}>
        {isLarge() ? (
          <p className="type-support">
            <Explained>{t('sens.large')}</Explained>
          </p>
        ) : (
          <p>
            <Button onClick={() => void turn(paths)} {...(working && { blocked: t('sens.busy') })}>
              {t('sens.try.all')}
            </Button>
          </p>
        )}
        <ul className="sb-assume">
          {paths.map((path) => (
            <LeverCard
              key={path}
              account={account}
              text={textOf(path)}
              at={at(path, textOf(path), numberAt(def, path))}
              value={numberAt(def, path)}
              marks={[
                ...(isEstimate(textOf(path)) ? [t('sens.estimate')] : []),
                ...((def.balance?.free ?? []).includes(path) ? [t('sens.steep.mark')] : []),
              ]}
              state={states[path] ?? { kind: 'idle' }}
              disabled={working}
              onTry={() => void turn([path])}
            />
          ))}
        </ul>
      </Section>
      {fixed.length > 0 && (
        <Section title={t('sens.fixed')}>
          <ul className="sb-review-lines">
            {fixed.map(({ id, text, path }) => (
              <li key={id}>
                {text}{' '}
                {path !== undefined && (
                  <ScenarioLine at={at(path, text, 0)} text={t('sens.line')} label={text} />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function at(path: string, text: string, value: number) {
  return { kind: 'path', path, title: line('news.plain', { text }), value } as const;
}
