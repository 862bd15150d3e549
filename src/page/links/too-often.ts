// Milliseconds; what comes after a longer rest is a matter of its own.
const rest = 1000;

/** Asked each time that something happens: whether it happens for more than the `most`th time without a rest. */
export const tooOften = (most: number): (() => boolean) => {
  let [count, last] = [0, 0];
  return () => {
    const now = performance.now();
    count = now - last < rest ? count + 1 : 1;
    last = now;
    return count > most;
  };
};
