import { describe, expect, it } from "vitest";
import { ofFrenchName, thatFrenchName } from "./elision.ts";

describe("ofFrenchName and thatFrenchName", () => {
  it.each([
    ["Amazon", "d’Amazon", "qu’Amazon"],
    ["Microsoft", "de Microsoft", "que Microsoft"],
    ["Équinor", "d’Équinor", "qu’Équinor"],
    ["IBM", "d’IBM", "qu’IBM"],
    ["Hager", "de Hager", "que Hager"],
    ["Hunan Changyuan Lico", "de Hunan Changyuan Lico", "que Hunan Changyuan Lico"],
    ["Holcim", "de Holcim", "que Holcim"],
    ["Holosolis", "d’Holosolis", "qu’Holosolis"],
    ["Hy2gen", "d’Hy2gen", "qu’Hy2gen"],
    ["Yahoo", "de Yahoo", "que Yahoo"],
    ["Ynsect", "d’Ynsect", "qu’Ynsect"],
    ["Urgo", "d’Urgo", "qu’Urgo"],
    ["8F Asset Management", "de 8F Asset Management", "que 8F Asset Management"],
  ])("%s", (name, of, that) => {
    expect([ofFrenchName(name), thatFrenchName(name)]).toEqual([of, that]);
  });
});
