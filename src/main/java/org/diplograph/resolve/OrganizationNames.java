package org.diplograph.resolve;

import java.util.List;
import java.util.regex.Pattern;
import org.diplograph.model.Mention.Form;
import org.diplograph.resolve.ReferenceData.Kind;
import org.diplograph.resolve.ReferenceData.Sense;
import org.jspecify.annotations.Nullable;

/** Makes mentions of organizations that are in no list from the finder's names. */
final class OrganizationNames {
  private static final int SHORTEST = 3;
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}a-z]?\\p{Lu}{1,5}");

  private final ReferenceData data;
  private final BodyNames bodyNames;

  OrganizationNames(ReferenceData data) {
    this.data = data;
    this.bodyNames = new BodyNames(data);
  }

  /** Whether the words end with, or hold, the name of a national body. */
  boolean hasBody(List<Piece> pieces, int from, int to) {
    for (int i = from; i < to; i++) {
      Phrases.Hit<String> hit = data.nouns().bodies().at(pieces, i);
      if (!hit.values().isEmpty() && hit.end() <= to) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds a mention, unless the name is a national body's, which is found with its country later.
   *
   * @return whether the name is accepted as an organization's
   */
  boolean add(Draft draft, int sentence, int from, int to, double probability) {
    List<Piece> pieces = draft.pieces(sentence);
    if (isRole(pieces, from, to)) {
      return false;
    }
    if (bodyNames.kind(pieces, from, to) != null) {
      return true;
    }
    String name = draft.text(sentence, from, to);
    Who who = draft.unlisted(name, owner(pieces, from, to));
    draft.add(who, sentence, from, to, Form.NAME, Math.max(0.5, probability));
    return true;
  }

  private boolean isRole(List<Piece> pieces, int from, int to) {
    Phrases.Hit<Offices.Named> role = data.offices().roles().at(pieces, from);
    return !role.values().isEmpty() && role.end() == to;
  }

  /** The country whose adjective the name begins with. */
  private @Nullable String owner(List<Piece> pieces, int from, int to) {
    Phrases.Hit<Sense> hit = data.names().at(pieces, from);
    if (hit.values().isEmpty() || hit.end() >= to) {
      return null;
    }
    List<String> keys =
        hit.values().stream()
            .filter(sense -> sense.kind() == Kind.DEMONYM)
            .map(Sense::key)
            .distinct()
            .toList();
    return keys.size() == 1 ? keys.get(0) : null;
  }

  /** A name as it is compared: without articles, marks and differences of spelling. */
  static String normal(String name) {
    return Folding.key(name)
        .replace("&", " and ")
        .replaceAll("[^a-z0-9 ]", " ")
        .replaceAll("isation\\b", "ization")
        .replaceAll("\\bthe\\b", " ")
        .replace("defense", "defence")
        .replace("labor ", "labour ")
        .replace("center", "centre")
        .replaceAll("\\s+", " ")
        .trim();
  }

  /** Whether it is written like an abbreviation of three letters or more. */
  static boolean isAbbreviation(String name) {
    return ABBREVIATION.matcher(name.replace(".", "")).matches();
  }

  /** The initials of a name of three words or more, as they are compared; else null. */
  static @Nullable String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() < SHORTEST ? null : normal(initials.toString());
  }
}
