import type { Game } from '../../engine';
import type { Cell } from '../../lab/xray/evidence';
import type { Datum, Level, Name, Question } from '../../lab/debrief/types';
import { hasMessage } from '../words/whole';
import { called, clauseLine, line, nameOf, type Book, type Line, type Value } from './facts';
import type { LedgerTarget } from './ledger';
import { measureLine } from './ledgerNames';
import { referenceOf } from './ledgerRefs';

type Setup = Game['setup'];

/**
 * A question of the debrief as a sentence at one of its levels. Beside its own parameters it may say the turn, and of every number
 * `x` also `xBy`, its size without a sign.
 * @throws Error for a template without words
 */
export function questionLine(setup: Setup, question: Question, level: Level): Line {
  const id = `debrief.${question.template}.${level}`;
  if (!hasMessage(id)) throw new Error(`no words for ${id}`);
  const params: Record<string, Value> = { turn: question.turn };
  for (const [name, datum] of Object.entries(question.params)) {
    params[name] = valueOf(setup, datum);
    if (typeof datum === 'number') params[`${name}By`] = Math.abs(datum);
  }
  return line(id, params);
}

function valueOf(setup: Setup, datum: Datum): Value {
  return typeof datum === 'object' ? nameText(setup, datum) : datum;
}

function nameText(setup: Setup, name: Name): Value {
  switch (name.of) {
    case 'state':
      return called(setup, name.id);
    case 'states':
      return name.ids.map((id) => called(setup, id));
    case 'texts':
      return name.ids.map((id) => textName(setup, id));
    case 'text':
      return textName(setup, name.id);
    case 'game':
      return line('xray.game.called', { game: name.id });
    case 'clause':
      return clauseLine(setup, name.clause);
    default:
      return nameOf[name.of](setup, name.id);
  }
}

/** “F.101, Intercept access”: a class that looks back no longer knows the numbers by heart. */
function textName(setup: Setup, id: string): string {
  const text = setup.texts.find((one) => one.id === id);
  return text === undefined ? id : `${text.ref} “${text.title}”`;
}

/** One piece of evidence, with what the ledger opens and how it is referred to. */
export interface EvidenceLink {
  /** `L-3.20`; null where the number still stood as it began. */
  readonly reference: string | null;
  /** The number it is about, in words. */
  readonly measure: Line;
  readonly at: LedgerTarget;
}

/** The ledger behind a question: of each number its last entry up to then. */
export function evidenceLinks(book: Book, question: Question): EvidenceLink[] {
  return question.evidence.cells.map((cell) => linkOf(book, cell));
}

export function linkOf(book: Book, { turn, measure, subject }: Cell): EvidenceLink {
  const entry = book.entries.findLast(
    (e) => e.turn <= turn && e.measure === measure && e.subject === subject,
  );
  const words = measureLine(book.setup, { measure, subject });
  return entry === undefined
    ? { reference: null, measure: words, at: { kind: 'cell', turn, measure, subject } }
    : { reference: referenceOf(book, entry), measure: words, at: { kind: 'entry', id: entry.id } };
}
