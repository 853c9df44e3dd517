package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names with hyphens, which tokenizers cut: "Kang In-sun", "El-Sisi". */
final class HyphenedNames {
  /** The part behind the hyphen has no more letters: "Biden-backed" is no name. */
  private static final int SYLLABLE = 5;

  private HyphenedNames() {}

  /** The names, each to the end of its last word, and as long as it is elsewhere in the article. */
  static List<PersonName> whole(Draft draft, List<PersonName> names) {
    List<PersonName> whole = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (PersonName name : names) {
      List<Piece> pieces = draft.pieces(name.sentence());
      int end = name.to() - name.from() > 1 ? end(pieces, name.to()) : name.to();
      if (end > name.to()) {
        known.add(word(pieces, name.from(), end));
      }
      whole.add(new PersonName(name.sentence(), name.from(), end, name.probability()));
    }
    if (!known.isEmpty()) {
      whole.replaceAll(name -> asKnown(draft.pieces(name.sentence()), name, known));
    }
    return whole;
  }

  /** Where the word ends that a piece begins. */
  static int wordEnd(List<Piece> pieces, int from) {
    int end = from + 1;
    while (end < pieces.size() && isJoined(pieces, end)) {
      end++;
    }
    return end;
  }

  /** The keys of some pieces, those of one word joined. */
  static String word(List<Piece> pieces, int from, int to) {
    StringBuilder word = new StringBuilder(pieces.get(from).key());
    for (int i = from + 1; i < to; i++) {
      word.append(isJoined(pieces, i) ? "-" : " ").append(pieces.get(i).key());
    }
    return word.toString();
  }

  /** Whether nothing but a hyphen stands between a piece and the one before. */
  private static boolean isJoined(List<Piece> pieces, int at) {
    return pieces.get(at).hyphen() && pieces.get(at).begin() == pieces.get(at - 1).end() + 1;
  }

  /** Behind a syllable in small letters that a name's last word ends with. */
  private static int end(List<Piece> pieces, int to) {
    boolean joined = to < pieces.size() && isJoined(pieces, to) && wordEnd(pieces, to) == to + 1;
    if (!joined) {
      return to;
    }
    Piece syllable = pieces.get(to);
    boolean small =
        syllable.text().length() <= SYLLABLE
            && syllable.text().chars().allMatch(Character::isLowerCase);
    boolean describes = to + 1 < pieces.size() && isDescribed(pieces.get(to + 1));
    return small && syllable.isNounLike() && !describes ? to + 1 : to;
  }

  /** "The Obama-era rules": a noun that the word describes. */
  private static boolean isDescribed(Piece next) {
    return next.isNounLike() || next.hasTag("ADJ");
  }

  /** "Kang" where "Kang In-sun" is meant. */
  private static PersonName asKnown(List<Piece> pieces, PersonName name, Set<String> known) {
    for (int end = Math.min(pieces.size(), name.to() + 3); end > name.to(); end--) {
      if (known.contains(word(pieces, name.from(), end))) {
        return new PersonName(name.sentence(), name.from(), end, name.probability());
      }
    }
    return name;
  }
}
