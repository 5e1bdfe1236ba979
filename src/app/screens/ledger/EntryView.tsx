import { useState } from 'react';
import { Explained } from '../../glossary/Explained';
import type { CauseRow, EntryPage } from '../../models/ledger';
import { entryPage } from '../../models/ledger';
import { LedgerTable, Panel, Waterfall } from '../../ui';
import type { LedgerRow, WaterfallRow } from '../../ui';
import { list, num, t } from '../../words';
import { EntryHistory } from './EntryHistory';
import { useLedger } from './ledgerContext';
import { causeName, RuleText } from './RuleText';
import { lineText, valueText } from '../../models/factsLine';
import { told } from '../../models/ledgerNames';
import { ScenarioLine } from './ScenarioLine';
import { Sealed } from './Sealed';

/** One entry: a waterfall, the causes with their running total, and for the chosen cause its rule and scenario line. */
export function EntryView({ id }: { id: number }) {
  const { book } = useLedger();
  const page = entryPage(book, id);
  const [chosen, setChosen] = useState<string | undefined>();
  if (page === null) return <Sealed />;
  const cause = page.rows.find((row) => row.id === chosen) ?? largest(page.rows);
  return (
    <>
      <Panel
        title={lineText(page.title)}
        note={t('why.when', {
          reference: page.reference,
          turn: page.entry.turn,
          phase: t(`ledgerPhase.${page.entry.phase}`),
        })}
      >
        <Waterfall
          label={t('why.chart', { before: num(page.before), after: num(page.after) })}
          rows={bars(page)}
          result={valueText(told(page.entry.measure, page.after))}
        />
      </Panel>
      <Panel>
        <Causes page={page} chosen={cause?.id} onChoose={setChosen} />
      </Panel>
      {cause && (
        <Panel title={causeText(cause)}>
          <RuleText rule={cause.rule} />
          {cause.path === undefined ? (
            <p className="type-support">
              <Explained>{t('why.scenario.none')}</Explained>
            </p>
          ) : (
            <ScenarioLine path={cause.path} />
          )}
        </Panel>
      )}
      <EntryHistory page={page} />
    </>
  );
}

function Causes({
  page,
  chosen,
  onChoose,
}: {
  page: EntryPage;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}) {
  const { open } = useLedger();
  const before: LedgerRow = {
    id: 'before',
    label: t('why.before'),
    name: t('why.before'),
    rule: '',
    effect: '',
    total: num(page.before),
  };
  const rows = page.rows.map((row): LedgerRow => ({
    id: row.id,
    label: causeText(row),
    name: causeText(row),
    rule: breakable(row.rule),
    effect: num(row.effect, 'signed'),
    total: num(row.total),
    onOpen: () => onChoose(row.id),
    causes: row.sources.map((source, at) => {
      const title = lineText(source.title);
      const { entry } = source;
      return {
        id: `${row.id}-${at}`,
        label: source.value === null ? t('why.from.sealed', { measure: title }) : title,
        name: title,
        rule: '',
        effect: '',
        total: source.value === null ? '' : num(source.value),
        onOpen: () =>
          open(
            entry === undefined
              ? { kind: 'cell', measure: source.measure, subject: source.subject, turn: 0 }
              : { kind: 'entry', id: entry },
          ),
      };
    }),
  }));
  return (
    <LedgerTable
      caption={t('why.caption')}
      rows={[before, ...rows]}
      result={{ label: t('why.result'), value: valueText(told(page.entry.measure, page.after)) }}
      without={without(page, chosen)}
      {...(chosen !== undefined && { selected: chosen })}
    />
  );
}

/** What the number would have come to without the chosen cause, where the causes simply add up. */
function without(page: EntryPage, chosen: string | undefined): string | undefined {
  const row = page.rows.find((r) => r.id === chosen);
  if (!page.additive || row === undefined) return undefined;
  return t('why.without', { cause: causeText(row), value: num(page.after - row.effect) });
}

/** A rule's id may break after its chapter, so that the column stays narrow. */
function breakable(rule: string): string {
  return rule.replace('.', '.\u200b');
}

function causeText(row: CauseRow): string {
  const cause = causeName(row.rule);
  return row.by.length === 0 ? cause : t('why.by', { cause, by: list(row.by) });
}

function bars(page: EntryPage): WaterfallRow[] {
  const start = { id: 'before', label: t('why.before'), value: page.before, text: num(page.before) };
  const rows = page.rows.map((row) => ({
    id: row.id,
    label: causeName(row.rule),
    value: row.effect,
    text: num(row.effect, 'signed'),
  }));
  return [start, ...rows];
}

function largest(rows: readonly CauseRow[]): CauseRow | undefined {
  return rows.reduce<CauseRow | undefined>(
    (best, row) => (best === undefined || Math.abs(row.effect) > Math.abs(best.effect) ? row : best),
    undefined,
  );
}
