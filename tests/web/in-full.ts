/**
 * Whether each test runs in both languages, and with the worker that keeps pages for when there is no network: in `pnpm
 * soak`. Else a run sees each test in one of the two, which share nearly all, and the worker where it is what is tested.
 */
export const isInFull: boolean = process.env["IN_FULL"] === "1";
