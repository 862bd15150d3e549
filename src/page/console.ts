/** How many lines an element, an address or the links of a page write to the console; what is wrong may be endless. */
export const maxLines = 20;
