import { describe, expect, it } from "vitest";
import { listChanges } from "./changes.ts";
import { changed, shipped } from "./fixture/release.ts";

describe("listChanges", () => {
  it("tells of the version of the data alone where nothing was corrected and nothing went", () => {
    const { catalogue } = shipped;
    expect(listChanges(shipped)).toMatchObject([
      {
        id: "tag:choosefr,2026:change/version/1.2.3",
        on: "2026-11-20",
        title: { fr: "Version des données 1.2.3", en: "Data version 1.2.3" },
      },
    ]);
    expect(listChanges(shipped)[0]?.text.en).toContain(`Announcements: ${catalogue.announcementIds.length}.`);
  });

  it("tells of corrections and of what went, newest first", () => {
    expect(listChanges(changed).map(({ id, on }) => [on, id.replace("tag:choosefr,2026:change/", "")])).toEqual([
      ["2026-11-21", "correction/amazon-2024-investment"],
      ["2026-11-20", "version/1.2.3"],
      ["2026-11-19", "redirect/gone"],
      ["2026-11-18", "redirect/old"],
      ["2026-11-18", "redirect/one"],
    ]);
  });

  it("says in both languages what stood there, what stands there now, and why", () => {
    const [correction, , gone, moved, split] = listChanges(changed);
    expect(correction?.text.fr).toBe(
      'Avant\u00a0: 1,3 milliard d’euros <b>&amp;</b> "plus" (fr)\nAprès\u00a0: 1,2 milliard d’euros ]]> & < (fr)\nRaison\u00a0: mal lu (fr)',
    );
    expect(correction?.title.en).toBe("Correction: amazon-2024/investment");
    expect([gone?.title.fr, gone?.text.fr]).toEqual(["Retiré\u00a0: gone", "Raison\u00a0: faux (fr)"]);
    expect(moved?.text.en).toBe("Now: new\nReason: mal nommé (en)");
    expect(split?.text.fr).toBe("Désormais\u00a0: a, b\nRaison\u00a0: deux (fr)");
  });
});
