import { type Announcement, describeDate, edition, nameOf } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf, pathOf, sectionOf } from "../address/address.ts";
import { CitePage } from "../cite/cite-page.tsx";
import { anchorClaims } from "../claims/claim-anchor.ts";
import { Footnotes } from "../claims/footnotes.tsx";
import { numberSources } from "../claims/number-sources.ts";
import { IndependenceNote } from "../explanation/independence-mark.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { lastChecked } from "../page/last-checked.ts";
import { PageHead } from "../page/page-head.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import { claimNodes } from "../structured-data/claim-nodes.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode, type Step } from "../structured-data/node.ts";
import { shortNode } from "../structured-data/organisation-node.ts";
import { AnnouncementBody } from "./announcement-body.tsx";
import { describeAnnouncementPage } from "./describe-announcement-page.ts";
import { Partners } from "./partners.tsx";

/** One announcement: when, where and by whom, its figures, what became of it, and the one address of each of its claims. */
export function AnnouncementPage({
  lang,
  announcement,
}: {
  readonly lang: Lang;
  readonly announcement: Announcement;
}): ReactElement {
  const path = pathOf("announcement", announcement.id);
  const anchors = anchorClaims(announcement.claims);
  const notes = numberSources(announcement.claims);
  const { title } = describeAnnouncementPage(announcement, lang);
  return (
    <PageFrame lang={lang} path={path}>
      <JsonLd
        data={pageNode(lang, path, title, {
          about: announcement.organisations.map((id) => shortNode(id, lang)),
          parts: claimNodes(announcement, lang),
          above: above(announcement, lang),
        })}
      />
      <PageHead
        kicker={
          <>
            <time dateTime={announcement.announced}>{describeDate(announcement.announced, lang)}</time>
            {announcement.edition !== null && (
              <>
                ,{" "}
                <a href={addressOf("edition", announcement.edition, lang)}>
                  {edition(announcement.edition).names[lang]}
                </a>
              </>
            )}
          </>
        }
        title={announcement.subject[lang]}
      />
      <Partners announcement={announcement} of={null} lang={lang} />
      <AnnouncementBody announcement={announcement} anchors={anchors} notes={notes} level={2} lang={lang} />
      {[...notes.keys()].some(({ relayOf }) => relayOf === "unknown") && (
        <IndependenceNote words={messagesIn(lang).explanation} />
      )}
      <DataNote checked={lastChecked(notes.keys())} lang={lang} />
      <CitePage lang={lang} path={path} title={title} />
      <Footnotes notes={notes} lang={lang} />
    </PageFrame>
  );
}

/** The pages above an announcement: its edition, else the first of who made it. */
function above({ edition: at, organisations }: Announcement, lang: Lang): readonly Step[] {
  const { edition: editions, organisations: all } = messagesIn(lang);
  const [first] = organisations;
  if (at !== null) {
    return [
      { name: editions.title, path: `/${sectionOf("edition")}` },
      { name: edition(at).names[lang], path: pathOf("edition", at) },
    ];
  }
  const index = { name: all.title, path: `/${sectionOf("organisation")}` };
  return first === undefined
    ? [index]
    : [index, { name: nameOf({ kind: "organisation", id: first }, lang), path: pathOf("organisation", first) }];
}
