import type { Announcers } from "../announcers.ts";

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Amazon a promis", "Coca-Cola et Suez ont promis". */
export function promised({ names, areSeveral }: Announcers): string {
  return `${names} ${areSeveral ? "ont" : "a"} promis`;
}
