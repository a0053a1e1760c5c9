import { describe, expect, it } from "vitest";
import { announcement, announcementIds } from "../record.ts";
import { outcomesOf, traceAnnouncement } from "./timeline.ts";

describe("traceAnnouncement", () => {
  it.each(announcementIds)("tells %s in the order of time, once announced, alike in both languages", (id) => {
    const [fr, en] = [traceAnnouncement(announcement(id), "fr"), traceAnnouncement(announcement(id), "en")];
    const years = fr.map(({ on }) => on.slice(0, 4));
    expect(years.toSorted((a, b) => a.localeCompare(b, "en"))).toEqual(years);
    expect(fr.filter(({ status }) => status === "announced")).toHaveLength(1);
    expect(en.map(({ on, status }) => [on, status])).toEqual(fr.map(({ on, status }) => [on, status]));
  });

  it("tells Microsoft's plan from the announcement to the year it is due", () => {
    expect(traceAnnouncement(announcement("microsoft-2024"), "fr")).toEqual([
      { on: "2024-05-12", date: "12 mai 2024", label: "annoncé", status: "announced", detail: null },
      {
        on: "2025-11",
        date: "novembre 2025",
        label: "retardé",
        status: "delayed",
        detail: expect.any(String) as string,
      },
      { on: "2027", date: "2027", label: "échéance annoncée", status: "planned", detail: null },
    ]);
  });

  it("leaves the works on a site out of what concerns people to be trained", () => {
    const plan = announcement("microsoft-2024");
    const training = plan.training?.preferred;
    const investment = plan.investment?.preferred;
    if (!training || !investment) throw new Error("The plan states a sum and people to be trained.");
    expect(outcomesOf(plan, training)).toEqual([]);
    expect(outcomesOf(plan, investment)).toEqual(plan.outcomes);
    expect(traceAnnouncement(plan, "en", training).map(({ status }) => status)).toEqual(["announced", "planned"]);
  });
});
