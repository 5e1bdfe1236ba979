import { createElement } from 'react';
import type { ReactNode } from 'react';
import type { Leaf } from '../../../report/sheets';

/** A sheet's elements as React's. */
export function drawn(leaf: Leaf): ReactNode {
  if (leaf === null || typeof leaf === 'string') return leaf;
  const { tag, className, attributes, children } = leaf;
  return createElement(tag, { className, ...attributes }, ...children.map(drawn));
}
