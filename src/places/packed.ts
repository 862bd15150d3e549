/**
 * All places, made by `scripts/data/places.ts`: number, then names split by `/`. Counties are split by `;`, with former
 * numbers after `<`; each municipality ends where the next number begins, which is a step from the one before. The
 * former numbers of municipalities have a list of their own, and beside it the municipality of today in steps through
 * their list; `~` marks one that holds the smaller part.
 */
export interface PackedPlaces {
  readonly counties: string;
  readonly municipalities: string;
  readonly formerNumbers: string;
  readonly heirs: string;
}
