/** The parameters of a message, read from its template by the type checker. */

export type Scalar = string | number;

type Simple<S extends string> = S extends `${string}, plural,${string}` | `${string}, select,${string}`
  ? false
  : true;

type NameOf<H extends string> = H extends `${infer N},${string}` ? N : H;

type Arguments<S extends string> = S extends `${string}{${infer R}`
  ? R extends `${infer H}}${infer T}`
    ? NameOf<H> | Arguments<T>
    : never
  : never;

type Tags<S extends string> = S extends `${string}</${infer R}`
  ? R extends `${infer H}>${infer T}`
    ? Exclude<H, 'b' | 'i'> | Tags<T>
    : never
  : never;

/** Rest arguments of `t`: none for a plain message, all names for a simple one, any for one with plural or select. */
export type TextArguments<S extends string> = S extends string
  ? Simple<S> extends false
    ? [params: Readonly<Record<string, Scalar>>]
    : [Arguments<S>] extends [never]
      ? []
      : [params: { readonly [N in Arguments<S>]: Scalar }]
  : never;

/** Rest arguments of `tr`: as `t`, with values of type V allowed, and a function for every tag but `<b>` and `<i>`. */
export type RichArguments<S extends string, V, F> = S extends string
  ? Simple<S> extends false
    ? [params: Readonly<Record<string, V | F>>]
    : [Arguments<S> | Tags<S>] extends [never]
      ? []
      : [params: { readonly [N in Arguments<S>]: V } & { readonly [N in Tags<S>]: F }]
  : never;
