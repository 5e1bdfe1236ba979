import type { Output } from './command';

/** Says how far a long run is, on stderr: nothing in the first second, then every five. */
export function progress(io: Output, what: string): (done: number, of: number) => void {
  const began = Date.now();
  let said = began - 4000;
  return (done, of) => {
    const now = Date.now();
    if (now - said < 5000 || done === of) return;
    said = now;
    const left = Math.round(((now - began) / Math.max(1, done)) * (of - done) * 0.001);
    io.err(`${done} of ${of} ${what}, about ${left} s left`);
  };
}
