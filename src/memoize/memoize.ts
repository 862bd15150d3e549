/** `make`, with its last answer kept for as long as the arguments stay the same ones. */
export const memoizeOne = <A extends readonly unknown[], R>(make: (...args: A) => R): ((...args: A) => R) => {
  let last: {readonly args: A; readonly result: R} | undefined;
  return (...args) => {
    if (!last || args.some((arg, index) => arg !== last?.args[index])) last = {args, result: make(...args)};
    return last.result;
  };
};

/** `make`, with its answer kept for each object for as long as there is that object. */
export const memoizeByObject = <T extends object, R>(make: (object: T) => R): ((object: T) => R) => {
  const answers = new WeakMap<T, {readonly answer: R}>();
  return (object) => {
    const known = answers.get(object) ?? {answer: make(object)};
    answers.set(object, known);
    return known.answer;
  };
};
