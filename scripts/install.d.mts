export function isStale(folder: string): boolean;
export function installWhenStale(folder: string, what: string, ...options: string[]): void;
