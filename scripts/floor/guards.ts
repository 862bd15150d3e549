/** Where a declaration stands. */
export interface Place {
  readonly selector: string;
  readonly property: string;
  /** The at-rules around it. */
  readonly conditions: readonly string[];
}

/** Something there that a browser does not know. */
export interface Found extends Place {
  readonly feature: string;
  readonly missing: readonly string[];
  /** Whether an earlier declaration cannot stand in for it. */
  readonly isLate: boolean;
}

/** `oklch(from)` is asked for by `@supports (color: oklch(from …))`. */
const asksFor = (condition: string, feature: string): boolean =>
  condition.startsWith('@supports') && condition.includes(feature.replace(/\(?\)$/, ''));

const isDenied = (condition: string): boolean => /^@supports\s*not\b/.test(condition);

/** Whether it stands where `@supports` has asked for it, or the same place is given something else where it is not. */
export const isGuarded = (
  {conditions, selector, property, feature}: Found,
  places: readonly Place[],
): boolean =>
  conditions.some((condition) => asksFor(condition, feature) && !isDenied(condition)) ||
  places.some(
    (other) =>
      property !== '' &&
      other.selector === selector &&
      other.property === property &&
      other.conditions.some((condition) => asksFor(condition, feature) && isDenied(condition)),
  );
