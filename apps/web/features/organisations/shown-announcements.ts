import type { Announcement, Organisation } from "@choosefr/model";

/** What the page of an organisation tells in full: what it announced, then what others announced for it, each once. */
export function shownAnnouncements({ announcements, received }: Organisation): readonly Announcement[] {
  return [...new Set([...announcements, ...received])];
}
