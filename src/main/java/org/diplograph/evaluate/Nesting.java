package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.evaluate.CoreferenceGold.Phrase;
import org.diplograph.model.Span;

/** Phrases inside phrases. */
final class Nesting {
  private Nesting() {}

  /** The largest phrases inside a phrase that stand for others than itself. */
  static List<Phrase> parts(Phrase whole, List<Phrase> phrases) {
    List<Phrase> inside =
        phrases.stream()
            .filter(p -> isPart(whole.span(), p.span()) && !p.cluster().equals(whole.cluster()))
            .toList();
    List<Phrase> parts = new ArrayList<>();
    for (Phrase part : inside) {
      if (inside.stream().noneMatch(p -> isPart(p.span(), part.span()))) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static boolean isPart(Span whole, Span part) {
    return whole.contains(part) && !whole.equals(part);
  }
}
