import * as z from "zod";

/** One activity of a plan, where a figure covers that alone. The list is closed. */
export const Activity = z
  .enum([
    "artificial-intelligence",
    "buildings",
    "data-centres",
    "decarbonation",
    "energy-infrastructure",
    "energy-transition",
    "equipment",
    "head-office",
    "industry",
    "land",
    "local-purchases",
    "logistics",
    "operations",
    "production",
    "renewable-energy",
    "research-and-development",
    "sales",
    "training",
    "wellbeing",
  ])
  .meta({ id: "Activity", description: "What a figure is for, where it covers that alone." });
