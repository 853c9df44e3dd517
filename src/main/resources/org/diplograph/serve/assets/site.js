/** Completion in the field at the top of every page. */
import { complete, documentOf } from "./common.js";

const field = document.querySelector("header.site input[type=search]");
if (field) {
  complete(field, (actor) => { location.href = documentOf(actor.id); });
}
