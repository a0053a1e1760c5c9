import { createGithubRenderer } from "./github.ts";
import { createJsonRenderer } from "./json.ts";
import { createPatchRenderer } from "./patch.ts";
import { createPrettyRenderer } from "./pretty.ts";
import type { Renderer, Rendering } from "./renderer.ts";
import { createSarifRenderer } from "./sarif.ts";

/** The renderer of the form that is asked for. */
export function createRenderer(rendering: Rendering): Renderer {
  switch (rendering.format) {
    case "pretty":
      return createPrettyRenderer(rendering);
    case "json":
      return createJsonRenderer(rendering);
    case "sarif":
      return createSarifRenderer(rendering);
    case "github":
      return createGithubRenderer(rendering);
    case "patch":
      return createPatchRenderer();
    default:
      return rendering.format satisfies never;
  }
}
