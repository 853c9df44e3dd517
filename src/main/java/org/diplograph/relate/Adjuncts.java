package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What stands behind prepositions in a sentence. */
final class Adjuncts {
  /**
   * Something behind a preposition.
   *
   * @param marker the preposition
   * @param object the head of what follows
   * @param clause whether that is a clause ("of interfering")
   */
  record Adjunct(String marker, int object, boolean clause) {}

  private final SentenceTree tree;

  Adjuncts(SentenceTree tree) {
    this.tree = tree;
  }

  /**
   * What stands behind the word's own prepositions, its particles ("took in refugees") and adverbs
   * ("hit back at") included.
   */
  List<Adjunct> of(int token) {
    List<Adjunct> found = new ArrayList<>();
    for (int child : tree.children(token, "prep", "agent", "dative", "prt", "advmod")) {
      collect(child, found);
    }
    return found;
  }

  private void collect(int preposition, List<Adjunct> into) {
    String marker = tree.word(preposition);
    for (int object : tree.children(preposition)) {
      if (tree.is(object, "pobj")) {
        into.add(new Adjunct(marker, object, false));
      } else if (tree.is(object, "pcomp")) {
        into.add(new Adjunct(marker, object, tree.isVerb(object)));
      } else if (tree.is(object, "prep")) {
        collect(object, into);
      }
    }
  }

  /**
   * What stands behind any preposition below the word without another verb between, the nearest
   * first: parsers often hang a preposition on the wrong noun.
   */
  List<Adjunct> below(int token, Predicate<String> keepsItsOwn) {
    List<Adjunct> found = new ArrayList<>(of(token));
    for (int level = 0; level < found.size() && found.size() < 24; level++) {
      Adjunct adjunct = found.get(level);
      if (!adjunct.clause()) {
        for (int noun : tree.withConjuncts(adjunct.object())) {
          if (!keepsItsOwn.test(tree.lemma(noun))) {
            boolean name = !tree.mentions(noun).isEmpty();
            of(noun).stream().filter(a -> name || !isNounsOwn(a.marker())).forEach(found::add);
          }
        }
      }
    }
    return found;
  }

  /** Prepositions that parsers hang on the right noun. */
  private static boolean isNounsOwn(String marker) {
    return marker.equals("of") || marker.equals("in") || marker.equals("at");
  }
}
