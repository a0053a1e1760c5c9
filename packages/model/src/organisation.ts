import type { Announcement } from "./announcement.ts";
import type { OrganisationId, OrganisationRecord } from "./generated/types.ts";

/** A company or group, its names, and what it has announced. */
export interface Organisation extends Readonly<OrganisationRecord> {
  /** The name to show: the first of `names`. */
  readonly name: string;
  /** What it has announced, alone or with others, newest first; what rests on weak pages alone after all else. */
  readonly announcements: readonly Announcement[];
  /** The groups and joint ventures of which it is a member. */
  readonly memberOf: readonly OrganisationId[];
  /** What others have announced to put into it, in the same order. */
  readonly received: readonly Announcement[];
}
