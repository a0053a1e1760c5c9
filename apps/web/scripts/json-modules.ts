import { registerHooks } from "node:module";

/** From now on JSON can be imported as Next.js takes it: Node wants to be told with each import that it is JSON. */
export function takeJsonModules(): void {
  registerHooks({
    load: (url, context, next) => {
      const { importAttributes } = context;
      return next(
        url,
        url.endsWith(".json") ? { ...context, importAttributes: { ...importAttributes, type: "json" } } : context,
      );
    },
  });
}
