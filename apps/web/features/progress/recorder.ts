import { useEffect, useState, useSyncExternalStore } from "react";
import type { KeptRound, RoundScore } from "./kept-round.ts";
import type * as rounds from "./rounds.ts";
import { type ToldTrouble, troubleOf } from "./trouble.ts";

type Rounds = typeof rounds;
type Step = rounds.Step;

let loading: Promise<Rounds> | null = null;
const waiting: Step[] = [];
let writing: Promise<void> = Promise.resolve();
let trouble: ToldTrouble | null = null;
const listeners = new Set<() => void>();

/**
 * Keeps what a reader has just done, without making anybody wait for it. Where it cannot be kept it stays for the next
 * try, and {@link useTrouble} tells why.
 */
export function record(step: Omit<Step, "at">): void {
  waiting.push({ ...step, at: new Date().toISOString() });
  writing = writing.then(writeWaiting);
}

/** Fetches what {@link record} needs, so that it needs no network. */
export function prepare(): void {
  // What does not arrive is asked for again with the first answer.
  load().catch(() => null);
}

/** The round kept under a key; null where there is none, or none can be read. */
export function recall(key: string): Promise<KeptRound | null> {
  return ask(({ readRound }) => readRound(key));
}

/** The score of the round that was finished last; null until it is read, and where there is none. */
export function useLastScore(): RoundScore | null {
  const [score, setScore] = useState<RoundScore | null>(null);
  useEffect(() => {
    void ask(({ readLastScore }) => readLastScore()).then(setScore);
  }, []);
  return score;
}

/** Why answers cannot be kept in this browser; null while they can. */
export function useTrouble(): ToldTrouble | null {
  return useSyncExternalStore(
    listen,
    () => trouble,
    () => null,
  );
}

async function writeWaiting(): Promise<void> {
  const [step] = waiting;
  if (step === undefined) return;
  try {
    const { keepStep } = await load();
    await keepStep(step);
  } catch (error) {
    fail(error);
    return;
  }
  tell(null);
  waiting.shift();
  if (step.round === null || step.round.score !== null) void fetchAhead(step.data);
  await writeWaiting();
}

/** What was just played comes back one day: its questions are fetched now, for then there may be no network. */
async function fetchAhead(data: string): Promise<void> {
  if (!navigator.onLine) return;
  try {
    const { fetchComingReviews } = await import("../review/coming-reviews.ts");
    await fetchComingReviews(document.documentElement.lang === "en" ? "en" : "fr", data);
  } catch {
    // They are asked for again at the next occasion.
  }
}

async function ask<T>(question: (loaded: Rounds) => Promise<T>): Promise<T | null> {
  try {
    return await question(await load());
  } catch (error) {
    fail(error);
    return null;
  }
}

/** A script that did not arrive is nothing to worry about: it is asked for again with the next answer. */
function fail(error: unknown): void {
  const told = troubleOf(error);
  if (told !== "unreachable") tell(told);
}

function load(): Promise<Rounds> {
  loading ??= import("./rounds.ts").catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

function tell(next: ToldTrouble | null): void {
  if (next === trouble) return;
  trouble = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
