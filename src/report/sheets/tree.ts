/** A sheet as data: what both the browser and a file on paper are made of. */
export type Leaf = string | El | null;

export interface El {
  readonly tag: string;
  readonly className?: string;
  /** Attributes whose names HTML, SVG and React share: `scope`, `viewBox`, `d`, `href`. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: readonly Leaf[];
}

/** An element: `h('p.sh-note', 'text')`; classes follow the tag, each after a dot. */
export function h(tag: string, ...children: readonly Leaf[]): El {
  const [name = '', ...classes] = tag.split('.');
  return { tag: name, ...(classes.length > 0 && { className: classes.join(' ') }), children };
}

export function withAttributes(el: El, attributes: Readonly<Record<string, string>>): El {
  return { ...el, attributes: { ...el.attributes, ...attributes } };
}

/** A table whose first column names its rows. */
export function table(tag: string, heads: readonly Leaf[], rows: readonly (readonly Leaf[])[]): El {
  const cell = (content: Leaf, n: number): El =>
    n === 0 ? withAttributes(h('th', content), { scope: 'row' }) : h('td', content);
  return h(
    tag.startsWith('table') ? tag : `table.${tag}`,
    heads.length === 0
      ? null
      : h('thead', h('tr', ...heads.map((head) => withAttributes(h('th', head), { scope: 'col' })))),
    h('tbody', ...rows.map((row) => h('tr', ...row.map(cell)))),
  );
}

/** Elements without an end tag. */
const VOID = new Set(['br', 'hr', 'wbr']);

export function html(leaf: Leaf): string {
  if (leaf === null) return '';
  if (typeof leaf === 'string') return escaped(leaf);
  const { tag, className, attributes = {}, children } = leaf;
  const all = { ...(className === undefined ? {} : { class: className }), ...attributes };
  const said = Object.entries(all).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  if (VOID.has(tag)) return `<${tag}${said.join('')}>`;
  return `<${tag}${said.join('')}>${children.map(html).join('')}</${tag}>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The words of a sheet without its marks, in order: what a reader with eyes shut would be read. */
export function plain(leaf: Leaf): string {
  if (leaf === null) return '';
  if (typeof leaf === 'string') return leaf;
  return leaf.children
    .map(plain)
    .filter((part) => part !== '')
    .join(' ');
}
