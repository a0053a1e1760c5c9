export { launchChromium } from "./chromium.ts";
export { chooseLine, notification, runCommand } from "./command.ts";
export { hoverPart, pointAt } from "./hover.ts";
export { createPacketReader, readCall } from "./packets.ts";
export { type ServerOptions, startVSCode } from "./server.ts";
export { insist, until } from "./until.ts";
export { wordBox } from "./word.ts";
export { openWorkbench, type Workbench } from "./workbench.ts";
