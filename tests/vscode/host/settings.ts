/** A value VS Code's settings.json can hold. */
export type Setting = string | number | boolean | null | readonly Setting[] | { readonly [key: string]: Setting };

/** Settings by their full name, such as `editor.hover.delay`. */
export type Settings = Readonly<Record<string, Setting>>;

/** User settings under which nothing but the extension under test talks, moves or asks the network. */
export const quietSettings: Settings = {
  "telemetry.telemetryLevel": "off",
  "workbench.enableExperiments": false,
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.reduceMotion": "on",
  "chat.disableAIFeatures": true,
  "git.enabled": false,
  // It tells of every server that anybody starts on the machine.
  "remote.autoForwardPorts": false,
  "files.autoSave": "off",
  "editor.hover.enabled": "on",
  "editor.hover.delay": 50,
  "editor.minimap.enabled": false,
  "editor.accessibilitySupport": "off",
  "editor.wordWrap": "off",
  "editor.cursorBlinking": "solid",
};
