import { heightMessage } from "./height-message.ts";

/** What a frame shows and is called. */
export interface Framed {
  /** The whole address of the frame page. */
  readonly address: string;
  readonly title: string;
}

/** Fits most questions on a phone before they are answered; what is longer scrolls inside. */
const FIXED_HEIGHT = 720;

/** A frame of a fixed height, without script. */
export function plainSnippet({ address, title }: Framed): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${FIXED_HEIGHT}" style="border:0" loading="lazy"></iframe>`;
}

/**
 * The same with a script that gives the frame the height it asks for. It heeds one message, of one version, from the
 * frame before it and the origin of the frame's address; once the next question is shorter, it brings the top into view.
 */
export function tallSnippet(framed: Framed): string {
  const { type, version } = heightMessage(0);
  return `${plainSnippet(framed)}
<script>
(function () {
  var frame = document.currentScript.previousElementSibling;
  addEventListener("message", function (event) {
    var said = event.data;
    if (event.origin !== ${JSON.stringify(new URL(framed.address).origin)} || event.source !== frame.contentWindow) return;
    if (!said || said.type !== ${JSON.stringify(type)} || said.version !== ${version}) return;
    if (!(said.height > 0 && said.height < 20000)) return;
    var isShorter = said.height < frame.offsetHeight;
    frame.style.height = said.height + "px";
    if (isShorter && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });
})();
</script>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
