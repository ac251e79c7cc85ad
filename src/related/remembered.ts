/** What is kept from build to build. */

/**
 * Values by name, kept from build to build. Whoever provides it gives back only what the same code
 * has set, unharmed; whoever uses it tells by the value whether it still holds.
 */
export interface Remembered {
  readonly get: (name: string) => unknown;
  /** @param value that `v8.serialize` can write */
  readonly set: (name: string, value: object) => void;
}
