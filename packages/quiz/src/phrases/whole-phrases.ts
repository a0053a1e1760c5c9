import type { Announcers } from "./announcers.ts";

/** A sum that stands alone beside all of another occasion, or of several years. */
export type Alone =
  | { readonly type: "promise"; readonly who: Announcers; readonly month: string }
  | { readonly type: "edition"; readonly edition: string };

/** What a sum that stands alone is set beside. */
export type Together =
  | { readonly type: "edition"; readonly edition: string }
  | { readonly type: "years"; readonly from: number; readonly to: number };

/** A promise by who made it, its sum, and its year. */
export interface SumOfYear {
  readonly who: Announcers;
  readonly sum: string;
  readonly year: string;
}

/** A summit, and its number of projects. */
export interface ProjectsThere {
  readonly edition: string;
  readonly projects: string;
}

/** A summit, and its sum. */
export interface SumThere {
  readonly edition: string;
  readonly sum: string;
}

/** What a job comes to in somebody's promise. */
export interface CostOf {
  readonly who: string;
  readonly amount: string;
}

/** A project by who announced it and when, what it is, with its articles, and what was promised for it; null where that is not told. */
export interface Project {
  readonly who: Announcers;
  readonly month: string;
  readonly thing: string;
  readonly sum: string | null;
}

/** How a project stands. */
export type Standing = "opened" | "under_construction" | "cancelled" | "company_failed" | "delayed";

/** How a project is known to stand, so that it does not stand otherwise. */
export type Ending = Exclude<Standing, "delayed">;

/** Sentences on wholes: shares, what a job costs, what grew, who came first, and how a project ended. */
export interface WholePhrases {
  /** Where an edition took place, ready to stand in a sentence: "au sommet Choose France 2025", "à Choose France en novembre 2025". */
  readonly occasion: (edition: string, month: string) => string;
  readonly askShareBefore: (occasion: string, total: string) => string;
  readonly askShareNew: (occasion: string, total: string) => string;
  readonly askShareOfOne: (occasion: string, total: string) => string;
  readonly askShareOfRegion: (occasion: string, total: string, region: string, isAroundParis: boolean) => string;
  readonly percent: (percent: number) => string;
  /** What a wrong share of a sum would come to. */
  readonly whyOtherShare: (sum: string) => string;
  readonly whyShare: (value: string, total: string) => string;
  readonly stateShareBefore: (value: string, total: string, percent: number) => string;
  readonly stateShareNew: (value: string, total: string, percent: number) => string;
  readonly stateShareOfRegion: (value: string, total: string, percent: number, region: string) => string;
  readonly stateShareOfOne: (who: Announcers, value: string, total: string, plan: string) => string;
  /** A part of a total beside all that was announced at another summit. */
  readonly besideAll: (factor: string, isMore: boolean, edition: string) => string;
  readonly askCostOfEdition: (occasion: string) => string;
  readonly askCostOfPromise: (who: Announcers, month: string) => string;
  /** `visit` is what brought them there, with a capital. */
  readonly askVisit: (who: Announcers, occasion: string, visit: string) => string | null;
  readonly stateVisit: (who: Announcers, visit: string) => string | null;
  readonly meanVisit: (visit: string, when: string) => string;
  readonly nothing: () => string;
  /** What a sum would have been of all that was announced there; null where that is not known. */
  readonly whyNothing: (percent: number | null) => string;
  readonly about: (value: string) => string;
  readonly stateCost: (sum: string, jobs: string, each: string) => string;
  /** How many jobs a sum would pay at another cost. */
  readonly whyOtherCost: (sum: string, jobs: string) => string;
  readonly whyCost: (sum: string, jobs: string) => string;
  /** `from` and `to` are months. */
  readonly askGrowth: (series: string, from: string, to: string) => string;
  readonly factor: (factor: string) => string;
  /** What another growth would have made of the first sum. */
  readonly whyOtherFactor: (sum: string, month: string) => string;
  readonly whyFactor: (before: string, after: string) => string;
  readonly askLargest: (edition: string) => string;
  readonly askLargestOfAll: (from: number) => string;
  readonly askMoreJobs: (a: SumOfYear, b: SumOfYear) => string;
  readonly stateMoreJobs: (more: Announcers, less: Announcers, moreJobs: string, lessJobs: string) => string;
  readonly askMoreJobsAt: (a: SumThere, b: SumThere) => string;
  readonly askMoreMoney: (a: ProjectsThere, b: ProjectsThere) => string;
  /** What a job comes to at a summit as a whole. */
  readonly costAt: (amount: string, edition: string) => string;
  /** What a job comes to in each of two promises. */
  readonly costOfEach: (more: CostOf, less: CostOf) => string;
  /** What a project comes to at the summit that announced more, and at the other. */
  readonly costOfProjects: (more: string, less: string) => string;
  readonly askAlone: (alone: Alone, together: Together) => string;
  readonly nameAlone: (alone: Alone) => string;
  readonly nameTogether: (together: Together) => string;
  /**
   * `sum` is what was promised for it, null where that is not told; `on` is null where the project came to an end or opened:
   * that stays so.
   */
  readonly askStanding: (project: Project, on: string | null) => string;
  readonly standing: (standing: Standing) => string;
  /** Why a project does not stand so, by how it does stand. */
  readonly whyOtherStanding: (right: Ending, other: Standing) => string;
}
