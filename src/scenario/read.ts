import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { Source, type Located } from './located';
import type { Code, Problem } from './problem';

/** Longest text that is read at all: 1 MiB of UTF-16 units. */
export const MAX_LENGTH = 1_048_576;
export const MAX_DEPTH = 32;
const MAX_VALUES = 50_000;
/** Keys that would reach an object's prototype in careless code. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Text → located value. Comments and trailing commas are allowed; every problem of the text is reported. */
export function read(file: string, text: string): { root: Located | null; problems: Problem[] } {
  const source = new Source(file, text);
  const problems: Problem[] = [];
  const report = (offset: number, code: Code, what: string, why: string, fix: string, path = ''): void => {
    problems.push({ file, ...source.at(offset), code, severity: 'error', path, what, why, fix });
  };
  if (text.length > MAX_LENGTH) {
    report(
      0,
      'SC103',
      `the file has ${text.length} characters`,
      `files are read up to ${MAX_LENGTH}`,
      'move data out of it',
    );
    return { root: null, problems };
  }
  const deep = tooMuch(text);
  if (deep !== null) {
    report(
      deep,
      'SC104',
      'the file nests too deeply or holds too many values here',
      `${MAX_DEPTH} levels and ${MAX_VALUES} values are the limit`,
      'flatten it',
    );
    return { root: null, problems };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  for (const e of errors) {
    report(
      e.offset,
      'SC101',
      syntaxWords(e),
      'nothing after it can be read with certainty',
      'mend the punctuation here or just before',
    );
  }
  if (tree === undefined) {
    if (errors.length === 0)
      report(0, 'SC101', 'the file is empty', 'a scenario is one JSON object', 'start it with {');
    return { root: null, problems };
  }
  const root = locate(tree, source, report, '');
  return { root: problems.length > 0 ? null : root, problems };
}

type Report = (offset: number, code: Code, what: string, why: string, fix: string, path?: string) => void;

function locate(node: Node, source: Source, report: Report, path: string): Located {
  const place = { source, offset: node.offset };
  if (node.type === 'array') {
    return {
      kind: 'array',
      place,
      items: (node.children ?? []).map((n, i) => locate(n, source, report, `${path}/${i}`)),
    };
  }
  if (node.type !== 'object')
    return { kind: 'leaf', place, value: node.value as string | number | boolean | null };
  const members = new Map<string, Located>();
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? [];
    if (name === undefined || value === undefined) continue;
    const key = String(name.value);
    const at = `${path}/${key}`;
    if (FORBIDDEN.has(key)) {
      report(
        name.offset,
        'SC105',
        `the key "${key}" is not allowed`,
        'it has a meaning in JavaScript that a file must not reach',
        'use another name',
        at,
      );
      continue;
    }
    if (members.has(key)) {
      report(
        name.offset,
        'SC102',
        `the key "${key}" stands twice in this object`,
        'only one of the two could count',
        'remove one',
        at,
      );
      continue;
    }
    members.set(key, { ...locate(value, source, report, at), keyPlace: { source, offset: name.offset } });
  }
  return { kind: 'object', place, members };
}

/** Offset at which the text exceeds what is read, found without recursion; null when it does not. */
function tooMuch(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  let values = 0;
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth += 1;
    if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth -= 1;
    values += 1;
    if (depth > MAX_DEPTH || values > MAX_VALUES * 4) return scanner.getTokenOffset();
  }
  return null;
}

// `SyntaxKind` of jsonc-parser is a const enum, which isolated modules cannot read.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const END = 17;

const SYNTAX: Partial<Record<string, string>> = {
  InvalidSymbol: 'there is a word here that is not JSON',
  InvalidNumberFormat: 'this is not a number',
  PropertyNameExpected: 'a field name in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'there is text after the end of the object',
  UnexpectedEndOfComment: 'a comment is never closed',
  UnexpectedEndOfString: 'a string is never closed',
  UnexpectedEndOfNumber: 'a number breaks off',
  InvalidUnicode: 'a \\u escape is not four hexadecimal digits',
  InvalidEscapeCharacter: 'this escape is not known to JSON',
  InvalidCharacter: 'this character may not stand in a string',
};

function syntaxWords(e: ParseError): string {
  const name = printParseErrorCode(e.error);
  return SYNTAX[name] ?? name;
}
