/** A value worked out when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly is: T } | undefined;
  return () => (made ??= { is: make() }).is;
}
