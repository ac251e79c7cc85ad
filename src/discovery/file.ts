/** A text file that the paper gives to machines. */
export interface DiscoveryFile {
  /** Site address. */
  readonly permalink: string;
  /** Digest of all that the text depends on. */
  readonly inputs: string;
  readonly text: () => string;
}
