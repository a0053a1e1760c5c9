import { openStorage, type TextStorage } from "../saved/text-storage.ts";

const KEY = "choosefr.number-keys";

/** Whether the number keys answer; they do unless they were turned off here. */
export function readShortcutChoice(storage: TextStorage = openStorage()): boolean {
  return storage.read(KEY) !== "off";
}

/** Remembers the choice; without storage it lasts as long as the page. */
export function saveShortcutChoice(isOn: boolean, storage: TextStorage = openStorage()): void {
  storage.write(KEY, isOn ? "on" : "off");
}
