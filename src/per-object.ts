/** `make`, with its answer kept for each object for as long as there is that object. */
export const perObject = <T extends object, R>(make: (object: T) => R): ((object: T) => R) => {
  const answers = new WeakMap<T, {readonly answer: R}>();
  return (object) => {
    const known = answers.get(object) ?? {answer: make(object)};
    answers.set(object, known);
    return known.answer;
  };
};
