import { describe, expect, it } from "vitest";
import type { CapacityClaim, CapacityUnit } from "../generated/types.ts";
import { describeCapacity } from "./capacity.ts";

type Capacity = Parameters<typeof describeCapacity>[0];

const capacity = (quantity: number, unit: CapacityUnit, more: Partial<CapacityClaim> = {}): Capacity => ({
  quantity,
  quantityMax: null,
  unit,
  bound: "exact",
  of: null,
  ...more,
});
const nickel = { fr: "nickel", en: "nickel" };
const hydrogen = { fr: "hydrogène", en: "hydrogen" };
const inhalers = { fr: "inhalateurs", en: "inhalers" };
const lorries = { fr: "camions", en: "lorries" };

describe("describeCapacity", () => {
  it.each<[Capacity, string, string]>([
    [capacity(176, "MW"), "176 MW", "176 MW"],
    [capacity(999, "MW"), "999 MW", "999 MW"],
    [capacity(1000, "MW"), "1 GW", "1 GW"],
    [capacity(1400, "MW"), "1,4 GW", "1.4 GW"],
    [capacity(1125, "MW"), "1 125 MW", "1,125 MW"],
    [capacity(28.8, "MW"), "28,8 MW", "28.8 MW"],
    [capacity(1400, "MW", { quantityMax: 1600, bound: "range" }), "entre 1,4 et 1,6 GW", "between 1.4 and 1.6 GW"],
    [capacity(500, "MW", { quantityMax: 1600, bound: "range" }), "entre 500 et 1 600 MW", "between 500 and 1,600 MW"],
    [capacity(5000, "MW/year"), "5 GW par an", "5 GW a year"],
    [capacity(24, "GWh/year", { bound: "up_to" }), "jusqu’à 24 GWh par an", "up to 24 GWh a year"],
    [capacity(90_000, "m2"), "90 000 m²", "90,000 m²"],
    [capacity(70, "ha"), "70 ha", "70 ha"],
    [capacity(45_000, "t"), "45 000 t", "45,000 t"],
    [capacity(35_000, "t/year"), "35 000 t/an", "35,000 t/year"],
    [capacity(20_000, "t/year", { of: nickel }), "20 000 t de nickel par an", "20,000 t of nickel a year"],
    [capacity(17_000, "t", { of: hydrogen }), "17 000 t d’hydrogène", "17,000 t of hydrogen"],
    [capacity(120_000, "t_CO2_avoided/year"), "120 000 t de CO₂ évitées par an", "120,000 t of CO₂ avoided a year"],
    [capacity(40, "percent_more", { bound: "about" }), "environ 40 % de capacité en plus", "about 40% more capacity"],
    [
      capacity(30, "percent_of_demand", { of: { fr: "Europe", en: "Europe" } }),
      "30 % de la demande (Europe)",
      "30% of demand (Europe)",
    ],
    [capacity(60e6, "units/year", { of: inhalers }), "60 millions d’inhalateurs par an", "60 million inhalers a year"],
    [capacity(1.5e6, "units/year"), "1,5 million d’unités par an", "1.5 million units a year"],
    [
      capacity(4000, "vehicles/year", { of: lorries }),
      "4 000 véhicules par an (camions)",
      "4,000 vehicles a year (lorries)",
    ],
    [capacity(100_000, "doses/year"), "100 000 doses par an", "100,000 doses a year"],
    [
      capacity(4000, "charging_points", { bound: "more_than" }),
      "plus de 4 000 points de recharge",
      "more than 4,000 charging points",
    ],
    [capacity(30_000, "telecom_sites"), "30 000 sites de télécommunications", "30,000 telecoms sites"],
    [capacity(25_000, "GPU"), "25 000 GPU", "25,000 GPUs"],
    [capacity(1, "GPU"), "1 GPU", "1 GPU"],
    [capacity(6, "ships"), "6 navires", "6 ships"],
    [capacity(1, "ships"), "1 navire", "1 ship"],
    [capacity(50_000, "pallets"), "50 000 palettes", "50,000 pallets"],
    [
      capacity(4000, "units/year", { quantityMax: 8000, bound: "range" }),
      "entre 4 000 et 8 000 unités par an",
      "between 4,000 and 8,000 units a year",
    ],
  ])("%j", (value, french, english) => {
    const texts = [describeCapacity(value, "fr"), describeCapacity(value, "en")];
    expect(texts.map((text) => text.replaceAll(/[\u00a0\u202f]/gu, " "))).toEqual([french, english]);
  });

  it("does not break between a number and its unit", () => {
    expect(describeCapacity(capacity(1400, "MW"), "fr")).toBe("1,4\u00a0GW");
    expect(describeCapacity(capacity(40, "percent_more"), "fr")).toBe("40\u00a0% de capacité en plus");
    expect(describeCapacity(capacity(35_000, "t/year"), "fr")).toBe("35\u202f000\u00a0t/an");
  });
});
