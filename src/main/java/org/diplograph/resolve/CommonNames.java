package org.diplograph.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.resolve.ReferenceData.Kind;
import org.diplograph.resolve.ReferenceData.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of organizations that many countries have one of: "Communist Party", "British
 * Conservative Party", "Liberal Party of Canada".
 */
final class CommonNames {
  private static final String WORD = "CommonOrganizationWord";

  /**
   * Such a name in its parts.
   *
   * @param country the country that it names, if it names one
   * @param rest the name without the country, as it is compared
   */
  record Parts(@Nullable String country, String rest) {}

  private final ReferenceData data;

  CommonNames(ReferenceData data) {
    this.data = data;
  }

  /** The parts of a name; null if it has a word of its own, which tells whose it is. */
  @Nullable Parts of(String name) {
    List<Piece> pieces = Piece.ofName(name);
    int from = !pieces.isEmpty() && pieces.get(0).is("the") ? 1 : 0;
    Phrases.Hit<Sense> front = data.names().within(pieces, from, pieces.size());
    String country = country(front.values());
    int begin = country == null ? from : front.end();
    int end = pieces.size();
    if (country == null) {
      int behind = behindOf(pieces);
      String owner = behind < 0 ? null : country(data.names().at(pieces, behind).values());
      if (owner != null && data.names().at(pieces, behind).end() == pieces.size()) {
        country = owner;
        end = indexOfOf(pieces);
      }
    }
    return areCommon(pieces.subList(begin, Math.max(begin, end)))
        ? new Parts(country, OrganizationNames.normal(text(name, pieces, begin, end)))
        : null;
  }

  private static String text(String name, List<Piece> pieces, int begin, int end) {
    return name.substring(pieces.get(begin).begin(), pieces.get(end - 1).end());
  }

  private static int indexOfOf(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i > 0; i--) {
      if (pieces.get(i).is("of")) {
        return i;
      }
    }
    return -1;
  }

  private static int behindOf(List<Piece> pieces) {
    int of = indexOfOf(pieces);
    int behind =
        of >= 0 && of + 1 < pieces.size() && pieces.get(of + 1).is("the") ? of + 2 : of + 1;
    return of < 0 || behind >= pieces.size() ? -1 : behind;
  }

  private static @Nullable String country(List<Sense> senses) {
    Set<String> keys = new TreeSet<>();
    for (Sense sense : senses) {
      if (sense.kind() == Kind.NAME || sense.kind() == Kind.DEMONYM) {
        keys.add(sense.key());
      }
    }
    return keys.size() == 1 ? keys.iterator().next() : null;
  }

  private boolean areCommon(List<Piece> words) {
    if (words.size() == 1) {
      return data.nouns().isOrganization(words.get(0).key());
    }
    return !words.isEmpty()
        && words.stream().allMatch(piece -> data.nouns().has(WORD, piece.key()) || isMark(piece));
  }

  private static boolean isMark(Piece piece) {
    return piece.isPossessive() || !Character.isLetterOrDigit(piece.text().charAt(0));
  }
}
