/** What was measured in the extension host: milliseconds, and megabytes of memory. */
export interface HostReport {
  readonly activation: number;
  readonly hoverMedian: number;
  readonly hoverP99: number;
  readonly keystrokeP95: number;
  readonly longestBlockOpening: number;
  readonly longestBlockReading: number;
  readonly longestBlock: number;
  readonly longestBlockStopped: number;
  readonly memory: number;
}
