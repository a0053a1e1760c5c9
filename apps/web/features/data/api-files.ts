import { API_ROOT } from "./api-root.ts";
import { type Collection, collections, type PlainRecord, type ReleaseHead, type WholeRecord } from "./whole-record.ts";

/** The collections whose records have an address each, with all that they name. */
export const itemised = ["organisations", "announcements", "editions"] as const satisfies readonly Collection[];

/** A text in a record that names another one: an id in a field of this name. */
const namedSources = "source";

/**
 * Every answer of the programming interface, by its address: what there is, each collection, and each organisation,
 * announcement and edition with its announcements and the sources that these name.
 */
export function listApiFiles(whole: WholeRecord): ReadonlyMap<string, object> {
  const head = headOf(whole);
  const sources = new Map(whole.sources.map((source) => [source.id, source]));
  const gather = (data: PlainRecord, announcements: readonly PlainRecord[]): object => ({
    ...head,
    data,
    announcements,
    sources: [...collectSourceIds([data, announcements])].toSorted().flatMap((id) => sources.get(id) ?? []),
  });
  const files = new Map<string, object>();
  files.set(`${API_ROOT}/index.json`, {
    ...head,
    collections: collections.map((name) => ({
      name,
      address: `${API_ROOT}/${name}.json`,
      count: whole[name].length,
      item: itemised.some((each) => each === name) ? `${API_ROOT}/${name}/{id}.json` : null,
    })),
  });
  for (const name of collections) files.set(`${API_ROOT}/${name}.json`, { ...head, data: whole[name] });
  for (const name of itemised) {
    for (const record of whole[name]) {
      files.set(`${API_ROOT}/${name}/${record.id}.json`, gather(record, announcementsOf(name, record, whole)));
    }
  }
  return files;
}

function headOf({ version, date, licence, licenceUrl, credit }: WholeRecord): ReleaseHead {
  return { version, date, licence, licenceUrl, credit };
}

/** The announcements that an organisation made or received, or that an edition brought; none for an announcement. */
function announcementsOf(
  name: (typeof itemised)[number],
  { id, announced, received }: PlainRecord,
  { announcements }: WholeRecord,
): readonly PlainRecord[] {
  switch (name) {
    case "announcements":
      return [];
    case "editions":
      return announcements.filter(({ edition }) => edition === id);
    case "organisations": {
      const ids: ReadonlySet<unknown> = new Set([announced, received].flat());
      return announcements.filter((announcement) => ids.has(announcement.id));
    }
    default:
      return name satisfies never;
  }
}

/** The ids of all sources that a value names, however deep. */
function collectSourceIds(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, child] of Object.entries(value)) {
    if (key === namedSources && typeof child === "string") found.add(child);
    else collectSourceIds(child, found);
  }
  return found;
}
