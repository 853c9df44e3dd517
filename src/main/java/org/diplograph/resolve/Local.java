package org.diplograph.resolve;

import java.util.Comparator;
import org.diplograph.model.LocalActor;

/** An actor of one article, with the article: what identity is found for. */
record Local(String article, LocalActor actor) {
  /** By article, then by number. */
  static final Comparator<Local> ORDER =
      Comparator.comparing(Local::article).thenComparingInt(local -> local.actor().id());
}
