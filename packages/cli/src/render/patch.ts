import type { Renderer } from "./renderer.ts";

/** Writes patches and nothing else, for a program that makes the changes. */
export function createPatchRenderer(): Renderer {
  return { begin: () => "", report: ({ patch }) => patch ?? "", separator: "", notice: () => "", end: () => "" };
}
