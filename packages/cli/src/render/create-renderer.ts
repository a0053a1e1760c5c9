import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { createJsonWriter, createSarifWriter } from "@choosefr/prose/report";
import { createGithubRenderer } from "./github.ts";
import { describeInputFault } from "./input-fault.ts";
import { createPatchRenderer } from "./patch.ts";
import { createPrettyRenderer } from "./pretty.ts";
import type { Renderer, Rendering } from "./renderer.ts";

/** The renderer of the form that is asked for. */
export function createRenderer(rendering: Rendering): Renderer {
  switch (rendering.format) {
    case "pretty":
      return createPrettyRenderer(rendering);
    case "json":
      return createJsonWriter({ ...rendering, describeFault: describeInputFault });
    case "sarif":
      return createSarifWriter({ ...rendering, describeFault: describeInputFault, uriOf });
    case "github":
      return createGithubRenderer(rendering);
    case "patch":
      return createPatchRenderer();
    default:
      return rendering.format satisfies never;
  }
}

function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split("/").map(encodeURIComponent).join("/");
}
