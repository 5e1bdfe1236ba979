/**
 * The message syntax, a small part of ICU MessageFormat:
 * `{name}`, `{x, signed}`, `{n, plural, =0 {none} one {# turn} other {# turns}}`,
 * `{side, select, for {For} other {Against}}`, and `<b>…</b>` or `<cause>…</cause>` around a phrase.
 * Inside a plural, `#` is the number. There is no escape: write typographic quotes, and no braces as text.
 */

export type NumberFormat = 'number' | 'fine' | 'exact' | 'signed' | 'points' | 'signedPoints' | 'percent';

export type Part =
  | string
  | { kind: 'argument'; name: string; format?: NumberFormat }
  | { kind: 'count'; name: string }
  | { kind: 'choice'; rule: 'plural' | 'select'; name: string; cases: Readonly<Record<string, Part[]>> }
  | { kind: 'tag'; name: string; body: Part[] };

const FORMATS: readonly string[] = ['number', 'fine', 'exact', 'signed', 'points', 'signedPoints', 'percent'];
const NAME = /^[a-zA-Z][a-zA-Z0-9]*$/;
const parsed = new Map<string, Part[]>();

/** The parts of a template. Throws an Error naming the template and the mistake; results are remembered. */
export function parseMessage(template: string): Part[] {
  const known = parsed.get(template);
  if (known) return known;
  const parser = new Parser(template);
  const parts = parser.parts(undefined);
  if (!parser.atEnd) parser.fail('a brace or a tag closes that was never opened');
  parsed.set(template, parts);
  return parts;
}

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  fail(what: string): never {
    throw new Error(`message “${this.text}”, position ${this.at}: ${what}`);
  }

  /** Reads up to the end, a closing brace or a closing tag. `counted` is the number that `#` stands for. */
  parts(counted: string | undefined): Part[] {
    const out: Part[] = [];
    let plain = '';
    const flush = (): void => {
      if (plain) out.push(plain);
      plain = '';
    };
    while (!this.atEnd) {
      const here = this.text[this.at];
      if (here === '}' || this.text.startsWith('</', this.at)) break;
      if (here === '{') {
        flush();
        out.push(this.argument(counted));
      } else if (here === '<') {
        flush();
        out.push(this.tag(counted));
      } else if (here === '#' && counted !== undefined) {
        flush();
        out.push({ kind: 'count', name: counted });
        this.at += 1;
      } else {
        plain += here;
        this.at += 1;
      }
    }
    flush();
    return out;
  }

  private argument(counted: string | undefined): Part {
    this.at += 1;
    const name = this.word(',}');
    if (!NAME.test(name)) this.fail(`“${name}” is not a name`);
    if (this.text[this.at] === '}') {
      this.at += 1;
      return { kind: 'argument', name };
    }
    this.expect(',');
    const how = this.word(',}');
    if (how === 'plural' || how === 'select') {
      this.expect(',');
      return { kind: 'choice', rule: how, name, cases: this.cases(how === 'plural' ? name : counted) };
    }
    if (!FORMATS.includes(how)) this.fail(`“${how}” is not a number format`);
    this.expect('}');
    return { kind: 'argument', name, format: how as NumberFormat };
  }

  private cases(counted: string | undefined): Record<string, Part[]> {
    const cases: Record<string, Part[]> = {};
    while (this.skipSpace() !== '}') {
      const key = this.word('{');
      this.expect('{');
      cases[key] = this.parts(counted);
      this.expect('}');
    }
    this.expect('}');
    if (!cases.other) this.fail('a choice needs “other”');
    return cases;
  }

  private tag(counted: string | undefined): Part {
    this.at += 1;
    const name = this.word('>');
    if (!NAME.test(name)) this.fail(`“${name}” is not a tag`);
    this.expect('>');
    const body = this.parts(counted);
    this.expect(`</${name}>`);
    return { kind: 'tag', name, body };
  }

  private word(until: string): string {
    const from = this.at;
    while (!this.atEnd && !until.includes(this.text[this.at] ?? '')) this.at += 1;
    return this.text.slice(from, this.at).trim();
  }

  private skipSpace(): string | undefined {
    while (this.text[this.at] === ' ') this.at += 1;
    return this.text[this.at];
  }

  private expect(what: string): void {
    if (!this.text.startsWith(what, this.at)) this.fail(`“${what}” expected`);
    this.at += what.length;
  }
}
