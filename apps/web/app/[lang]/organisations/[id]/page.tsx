import { type Organisation, organisation, organisationIds, thatFrenchName } from "@choosefr/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { fill } from "../../../../features/language/fill.ts";
import { readLang } from "../../../../features/language/lang-params.ts";
import { messagesIn } from "../../../../features/language/messages.ts";
import { OrganisationPage } from "../../../../features/organisations/organisation-page.tsx";
import { pageMetadata } from "../../../../features/shell/metadata.ts";

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly id: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = (): { id: string }[] => organisationIds.map((id) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { name } = await readOrganisation(params);
  return pageMetadata(
    lang,
    name,
    fill(messagesIn(lang).organisation.description, { name: lang === "fr" ? thatFrenchName(name) : name }),
  );
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <OrganisationPage lang={await readLang(params)} organisation={await readOrganisation(params)} />;
}

async function readOrganisation(params: Props["params"]): Promise<Organisation> {
  const asked = (await params).id;
  const id = organisationIds.find((known) => known === asked);
  return id === undefined ? notFound() : organisation(id);
}
