import { describe, expect, it } from "vitest";
import { goodTexts, put } from "../lint/fixture.ts";
import { loadTexts } from "../lint/load.ts";
import { writeRecord } from "../lint/write-record.ts";
import { packAll } from "../scripts/pack.ts";
import { type Catalogue, createCatalogue } from "./catalogue.ts";
import { ChoosefrError } from "./errors.ts";
import type { AnnouncementId, ClaimId, OrganisationId } from "./generated/types.ts";
import type { Redirect } from "./redirect.ts";

const reason = { fr: "Le nom entier.", en: "The whole name." };
const redirects: readonly Redirect[] = [
  { record: "organisation", was: "mistral", kind: "moved", to: ["mistral-ai"], on: "2026-11-23", reason },
  { record: "announcement", was: "ms-2024", kind: "moved", to: ["microsoft-2024"], on: "2026-11-23", reason },
  { record: "publisher", was: "mistral", kind: "withdrawn", to: [], on: "2026-11-23", reason },
  {
    record: "organisation",
    was: "ms-mistral",
    kind: "split",
    to: ["microsoft", "mistral-ai"],
    on: "2026-11-23",
    reason,
  },
  {
    record: "claim",
    was: "microsoft-2024/jobs-99",
    kind: "moved",
    to: ["microsoft-2024/training"],
    on: "2026-11-23",
    reason,
  },
];

function catalogueWith(items: readonly Redirect[]): Catalogue {
  const texts = items.reduce(
    (all, item) =>
      put(
        writeRecord("redirect", {
          id: `${item.record}-${item.was.replaceAll(/[/_]/gu, "-")}`,
          ...item,
          to: [...item.to],
        }),
        all,
      ),
    goodTexts,
  );
  const { dataset, findings } = loadTexts(texts);
  expect(findings).toEqual([]);
  return createCatalogue(packAll(dataset));
}

const catalogue = catalogueWith(redirects);

function errorOf(call: () => unknown): ChoosefrError {
  try {
    call();
  } catch (error) {
    if (error instanceof ChoosefrError) return error;
  }
  throw new Error("The call was expected to fail.");
}

describe("redirectOf", () => {
  it("says what stands in the place of an id that is gone", () => {
    expect(catalogue.redirectOf("mistral", "organisation")).toEqual(redirects[0]);
    expect(catalogue.redirectOf("mistral", "publisher")).toEqual(redirects[2]);
    expect(catalogue.redirectOf("microsoft-2024/jobs-99")).toEqual(redirects[4]);
    expect(Object.isFrozen(catalogue.redirectOf("mistral"))).toBe(true);
  });

  it("is null for an id that stands, and for any other text", () => {
    for (const text of ["microsoft", "", "nothing", "microsoft-2024/training", "a/b/c"]) {
      expect(catalogue.redirectOf(text)).toBeNull();
    }
    expect(catalogueWith([]).redirectOf("mistral")).toBeNull();
  });

  it("takes claims along with their record", () => {
    expect(catalogue.redirectOf("ms-2024/investment-2")).toMatchObject({
      record: "claim",
      was: "ms-2024/investment-2",
      kind: "moved",
      to: ["microsoft-2024/investment-2"],
    });
    expect(catalogue.redirectOf("ms-mistral/period", "claim")).toMatchObject({
      record: "organisation",
      kind: "split",
      to: ["microsoft", "mistral-ai"],
    });
    expect(catalogue.redirectOf("ms-2024/investment-2", "announcement")).toBeNull();
  });
});

describe("an accessor", () => {
  it("names the new id of what has moved", () => {
    const error = errorOf(() => catalogue.organisation("mistral" as OrganisationId));
    expect(error.code).toBe("redirected-id");
    expect(error.message).toBe('"mistral" has another id since 2026-11-23. Use "mistral-ai" (organisation).');
    expect(errorOf(() => catalogue.announcement("ms-2024" as AnnouncementId)).message).toContain('"microsoft-2024"');
    expect(errorOf(() => catalogue.claim("microsoft-2024/jobs-99" as ClaimId)).message).toContain(
      '"microsoft-2024/training"',
    );
    expect(errorOf(() => catalogue.claim("ms-2024/training" as ClaimId)).message).toContain(
      '"microsoft-2024/training"',
    );
  });

  it("names all that stand in the place of one, or says that nothing does", () => {
    const split = errorOf(() => catalogue.organisation("ms-mistral" as OrganisationId));
    expect(split.suggestion).toBe('Use one of "microsoft", "mistral-ai" (organisation).');
    const withdrawn = errorOf(() => catalogue.publisher("mistral" as never));
    expect(withdrawn.message).toBe(
      '"mistral" was withdrawn on 2026-11-23: The whole name. Nothing stands in its place.',
    );
  });

  it("still refuses an id that never was, and one of another kind", () => {
    expect(errorOf(() => catalogue.organisation("nobody" as OrganisationId)).code).toBe("unknown-id");
    expect(errorOf(() => catalogue.organisation("ms-2024" as OrganisationId)).code).toBe("unknown-id");
  });
});
