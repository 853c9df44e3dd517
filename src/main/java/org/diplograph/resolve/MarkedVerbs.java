package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/**
 * Verbs of one kind, each with the words that stand between it and its object: "take over from".
 */
final class MarkedVerbs {
  private record Verb(String lemma, List<String> marker) {}

  private final List<Verb> verbs = new ArrayList<>();

  MarkedVerbs(Knowledge memberships, String type) {
    for (Resource verb : memberships.instances(type)) {
      String marker = Knowledge.texts(verb, "marker").stream().findFirst().orElse("");
      verbs.add(
          new Verb(
              Knowledge.label(verb), marker.isEmpty() ? List.of() : List.of(marker.split(" "))));
    }
  }

  /** The verb whose object begins at a piece, or -1. */
  int before(List<Piece> pieces, int object) {
    for (Verb verb : verbs) {
      int at = object - verb.marker().size() - 1;
      if (at >= 0 && behind(pieces, at, verb) == object) {
        return at;
      }
    }
    return -1;
  }

  /** The piece behind a verb and its marker, or that verb if it is none of these. */
  int behind(List<Piece> pieces, int at) {
    return verbs.stream().mapToInt(verb -> behind(pieces, at, verb)).max().orElse(at);
  }

  /** Whether it is one whose object follows it at once. */
  boolean isBare(Piece piece) {
    return piece.isVerbLike()
        && verbs.stream().anyMatch(v -> v.marker().isEmpty() && v.lemma().equals(piece.lemma()));
  }

  private static int behind(List<Piece> pieces, int at, Verb verb) {
    Piece piece = pieces.get(at);
    boolean fits =
        piece.isVerbLike()
            && piece.lemma().equals(verb.lemma())
            && MembersByVerb.isMarker(pieces, at + 1, verb.marker());
    return fits ? at + 1 + verb.marker().size() : at;
  }

  /** "Her uncle Jane Roe": where the phrase begins that ends with a name. */
  static int phraseBegin(List<Piece> pieces, int name) {
    int begin = name;
    while (begin > 0 && isBeforeName(pieces.get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean isBeforeName(Piece piece) {
    return piece.hasTag("NOUN")
        || piece.hasTag("ADJ")
        || piece.hasTag("DET")
        || piece.is("his")
        || piece.is("her")
        || (piece.hasTag("PROPN") && piece.isCapitalised());
  }
}
