import { useEffect, useState } from 'react';
import { fetchSource, sourceOf, type LoadedScenario, type SourcedScenario } from '../../store';
import { Explained } from '../../glossary/Explained';
import { t } from '../../words';
import { useLedger } from './ledgerContext';
import { placeOf } from './where';

/** The line of the scenario that set a number: file, line and column, and the words around it. */
export function ScenarioLine({ path }: { path: string }) {
  const { scenario } = useLedger();
  const source = useSource(scenario);
  if (source === undefined) return null;
  const place = placeOf(source, path);
  return (
    <section className="sb-why-source">
      <h4 className="type-row">{t('why.scenario')}</h4>
      <p className="type-mono">
        <Explained>
          {t('why.scenario.at', { file: place.file, line: String(place.line), column: String(place.col) })}
        </Explained>
      </p>
      {!place.written && (
        <p className="type-support">
          <Explained>{t('why.scenario.default', { path })}</Explained>
        </p>
      )}
      {place.excerpt.length > 0 && (
        <pre className="type-mono">
          {place.excerpt.map(({ number, before, value, after, here }) => (
            <code key={number} data-here={here || undefined}>
              <span aria-hidden="true">{number}</span>
              {before}
              {value !== '' && <mark>{value}</mark>}
              {after}
            </code>
          ))}
        </pre>
      )}
    </section>
  );
}

/** The scenario with the lines of its files; undefined while they are fetched, and where they cannot be. */
function useSource(scenario: LoadedScenario): SourcedScenario | undefined {
  const [fetched, setFetched] = useState<SourcedScenario | undefined>();
  const here = sourceOf(scenario);
  const isHere = here !== undefined;
  useEffect(() => {
    if (isHere) return undefined;
    let wanted = true;
    fetchSource(scenario).then(
      (source) => wanted && setFetched(source),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [scenario, isHere]);
  return here ?? (fetched?.scenario === scenario.scenario ? fetched : undefined);
}
