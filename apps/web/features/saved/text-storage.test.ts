import { describe, expect, it } from "vitest";
import { openStorage, type StorageSource } from "./text-storage.ts";

const refuse = (name: string) => (): never => {
  throw new DOMException("refused", name);
};

describe("storage of texts", () => {
  it("gives back what was kept until it is forgotten", () => {
    const kept = new Map<string, string>();
    const storage = openStorage(() => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => void kept.set(key, text),
      removeItem: (key) => void kept.delete(key),
    }));
    expect([storage.read("a"), storage.write("a", "1"), storage.read("a")]).toEqual([null, true, "1"]);
    storage.remove("a");
    expect(storage.read("a")).toBeNull();
  });

  it.each<readonly [string, StorageSource]>([
    ["blocked", refuse("SecurityError")],
    [
      "full",
      () => ({ getItem: () => null, setItem: refuse("QuotaExceededError"), removeItem: refuse("SecurityError") }),
    ],
  ])("keeps nothing, without an error, where it is %s", (_what, source) => {
    const storage = openStorage(source);
    expect([storage.write("a", "1"), storage.read("a")]).toEqual([false, null]);
    expect(() => storage.remove("a")).not.toThrow();
  });
});
