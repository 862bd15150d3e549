/** `make`, with its last answer kept for as long as the arguments stay the same ones. */
export const lastOnly = <A extends readonly unknown[], R>(make: (...args: A) => R): ((...args: A) => R) => {
  let last: {readonly args: A; readonly result: R} | undefined;
  return (...args) => {
    if (!last || args.some((arg, index) => arg !== last?.args[index])) last = {args, result: make(...args)};
    return last.result;
  };
};
