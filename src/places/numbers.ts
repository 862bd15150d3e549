/** The number of the county of a municipality. */
export const countyOf = (municipality: string): string => municipality.slice(0, 2);
