const NAME = "choosefr.progress";

let channel: BroadcastChannel | null | undefined;

/** Tells the other tabs that what is kept has changed. */
export function tellChanged(): void {
  openChannel()?.postMessage("changed");
}

/** Calls `listener` whenever another tab has changed what is kept; what it returns ends that. */
export function onChangedElsewhere(listener: () => void): () => void {
  const heard = openChannel();
  heard?.addEventListener("message", listener);
  return () => heard?.removeEventListener("message", listener);
}

/** Null where the browser has no channels between tabs: these then see each other's changes when they are reloaded. */
function openChannel(): BroadcastChannel | null {
  try {
    channel ??= new BroadcastChannel(NAME);
  } catch {
    channel = null;
  }
  return channel;
}
