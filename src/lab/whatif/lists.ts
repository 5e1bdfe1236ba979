/** `GBR,FRA`; `none` is nobody. */
export function listed(value: string): string[] {
  return value === 'none' ? [] : value.split(',');
}

/** A list in one word, as `listed` reads it. */
export function saying(list: readonly string[] | undefined): string {
  return list === undefined || list.length === 0 ? 'none' : list.join(',');
}
