/** The number of the county of a municipality. It needs no generated file, as the rules of the data run before those. */
export const countyOf = (municipality: string): string => municipality.slice(0, 2);
