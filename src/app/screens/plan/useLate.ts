import { useEffect, useState } from 'react';

/**
 * A value that follows: what hangs on it and costs time is worked out after the change itself is on the screen.
 * @param first stands until the first value has been seen
 */
export function useLate<T>(value: T, first: T = value): T {
  const [late, setLate] = useState(() => first);
  useEffect(() => setLate(() => value), [value]);
  return late;
}
