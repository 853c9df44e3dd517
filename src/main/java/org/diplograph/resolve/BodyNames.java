package org.diplograph.resolve;

import java.util.List;
import org.diplograph.resolve.ReferenceData.Kind;
import org.diplograph.resolve.ReferenceData.Sense;
import org.jspecify.annotations.Nullable;

/** Reads the names of national bodies: "Russian Foreign Ministry", "Ministry of Trade of Iran". */
final class BodyNames {
  private final ReferenceData data;

  BodyNames(ReferenceData data) {
    this.data = data;
  }

  /** The kind of body that words name, with or without its country, or null. */
  @Nullable String kind(List<Piece> pieces, int from, int to) {
    int begin = afterCountry(pieces, from, to);
    if (begin < to && pieces.get(begin).isPossessive()) {
      begin++;
    }
    String kind = begin < to ? bare(pieces, begin, to) : null;
    return kind != null ? kind : bare(pieces, from, to);
  }

  private int afterCountry(List<Piece> pieces, int from, int to) {
    Phrases.Hit<Sense> hit = data.names().within(pieces, from, to);
    return hit.values().stream().anyMatch(BodyNames::isCountry) ? hit.end() : from;
  }

  private static boolean isCountry(Sense sense) {
    return sense.kind() != Kind.ORGANIZATION && sense.kind() != Kind.SEAT;
  }

  private @Nullable String bare(List<Piece> pieces, int from, int to) {
    Phrases.Hit<String> hit = data.nouns().bodies().within(pieces, from, to);
    if (hit.values().isEmpty()) {
      return null;
    }
    boolean whole = hit.end() == to || pieces.get(hit.end()).is("of");
    return whole ? hit.values().get(0) : null;
  }

  /** The words in front of the body by which a name says whose it is, or null. */
  @Nullable String country(String name) {
    List<Piece> pieces = Piece.ofName(name);
    int end = afterCountry(pieces, 0, pieces.size());
    if (end == 0 || end >= pieces.size() || bare(pieces, end, pieces.size()) == null) {
      return null;
    }
    return name.substring(pieces.get(0).begin(), pieces.get(end - 1).end());
  }
}
