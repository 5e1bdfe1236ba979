import { lineText, valueText } from '../app/models/factsLine';
import type { Account, Line } from '../app/models/facts';
import { entryOf, entryPage, type CauseRow, type LedgerTarget, type Source } from '../app/models/ledger';
import { measureLine, told } from '../app/models/ledgerNames';
import { referenceOf, startPath, type Cell } from '../app/models/ledgerRefs';
import { sentence } from '../app/models/sentence';
import { list, num, t } from '../app/words/whole';
import type { Fact, Measure } from '../engine';
import { interventionText } from './interventions';
import { ordersLines } from './orders';
import { outcomeFields, outcomeTitle } from './outcomes';
import { accountOf, turnsOf, type Played } from './played';
import { compareRefs, factRefs, interventionRef, orderRef } from './refs';
import type { CauseLine, Claim, Evidence } from './types';

/** How far the numbers behind a cited number are followed, and how many entries a report holds at most besides those it cites. */
const DEPTH = 3;
const MOST_BEHIND = 400;
/** References after one sentence: more cannot be read, and a long game would have hundreds. */
const MOST_CITED = 10;

/** Gives out references for what a report claims, and keeps what they open. */
export class Citations {
  readonly account: Account;
  private readonly found = new Map<string, Evidence>();
  private readonly entries = new Set<number>();
  private readonly places: ReadonlyMap<Fact, string>;
  private readonly lines = new Map<string, string>();
  private readonly runs = new Map<string, string>();

  constructor(readonly played: Played) {
    this.account = accountOf(played);
    this.places = factRefs(this.account.facts);
  }

  /** A sentence with what its own phrases open, and what else it rests on. Begins with a capital. */
  line(line: Line, ...refs: readonly string[]): Claim {
    const own = Object.values(line.refs ?? {}).map((id) => this.entry(id));
    return this.text(lineText(line), ...own, ...refs);
  }

  text(text: string, ...refs: readonly string[]): Claim {
    const all = [...new Set(refs)];
    if (all.length <= MOST_CITED) return { text: capital(text), refs: all };
    // What it sums up more stands in the tables; commands stay, since nothing else gives what they do.
    const shown = all.slice(0, MOST_CITED - 1);
    const runs = all.slice(MOST_CITED - 1).filter((ref) => ref.startsWith('R-'));
    const more = this.run(t('report.more'), `sb report ${this.file} --format csv`);
    return { text: capital(text), refs: [...new Set([...shown, ...runs, more])] };
  }

  /** An entry of the ledger, by its id. */
  entry(id: number): string {
    const entry = this.account.entries[id];
    if (entry === undefined) throw new RangeError(`no entry ${id} in the ledger`);
    this.entries.add(id);
    return referenceOf(this.account, entry);
  }

  /** A number at the end of a turn: its last change, or where it was started. */
  cell(measure: Measure, subject: string, turn: number): string {
    const entry = entryOf(this.account, { measure, subject }, turn);
    return entry === undefined ? this.start({ measure, subject }, turn) : this.entry(entry.id);
  }

  /** What a figure of the review opens. */
  target(at: LedgerTarget): string[] {
    switch (at.kind) {
      case 'entry':
        return [this.entry(at.id)];
      case 'cell':
        return [this.cell(at.measure, at.subject, at.turn)];
      case 'path':
        return [this.path(at.path)];
      case 'count':
        return at.cases.flatMap((c) => (c.at === undefined ? [] : this.target(c.at)));
      case 'all':
        return [];
    }
  }

  /** Something that came of a turn. */
  fact(fact: Fact): string {
    const ref = this.places.get(fact);
    if (ref === undefined) throw new RangeError(`a ${fact.kind} that is not told in this game`);
    this.found.set(ref, {
      kind: 'outcome',
      ref,
      title: outcomeTitle(fact),
      fields: outcomeFields(this.account.setup, fact),
    });
    return ref;
  }

  /** What a seat sealed in a turn. */
  orders(turn: number, seat: string): string {
    return orderRef(turn, 'act', 0, seat);
  }

  /** A line of the scenario, by a JSON pointer with ids. */
  path(path: string): string {
    const { origins, lineOf } = this.played;
    const { file, line } = origins.where(path);
    const at = `${file}:${line}`;
    const known = this.lines.get(at);
    if (known !== undefined) return known;
    const ref = `S-${this.lines.size + 1}`;
    this.lines.set(at, ref);
    this.found.set(ref, {
      kind: 'line',
      ref,
      title: path,
      at,
      text: (lineOf?.(file, line) ?? '').trim(),
    });
    return ref;
  }

  /** Something the engine works out anew, by the command that does it. */
  run(title: string, command: string): string {
    const known = this.runs.get(command);
    if (known !== undefined) return known;
    const ref = `R-${this.runs.size + 1}`;
    this.runs.set(command, ref);
    this.found.set(ref, { kind: 'run', ref, title, command });
    return ref;
  }

  /** The name of the game's file in commands. */
  get file(): string {
    return this.played.file ?? t('report.file');
  }

  /** Everything that was cited with what lies behind it, and all orders and interventions. */
  evidence(): Evidence[] {
    const behind = this.behind();
    const entries = [...this.entries, ...behind]
      .sort((a, b) => a - b)
      .flatMap((id) => this.entryEvidence(id, behind) ?? []);
    const rest = [...this.found.values()].sort((a, b) => compareRefs(a.ref, b.ref));
    return [...entries, ...rest, ...stepsOf(this.played)];
  }

  /** Ids of entries that cited ones were worked out from, not cited themselves. */
  private behind(): Set<number> {
    const out = new Set<number>();
    let edge = [...this.entries];
    for (let depth = 0; depth < DEPTH && edge.length > 0; depth += 1) {
      const next: number[] = [];
      for (const id of edge) {
        for (const row of entryPage(this.account, id)?.rows ?? []) {
          for (const { entry } of row.sources) {
            if (entry === undefined || this.entries.has(entry) || out.has(entry)) continue;
            if (out.size >= MOST_BEHIND) return out;
            out.add(entry);
            next.push(entry);
          }
        }
      }
      edge = next;
    }
    return out;
  }

  private entryEvidence(id: number, behind: ReadonlySet<number>): Evidence | undefined {
    const page = entryPage(this.account, id);
    if (page === null) return undefined;
    const { measure, turn, phase } = page.entry;
    const open = (source: Source): string[] => {
      const { entry } = source;
      if (entry === undefined || !(this.entries.has(entry) || behind.has(entry))) return [];
      const made = this.account.entries[entry];
      return made === undefined ? [] : [referenceOf(this.account, made)];
    };
    return {
      kind: 'entry',
      ref: page.reference,
      title: capital(lineText(page.title)),
      when: t('why.when', { reference: page.reference, turn, phase: t(`ledgerPhase.${phase}`) }),
      before: valueText(told(measure, page.before)),
      after: valueText(told(measure, page.after)),
      causes: page.rows.map((row) => this.cause(row, open)),
      command: `sb explain ${this.file} --ref ${page.reference}`,
    };
  }

  private cause(row: CauseRow, open: (source: Source) => string[]): CauseLine {
    const name = sentence(`cause.${row.rule}`, {}, () => row.rule);
    const at = row.path === undefined ? undefined : this.played.origins.where(row.path);
    return {
      text: row.by.length === 0 ? name : t('why.by', { cause: name, by: list(row.by) }),
      rule: row.rule,
      effect: num(row.effect, 'signed'),
      total: num(row.total),
      at: at === undefined ? null : `${at.file}:${at.line}`,
      from: row.sources.map((source) => ({
        text: `${lineText(source.title)}: ${source.value === null ? '' : num(source.value)}`,
        refs: open(source),
      })),
    };
  }

  /** Where the scenario starts a number that no rule has changed; else the command that says so. */
  private start(cell: Cell, turn: number): string {
    const { setup } = this.account;
    const path = startPath(cell);
    if (path !== null) return this.path(path);
    const measure = lineText(measureLine(setup, cell));
    const of = cell.subject === '' ? '' : ` --state ${cell.subject}`;
    return this.run(
      t('report.unchanged', { measure, turn }),
      `sb explain ${this.file} --turn ${turn} --measure ${cell.measure}${of}`,
    );
  }
}

/** The first letter as a sentence begins. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** All orders and interventions of the record, in order. */
function stepsOf(played: Played): Evidence[] {
  const { setup, record } = played.game;
  return record.turns.flatMap((step): Evidence[] => [
    ...step.interventions.map((one, n): Evidence => ({
      kind: 'intervention',
      ref: interventionRef(step.turn, n),
      title: t('report.intervention.title', { turn: step.turn, type: one.type }),
      lines: interventionText(setup, one),
    })),
    ...setup.seats.flatMap((place): Evidence[] => {
      const seat = setup.states[place]?.id ?? '';
      const orders = step.orders[seat];
      if (orders === undefined) return [];
      const kind = step.kind;
      return [
        {
          kind: 'orders',
          ref: orderRef(step.turn, kind, step.step, seat),
          title: t('report.orders.title', {
            turn: step.turn,
            kind,
            n: step.step + 1,
            state: setup.states[place]?.name ?? seat,
          }),
          lines: ordersLines(setup, orders),
        },
      ];
    }),
  ]);
}

/** The turns that were resolved: 1, 2, 3. */
export function turnNumbers(played: Played): number[] {
  return Array.from({ length: turnsOf(played) }, (_, at) => at + 1);
}
