/** The big screen from the director's side; see the board. */
export function BoardPanel(_: { code: string; left: number }) {
  return null;
}
